package app.connote.cli;

/// How `connote pack check` prints what the checks say.
sealed interface PackReport permits PackTextReport, PackJsonReport {
  /// Takes in the next template of the pack.
  void add(CheckedTemplate template);

  /// Says what can only be said after the last template.
  void end();
}
