package app.connote.store;

import app.connote.history.Draft;
import app.connote.history.History.Standing;
import java.nio.file.Path;

/// Saves notes where the disk is or becomes full, and says of each whether it is in the file.
final class FullDiskWriter {
  static final int NOTES = 30;

  private FullDiskWriter() {}

  /// Works in the data folder named by the only argument.
  public static void main(String[] args) {
    try (var history = SqliteHistory.open(new DataFolder(Path.of(args[0])))) {
      System.out.println("standing " + history.standing());
      System.out.println("read " + history.search("", 1000).size());
      for (int number = 0; number < NOTES; number++) {
        Draft note = Drafts.draft("Ann", ("Hi Ann, note " + number + ". ").repeat(40), number);
        history.save(note);
        boolean isKept = !(history.standing() instanceof Standing.ReadOnly);
        System.out.println((isKept ? "kept " : "memory ") + note.id());
      }
    }
    System.out.println("end");
  }
}
