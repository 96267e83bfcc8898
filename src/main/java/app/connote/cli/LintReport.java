package app.connote.cli;

/// How `connote lint` prints what the checks say.
interface LintReport {
  /// Takes in the next note of the input.
  void add(Entry.Linted note);

  /// Takes in that something in the input could not be read; people are told of it in any case,
  /// with the same sentence on standard error.
  default void leaveOut(String sentence) {}

  /// Says what can only be said after the last note.
  void end();
}
