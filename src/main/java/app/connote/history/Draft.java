package app.connote.history;

import app.connote.note.Account;
import app.connote.note.Facts;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/// A note that is being written or was copied, with all it takes to go on with it, whom it is for,
/// and what became of it. Times are kept to the millisecond.
///
/// @param id names the note for ever; chosen by whoever begins it
/// @param person whom it is for
/// @param relationship the id of the relationship, which a later version may no longer know
/// @param text the note as it stands; may be blank while only facts are filled in
/// @param template the id of the template it was made from, or empty when the writer's own
/// @param life what has become of it
/// @param changed when anything of it last changed
/// @param dismissed the findings about it that the writer does not want to hear about
public record Draft(
    UUID id,
    Person person,
    String relationship,
    Account account,
    Facts facts,
    String text,
    String template,
    Life life,
    Instant changed,
    List<Dismissal> dismissed) {
  public Draft {
    changed = changed.truncatedTo(ChronoUnit.MILLIS);
    dismissed = List.copyOf(dismissed);
  }

  /// A draft of which nothing is dismissed, to somebody of whom nothing else is known. Where it is
  /// in another `state` than [State#DRAFT], it has been since it was last changed.
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

  /// As above, with `dismissed`.
  public Draft(
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
    this(
        id,
        Person.unknown(id),
        relationship,
        account,
        facts,
        text,
        template,
        state == State.DRAFT ? Life.begun(begun) : Life.begun(begun).become(state, changed),
        changed,
        dismissed);
  }

  /// How far it has come.
  public State state() {
    return life.state();
  }

  /// When it was begun.
  public Instant begun() {
    return life.begun();
  }

  /// This note, copied at the moment `now`.
  public Draft copied(Instant now) {
    return living(life.copied(now), now);
  }

  /// This note, which has become `state` at the moment `now`.
  public Draft become(State state, Instant now) {
    return living(life.become(state, now), now);
  }

  /// This note without its last step, changed at the moment `now`.
  public Draft back(Instant now) {
    return living(life.back(), now);
  }

  /// This note with another `life`, changed at the moment `now`.
  public Draft living(Life life, Instant now) {
    return new Draft(
        id, person, relationship, account, facts, text, template, life, now, dismissed);
  }

  /// This note to `other`.
  public Draft to(Person other) {
    return new Draft(
        id, other, relationship, account, facts, text, template, life, changed, dismissed);
  }

  /// Whether there is nothing in it worth keeping.
  public boolean isBlank() {
    return text.isBlank() && facts.values().isEmpty();
  }

  /// Whom the note is for, by the name that is known of them or else as the writer named them;
  /// empty when neither is known.
  public String name() {
    return person.name().isEmpty() ? facts.value("first_name").orElse("") : person.name();
  }

  /// The id and the state without any words, which must not reach a log.
  @Override
  public String toString() {
    return "Draft[" + id + ", " + state().id() + "]";
  }
}
