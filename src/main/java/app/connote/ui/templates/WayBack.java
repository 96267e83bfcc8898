package app.connote.ui.templates;

/// How a template becomes again what it was.
enum WayBack {
  /// There is nothing to go back to.
  NONE("", ""),
  /// It was hidden.
  USE_AGAIN("Use it again", "It is suggested again."),
  /// It has changes that are not saved.
  DISCARD("Discard changes", "Discarded what was not saved."),
  /// It came with the program and was changed.
  AS_IT_CAME("Revert to built-in", "It reads as it came with Connote.");

  private final String label;
  private final String done;

  WayBack(String label, String done) {
    this.label = label;
    this.done = done;
  }

  /// What a button says that takes this way; empty where there is none.
  String label() {
    return label;
  }

  /// What there is to say when it has been taken.
  String done() {
    return done;
  }
}
