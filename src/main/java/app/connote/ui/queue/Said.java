package app.connote.ui.queue;

/// What there is to say after an act.
///
/// @param undoable whether the last act can be taken back
record Said(String text, boolean undoable) {
  static final Said NOTHING = new Said("", false);
}
