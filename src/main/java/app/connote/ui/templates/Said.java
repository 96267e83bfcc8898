package app.connote.ui.templates;

import java.util.Optional;

/// What there is to say after an act.
///
/// @param undo takes the act back, where that can be
/// @param anyway whether the template can be saved all the same
record Said(String text, Optional<Runnable> undo, boolean anyway) {
  static final Said NOTHING = of("");

  /// `text`, with nothing to be taken back.
  static Said of(String text) {
    return new Said(text, Optional.empty(), false);
  }
}
