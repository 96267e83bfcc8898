package app.connote.ui.compose;

import app.connote.history.Draft;
import app.connote.history.History;
import app.connote.history.MonthsNotes;
import app.connote.history.Periods;
import app.connote.history.Profile;
import app.connote.history.Standings;
import app.connote.history.State;
import app.connote.lint.Earlier;
import app.connote.lint.Known;
import app.connote.lint.Past;
import app.connote.ui.kit.Background;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/// Looks up which notes the writer has copied before and what became of them, so that the note at
/// hand can be compared with them.
public final class Recall {
  /// A note copied a moment ago is one that is still being worked on.
  private static final Duration STILL_AT_IT = Duration.ofMinutes(30);

  private final History history;
  private final Background background;
  private final Clock clock;
  private volatile Set<String> messages = Set.of();
  private volatile Periods periods = Periods.DEFAULT;

  /// Looks into `history` in `background`; days are those of `clock`'s zone.
  public Recall(History history, Background background, Clock clock) {
    this.history = history;
    this.background = background;
    this.clock = clock;
  }

  /// Notes of the relationships called `ids` go with no invitation.
  void noInvitations(Set<String> ids) {
    messages = Set.copyOf(ids);
  }

  /// The writer waits as long as `other` says from now on.
  void await(Periods other) {
    periods = other;
  }

  /// Who may be the reader of a note, by their `name` and their page, judging by other notes than
  /// those called `but`. This blocks.
  List<Match> people(String name, Optional<Profile> page, Set<UUID> but) {
    return new Acquaintances(history, this::counts).of(name, page, standings(), but);
  }

  /// The notes of the month of the day `today`. This blocks.
  MonthsNotes month(LocalDate today) {
    return MonthsNotes.of(history, today, clock.getZone(), messages);
  }

  /// Hands all that was copied to `remember`. Where it cannot be read, nothing is handed over.
  public void everything(Consumer<Past> remember) {
    background.ask(() -> past(Optional.empty()), remember, _ -> {});
  }

  /// As above, without the note called `id`, which is being written anew.
  void everythingBut(UUID id, Consumer<Past> remember) {
    background.ask(() -> past(Optional.of(id)), remember, _ -> {});
  }

  private Past past(Optional<UUID> but) {
    List<Draft> notes =
        history.copied(Past.MOST).stream()
            .filter(draft -> but.filter(draft.id()::equals).isEmpty())
            .toList();
    return new Past(notes.stream().map(this::earlier).toList(), local(clock.instant()))
        .knowing(known(notes));
  }

  private List<Known> known(List<Draft> notes) {
    var people = new LinkedHashMap<UUID, List<Draft>>();
    notes.stream()
        .filter(this::counts)
        .forEach(
            note -> people.computeIfAbsent(note.person().id(), _ -> new ArrayList<>()).add(note));
    return people.values().stream().flatMap(all -> known(all.getFirst(), all).stream()).toList();
  }

  private Optional<Known> known(Draft last, List<Draft> all) {
    return standings()
        .of(last.person(), all)
        .map(standing -> new Known(last.name(), last.facts(), false, standing));
  }

  /// Whether `note` tells how its reader stands: an invitation that is out or on its way.
  private boolean counts(Draft note) {
    boolean done = note.changed().isBefore(clock.instant().minus(STILL_AT_IT));
    return !messages.contains(note.relationship())
        && (note.state().isOut() || (note.state() == State.COPIED && done));
  }

  private Standings standings() {
    return new Standings(periods, clock.getZone());
  }

  private Earlier earlier(Draft draft) {
    return new Earlier(draft.relationship(), draft.facts(), draft.text(), local(draft.changed()));
  }

  private LocalDateTime local(Instant moment) {
    return LocalDateTime.ofInstant(moment, clock.getZone());
  }
}
