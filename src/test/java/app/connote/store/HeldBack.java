package app.connote.store;

import app.connote.history.Draft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// Works with a history whose folder and file may only be read, and says what becomes of it.
final class HeldBack {
  private HeldBack() {}

  /// Works in the data folder named by the only argument: reads it as a command does, then as the
  /// window does, saves a note, and allows writing before it closes the history.
  public static void main(String[] args) throws IOException {
    var folder = new DataFolder(Path.of(args[0]));
    Path file = folder.file(HistoryFile.NAME);
    System.out.println("writable " + (Files.isWritable(file) || Files.isWritable(folder.path())));
    try (var history = SqliteHistory.openToRead(folder).orElseThrow()) {
      System.out.println("command " + history.standing());
      history.search("", 100).forEach(note -> System.out.println("command read " + note.id()));
      history.search("hi", 100).forEach(note -> System.out.println("command found " + note.id()));
    }
    try (var history = SqliteHistory.open(folder)) {
      System.out.println("window " + history.standing());
      Draft later = Drafts.draft("Later", "Hi Later.", 50);
      history.save(later);
      System.out.println("saved " + later.id());
      history.search("hi", 100).forEach(note -> System.out.println("window found " + note.id()));
      Files.setPosixFilePermissions(folder.path(), PosixFilePermissions.fromString("rwx------"));
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
    System.out.println("end");
  }
}
