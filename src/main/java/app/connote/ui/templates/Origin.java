package app.connote.ui.templates;

/// How a template stands to those that come with the program.
enum Origin {
  /// As it came.
  BUILT_IN(""),
  /// It came with the program and the person changed it.
  CHANGED("Changed"),
  /// It came with the program and the person does not want to see it.
  HIDDEN("Hidden"),
  /// The person wrote it.
  YOURS("Yours");

  private final String label;

  Origin(String label) {
    this.label = label;
  }

  /// The mark it has in the list; empty where it has none.
  String label() {
    return label;
  }
}
