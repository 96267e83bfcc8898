package app.connote.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// Copies of a history that are whole and sound, or are not there at all.
final class VerifiedCopy {
  private VerifiedCopy() {}

  /// Copies what `connection` sees to the file `target`, in place of what was there. When this
  /// returns the copy has been looked through and is on disk, and its owner alone can read it.
  ///
  /// SQLite writes only what counts: nothing that was deleted comes along. No statement of
  /// `connection` may be under way.
  static void of(Connection connection, Path target) throws IOException, SQLException {
    Path draft = PrivateFiles.draft(target);
    try {
      try (Statement statement = connection.createStatement()) {
        statement.execute("VACUUM INTO " + Connections.quoted(draft.toString()));
      }
      try (Connection copy = Connections.readingAlone(draft)) {
        check(copy, Files.size(draft));
      }
      force(draft);
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /// The indexes of a copy have just been made from its tables: to compare them once more takes
  /// seconds where there are many notes, and somebody waits for the program to end.
  private static void check(Connection copy, long bytes) throws SQLException {
    if (bytes < HistoryFile.SMALL) {
      Soundness.checkWholly(copy);
    } else {
      Soundness.check(copy);
    }
  }

  /// Waits until `file` is on disk.
  static void force(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }
}
