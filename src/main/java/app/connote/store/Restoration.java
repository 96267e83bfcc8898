package app.connote.store;

import app.connote.history.Backup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A history put together anew of what can be read of a damaged one and, where that is not all, of
/// the newest good backup.
///
/// @param read how many notes were read out of the damaged one
/// @param added how many more came from the backup
/// @param backup the backup that was needed
/// @param whole whether nothing of the damaged one was lost
record Restoration(int read, int added, Optional<Backup> backup, boolean whole) {
  /// A damaged file.
  ///
  /// @param file where it is; there may be none
  /// @param journals whether the journal beside it is its own
  record Damaged(Path file, boolean journals) {
    private Pages pages() throws IOException {
      return Pages.of(file, journals);
    }

    private boolean exists() {
      return Files.isRegularFile(file);
    }

    private Connection open() throws SQLException {
      return journals && Files.exists(HistoryFile.part(file, "-wal"))
          ? Connections.reading(file)
          : Connections.readingAlone(file);
    }
  }

  /// Puts together in the file `target` what is left of `damaged`, which is not touched. When this
  /// returns it is on disk; before, there is nothing, for what is there may take the history's
  /// place.
  static Restoration of(Damaged damaged, Path target, BackupFolder backups)
      throws IOException, SQLException {
    Path draft = PrivateFiles.draft(target);
    Restoration restored;
    try {
      try (Connection into = Connections.changingAlone(draft)) {
        restored = bring(damaged, into, backups);
        Schema.bringUpToDate(into);
        Mending.mend(into);
        Soundness.check(into);
      }
      VerifiedCopy.force(draft);
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
    return restored;
  }

  private static Restoration bring(Damaged damaged, Connection into, BackupFolder backups)
      throws IOException, SQLException {
    salvage(damaged, into);
    int read = notes(into);
    if (damaged.exists() && isWhole(damaged, into)) {
      return new Restoration(read, 0, Optional.empty(), true);
    }
    Optional<Backup> backup = backups.newestGood();
    if (backup.isPresent()) {
      Completion.of(into, backup.get());
    }
    return new Restoration(read, notes(into) - read, backup, false);
  }

  private static void salvage(Damaged damaged, Connection into) throws IOException, SQLException {
    if (!damaged.exists()) {
      Schema.bringUpToDate(into);
      return;
    }
    try (Pages pages = damaged.pages()) {
      Schema.bringUpTo(into, steps(new Wreck(pages).names()));
      Salvage.bring(pages, into);
    }
  }

  /// How many of the steps of [Schema] a file has been through in which there are `names`; all of
  /// them where its names cannot be read any more.
  private static int steps(Set<String> names) throws SQLException {
    int steps = names.contains("draft") ? Schema.VERSION : 0;
    while (steps > 0 && !names.containsAll(names(steps))) {
      steps--;
    }
    return steps == 0 ? Schema.VERSION : steps;
  }

  private static List<String> names(int steps) throws SQLException {
    var names = new ArrayList<String>();
    try (Connection memory = Connections.inMemory()) {
      Schema.bringUpTo(memory, steps);
      try (Statement statement = memory.createStatement();
          var row = statement.executeQuery("SELECT name FROM sqlite_schema")) {
        while (row.next()) {
          names.add(row.getString("name"));
        }
      }
    }
    return names;
  }

  /// Whether SQLite finds the tables undamaged and every row of them has been brought.
  private static boolean isWhole(Damaged damaged, Connection into) {
    try (Connection from = damaged.open()) {
      for (Shape table : Shape.in(into)) {
        Soundness.check(from, table);
        if (count(from, table.table()) != count(into, table.table())) {
          return false;
        }
      }
      return true;
    } catch (SQLException _) {
      return false;
    }
  }

  private static int notes(Connection connection) throws SQLException {
    return count(connection, "draft");
  }

  private static int count(Connection connection, String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        var row = statement.executeQuery("SELECT count(*) FROM \"" + table + "\"")) {
      return row.next() ? row.getInt(1) : 0;
    }
  }
}
