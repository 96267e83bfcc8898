package app.connote.linkedin;

import app.connote.history.Draft;
import app.connote.history.State;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What an import makes of a note.
///
/// @param before what it was; empty where there was none
/// @param after what it is then
public record NoteChange(Optional<Draft> before, Draft after) {
  /// Whether anything changes.
  boolean isOne() {
    return !before.equals(Optional.of(after));
  }

  /// Whether the note is among `present` as this change made it.
  boolean isUntouched(Map<UUID, Draft> present) {
    Draft there = present.get(after.id());
    return there != null
        && there.person().id().equals(after.person().id())
        && there.to(after.person()).equals(after);
  }

  /// Whether it turned out that the note was for somebody else.
  boolean isToSomebodyElse() {
    return before.filter(note -> !note.person().id().equals(after.person().id())).isPresent();
  }

  /// Whether it is added, with or without words.
  boolean isNew() {
    return before.isEmpty();
  }

  /// Whether there was no such note.
  public boolean isAdded() {
    return isNew() && !after.text().isBlank();
  }

  /// Whether it is an invitation without a note that was not known.
  public boolean isBlankAdded() {
    return isNew() && after.text().isBlank();
  }

  /// Whether it becomes known that a note which was there has been sent.
  public boolean isSent() {
    return before.isPresent() && reaches(State.SENT);
  }

  /// Whether it was sent in other words than it was copied, which become those of the note.
  public boolean isReworded() {
    return before.filter(note -> !note.text().equals(after.text())).isPresent();
  }

  /// Whether it becomes known that its reader has accepted.
  public boolean isAccepted() {
    return reaches(State.ACCEPTED);
  }

  private boolean reaches(State state) {
    return after.life().at(state).isPresent()
        && before.flatMap(draft -> draft.life().at(state)).isEmpty();
  }
}
