package app.connote.ui.history;

import app.connote.history.Draft;
import app.connote.history.State;

/// A note of the history as the screen shows it.
///
/// @param relationship the name of the relationship, or its id where this version does not know it
record Entry(Draft draft, String relationship) {
  /// Whom the note is for.
  String person() {
    return draft.person().isEmpty() ? "No name yet" : draft.person();
  }

  /// The note on one line, or what there is instead.
  String preview() {
    return draft.text().isBlank()
        ? String.join(" · ", draft.facts().values().values())
        : draft.text().strip().replaceAll("\\s+", " ");
  }

  /// How far it has come, in a word.
  String state() {
    return switch (draft.state()) {
      case DRAFT -> "Draft";
      case COPIED -> "Copied";
    };
  }

  /// Whether it was copied.
  boolean copied() {
    return draft.state() == State.COPIED;
  }
}
