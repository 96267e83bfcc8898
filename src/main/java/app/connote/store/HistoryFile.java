package app.connote.store;

import app.connote.history.History.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;

/// Opens the history file, whatever state it is in.
final class HistoryFile {
  /// What the history file is called.
  static final String NAME = "history.db";

  /// Looking through a file of this many bytes takes a few milliseconds, so it is always done.
  private static final long SMALL = 4L << 20;

  /// An open file and how well it keeps things.
  record Opened(Connection connection, Standing standing) {}

  private HistoryFile() {}

  /// Opens the history in `folder`. What cannot be read is moved aside and a new file begun; where
  /// nothing can be written, what is kept lasts until the connection is closed. Another program
  /// that is writing is waited for as long as `patience` says.
  static Opened open(DataFolder folder, Duration patience) throws SQLException {
    Path file = folder.file(NAME);
    try {
      folder.create();
      return openOrBeginAgain(file, patience);
    } catch (IOException | SQLException e) {
      return new Opened(
          upToDate(connect("jdbc:sqlite::memory:", patience)),
          new Standing.ReadOnly(
              "The history in “"
                  + folder.path()
                  + "” cannot be used, so notes are kept only until Connote closes: check that"
                  + " folder, or set CONNOTE_HOME to another one."));
    }
  }

  private static Opened openOrBeginAgain(Path file, Duration patience)
      throws IOException, SQLException {
    try {
      return openAsItIs(file, patience);
    } catch (SQLException e) {
      if (!isUnreadable(e)) {
        throw e;
      }
      Path aside = moveAside(file);
      return new Opened(
          openAsItIs(file, patience).connection(),
          new Standing.Recovered(
              "The history could not be read, so it was put aside as “%s” and a new one was begun."
                  .formatted(aside)));
    }
  }

  /// Opens the history in `file`, new or old, and neither moves it nor goes on without it.
  static Opened openAsItIs(Path file, Duration patience) throws IOException, SQLException {
    PrivateFiles.createFile(file);
    boolean look = Files.size(file) < SMALL || endedBadly(file);
    Connection connection = connect("jdbc:sqlite:" + file.toUri().toASCIIString(), patience);
    try {
      return new Opened(connection, prepare(connection, file, look));
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  private static Standing prepare(Connection connection, Path file, boolean look)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      int version = ownVersion(statement);
      if (version > Schema.VERSION) {
        readOnly(statement);
        return new Standing.ReadOnly(
            "The history was written by a newer version of Connote, so it can be read but not"
                + " changed: update Connote to go on with it.");
      }
      if (!Files.isWritable(file)) {
        readOnly(statement);
        return new Standing.ReadOnly(
            "The file “"
                + file
                + "” is write-protected, so nothing new is kept: allow writing to it and start"
                + " Connote again.");
      }
      if (look) {
        checkPages(statement);
      }
    }
    upToDate(connection);
    return new Standing.Kept();
  }

  private static void readOnly(Statement statement) throws SQLException {
    Schema.readAsPresent(statement);
    statement.execute("PRAGMA query_only = ON");
  }

  /// The version of a file that is ours or still empty. It is looked at in one transaction, for
  /// another program may be making it at this moment.
  private static int ownVersion(Statement statement) throws SQLException {
    statement.execute("BEGIN");
    int application = Schema.number(statement, "application_id");
    boolean isEmpty = Schema.number(statement, "schema_version") == 0;
    int version = Schema.number(statement, "user_version");
    statement.execute("COMMIT");
    if (application != Schema.APPLICATION && !isEmpty) {
      throw new SQLException("The file belongs to another program.", "", notADatabase());
    }
    return version;
  }

  private static void checkPages(Statement statement) throws SQLException {
    try (var answer = statement.executeQuery("PRAGMA quick_check(1)")) {
      if (!answer.next() || !"ok".equals(answer.getString(1))) {
        throw new SQLException("The file is damaged.", "", SQLiteErrorCode.SQLITE_CORRUPT.code);
      }
    }
  }

  private static Connection upToDate(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      // FULL makes every commit reach the disk: a copied note outlives a power cut.
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA synchronous = FULL");
      statement.execute("PRAGMA secure_delete = ON");
      // Sorting must not leave words in temporary files.
      statement.execute("PRAGMA temp_store = MEMORY");
    }
    Schema.bringUpToDate(connection);
    return connection;
  }

  private static Connection connect(String url, Duration patience) throws SQLException {
    var config = new SQLiteConfig();
    config.setBusyTimeout((int) patience.toMillis());
    return config.createConnection(url);
  }

  private static boolean isUnreadable(SQLException e) {
    int primary = e.getErrorCode() & 0xff;
    return primary == SQLiteErrorCode.SQLITE_CORRUPT.code || primary == notADatabase();
  }

  private static int notADatabase() {
    return SQLiteErrorCode.SQLITE_NOTADB.code;
  }

  private static Path moveAside(Path file) throws IOException {
    Path aside = PrivateFiles.aside(file, Instant.now());
    // The journal goes first: left behind, it would be taken for the new file's own.
    for (String part : List.of("-wal", "-shm", "")) {
      Path from = file.resolveSibling(file.getFileName() + part);
      if (Files.exists(from)) {
        Files.move(from, aside.resolveSibling(aside.getFileName() + part));
      }
    }
    return aside;
  }

  /// Whoever closes a file in order leaves no journal behind.
  private static boolean endedBadly(Path file) throws IOException {
    Path journal = file.resolveSibling(file.getFileName() + "-wal");
    return Files.exists(journal) && Files.size(journal) > 0;
  }
}
