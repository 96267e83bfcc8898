package app.connote.ui.compose;

import app.connote.history.Draft;
import app.connote.history.Life;
import app.connote.history.Person;
import app.connote.history.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Which note is at hand, apart from what it says.
///
/// @param id names the note
/// @param person whom it is for
/// @param life what has become of it
/// @param kept whether it is in the history
/// @param before the copied note it is written in place of, if that is the last thing that was
///   copied here
record AtHand(UUID id, Person person, Life life, boolean kept, Optional<Draft> before) {
  /// A note of its own, begun at `now`, to somebody new.
  static AtHand fresh(Instant now) {
    return new AtHand(
        UUID.randomUUID(), Person.unknown(), Life.begun(now), false, Optional.empty());
  }

  /// The note that was kept as `draft`.
  static AtHand of(Draft draft) {
    return new AtHand(draft.id(), draft.person(), draft.life(), true, Optional.empty());
  }

  /// What is written after `copied` in its place, begun at `now`.
  static AtHand after(Draft copied, Instant now) {
    return new AtHand(
        UUID.randomUUID(), copied.person(), Life.begun(now), false, Optional.of(copied));
  }

  /// This, in the history.
  AtHand nowKept() {
    return new AtHand(id, person, life, true, before);
  }

  /// This, to `other`.
  AtHand to(Person other) {
    return new AtHand(id, other, life, kept, before);
  }

  /// The copied note that a note called `name` by its greeting takes the place of: one to the same
  /// person that has not been sent.
  Optional<Draft> replaced(String name) {
    return before
        .filter(draft -> !draft.state().isOut())
        .filter(draft -> draft.facts().value("first_name").orElse("").equals(name));
  }

  /// Whom the note is for, if its fields call them `name`: somebody else than the note before was
  /// for where they are called otherwise.
  Person whom(String name) {
    boolean another =
        before
            .filter(draft -> !draft.facts().value("first_name").orElse("").equals(name))
            .isPresent();
    return another && before.filter(draft -> draft.person().equals(person)).isPresent()
        ? Person.unknown(id)
        : person;
  }

  /// The life of the note, copied at `now` and called `name` by its greeting: what it takes the
  /// place of becomes an earlier version.
  Life copied(String name, Instant now) {
    return replaced(name).map(AtHand::continued).orElse(life).copied(now);
  }

  private static Life continued(Draft before) {
    Life past = before.life();
    return new Life(past.begun(), List.of(), past.versions())
        .after(new Version(before.text(), past.since()));
  }
}
