package app.connote.ui.compose;

/// What the window has to say after an act, in a sentence.
public sealed interface Notice {
  /// Nothing to say.
  record None() implements Notice {}

  /// The act was done; `next` is what to do now.
  record Done(String text, String next) implements Notice {}

  /// The act was done; `undo` takes it back.
  record Undoable(String text, Runnable undo) implements Notice {}

  /// Copying is held back; `text` says by what. The person may copy anyway.
  record Held(String text) implements Notice {}

  /// Something went wrong; `text` says what and what to do.
  record Trouble(String text) implements Notice {}
}
