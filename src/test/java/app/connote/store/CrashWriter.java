package app.connote.store;

import app.connote.history.History;
import java.nio.file.Path;

/// Saves copied notes until it is killed, and prints the id of each once the history says it is
/// kept.
final class CrashWriter {
  private CrashWriter() {}

  /// Works in the data folder named by the only argument.
  public static void main(String[] args) {
    try (History history = SqliteHistory.open(new DataFolder(Path.of(args[0])))) {
      System.out.println(history.standing());
      for (int number = 0; ; number++) {
        var note = Drafts.draft("Priya", "Hi Priya, note " + number + " of a long day.", number);
        history.save(note);
        System.out.println(note.id());
        if (number % 7 == 6) {
          // What is begun again is kept no worse than what is new.
          history.save(note);
        }
      }
    }
  }
}
