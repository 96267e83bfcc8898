package app.connote.settings;

/// The port to the file in which a person keeps phrases of their own. Calls block and belong off
/// the window's thread.
public interface PhrasesFile {
  /// How it stands now; never throws for what it finds.
  PhrasesStanding look();

  /// Writes a file to begin with, unless there is one. Throws `UncheckedIOException`, whose message
  /// tells the person what to do, when it cannot.
  void writeExample();
}
