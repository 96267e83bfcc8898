package app.connote.cli;

/// How `connote lint` prints what the checks say.
interface LintReport {
  /// Takes in the next note of the input.
  void add(Entry.Linted note);

  /// Says what can only be said after the last note.
  void end();
}
