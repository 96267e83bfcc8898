package app.connote.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.sqlite.SQLiteConfig;

/// Connections to files of SQLite.
final class Connections {
  /// Looking never waits long: who looks can look again.
  private static final Duration GLANCE = Duration.ofSeconds(1);

  private Connections() {}

  /// A connection that changes `file` and waits for another program that does so as long as
  /// `patience` says.
  static Connection changing(Path file, Duration patience) throws SQLException {
    return open(url(file), patience, false);
  }

  /// A connection that changes nothing of `file` nor of the journal beside it. Beside an empty file
  /// SQLite would delete the journal, so that one is a [Trouble#isDamage].
  static Connection reading(Path file) throws SQLException {
    if (file.toFile().length() == 0) {
      throw Trouble.damage("The file is empty.");
    }
    return open(url(file), GLANCE, true);
  }

  /// A connection to `file` for which no other file is opened or made, so that a journal beside it
  /// does not count.
  static Connection readingAlone(Path file) throws SQLException {
    return open(urlAlone(file), GLANCE, true);
  }

  /// A connection that changes `file`, a copy that nobody else knows, so that no other file is
  /// made: when the machine stops the copy is lost.
  static Connection changingAlone(Path file) throws SQLException {
    Connection connection = open(url(file), GLANCE, false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = MEMORY");
      statement.execute("PRAGMA synchronous = OFF");
      statement.execute("PRAGMA secure_delete = ON");
      statement.execute("PRAGMA temp_store = MEMORY");
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
    return connection;
  }

  /// A database that lasts until the connection is closed.
  static Connection inMemory() throws SQLException {
    return open("jdbc:sqlite::memory:", GLANCE, false);
  }

  /// How SQLite itself is told to read `file` and no other.
  static String alone(Path file) {
    return file.toUri().toASCIIString() + "?immutable=1";
  }

  /// `text` as SQLite reads it in a statement.
  static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /// Sets up `connection` so that what is committed stays, and what is deleted goes.
  static void settle(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      // FULL makes every commit reach the disk: a copied note outlives a power cut.
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA synchronous = FULL");
      statement.execute("PRAGMA secure_delete = ON");
      // Sorting must not leave words in temporary files.
      statement.execute("PRAGMA temp_store = MEMORY");
    }
  }

  /// Brings what is in the journal of `connection` into the file and empties it: deleted pages are
  /// overwritten in the file, but the journal remembers how they were.
  static void emptyJournal(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        var answer = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
      if (answer.next() && answer.getInt(1) != 0) {
        throw new SQLException("Another program is reading the journal.");
      }
    }
  }

  /// The value of the numeric pragma called `name`.
  static int number(Connection connection, String name) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return Schema.number(statement, name);
    }
  }

  private static String url(Path file) {
    return "jdbc:sqlite:" + file.toUri().toASCIIString();
  }

  private static String urlAlone(Path file) {
    return "jdbc:sqlite:" + alone(file);
  }

  private static Connection open(String url, Duration patience, boolean reading)
      throws SQLException {
    var config = new SQLiteConfig();
    config.setBusyTimeout((int) patience.toMillis());
    config.setReadOnly(reading);
    return config.createConnection(url);
  }
}
