package app.connote.history;

import app.connote.note.Account;
import app.connote.note.Facts;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/// A note that is being written or was copied, with all it takes to go on with it. Times are kept
/// to the millisecond.
///
/// @param id names the note for ever; chosen by whoever begins it
/// @param relationship the id of the relationship, which a later version may no longer know
/// @param text the note as it stands; may be blank while only facts are filled in
/// @param template the id of the template it was made from, or empty when the writer's own
/// @param changed when anything of it last changed
/// @param dismissed the findings about it that the writer does not want to hear about
public record Draft(
    UUID id,
    String relationship,
    Account account,
    Facts facts,
    String text,
    String template,
    State state,
    Instant begun,
    Instant changed,
    List<Dismissal> dismissed) {
  public Draft {
    begun = begun.truncatedTo(ChronoUnit.MILLIS);
    changed = changed.truncatedTo(ChronoUnit.MILLIS);
    dismissed = List.copyOf(dismissed);
  }

  /// A draft of which nothing is dismissed.
  public Draft(
      UUID id,
      String relationship,
      Account account,
      Facts facts,
      String text,
      String template,
      State state,
      Instant begun,
      Instant changed) {
    this(id, relationship, account, facts, text, template, state, begun, changed, List.of());
  }

  /// This note, copied at the moment `now`.
  public Draft copied(Instant now) {
    return new Draft(
        id, relationship, account, facts, text, template, State.COPIED, begun, now, dismissed);
  }

  /// Whether there is nothing in it worth keeping.
  public boolean isBlank() {
    return text.isBlank() && facts.values().isEmpty();
  }

  /// Whom the note is for, as the writer named them; empty when they have not.
  public String person() {
    return facts.value("first_name").orElse("");
  }

  /// The id and the state without any words, which must not reach a log.
  @Override
  public String toString() {
    return "Draft[" + id + ", " + state.id() + "]";
  }
}
