package app.connote.store;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteErrorCode;

/// Looks at a history that was not closed in order before it is opened for changes: that would
/// bring the journal into the file, and one that belongs to another must not get there.
record Inspection(HistoryFile file) {
  /// No version of the program has that many steps ahead of this one: the number is damaged.
  private static final int FAR_AHEAD = 1000;

  /// Whether anything in the file itself is not there, or otherwise, where the journal counts.
  private static final String HIDDEN =
      """
      SELECT 1 FROM alone.draft AS one LEFT JOIN main.draft AS other USING (id)
      WHERE other.id IS NULL OR other.text <> one.text
      LIMIT 1
      """;

  /// Throws [Trouble#damage] where the file is not to be opened for changes.
  void beforeOpening() throws IOException, SQLException {
    Journal journal = Journal.of(file.journal());
    if (!journal.sound()) {
      throw Trouble.damage("The journal is damaged.");
    }
    if (!JournalMark.of(file.path()).fits(journal) && hidesNotes()) {
      throw Trouble.damage("The journal belongs to another time.");
    }
    // A journal of the older kind has to be brought in before anyone can read.
    if (file.isSmall() && Files.notExists(HistoryFile.part(file.path(), "-journal"))) {
      try (Connection looking = Connections.reading(file.path())) {
        look(looking);
      }
    }
  }

  /// Looks through what `connection` sees, in one transaction: another program may be making it, or
  /// bringing it up to date, at this moment. A connection in which damage was found is of no more
  /// use.
  static void look(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN");
      int version = version(statement);
      Soundness.checkWholly(connection);
      Soundness.checkNotes(connection, version);
      statement.execute("COMMIT");
    }
  }

  /// The version of a file that is ours or still empty. It is looked at in one transaction, as
  /// above.
  static int ownVersion(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN");
      int version = version(statement);
      statement.execute("COMMIT");
      return version;
    }
  }

  private static int version(Statement statement) throws SQLException {
    int application = Schema.number(statement, "application_id");
    boolean isEmpty = Schema.number(statement, "schema_version") == 0;
    int version = Schema.number(statement, "user_version");
    if (isEmpty ? version != 0 : application != Schema.APPLICATION) {
      throw new SQLException(
          "The file belongs to another program.", "", SQLiteErrorCode.SQLITE_NOTADB.code);
    }
    if (version < 0 || version > Schema.VERSION + FAR_AHEAD) {
      throw Trouble.damage("There is no such version.");
    }
    return version;
  }

  private boolean hidesNotes() throws SQLException {
    try (Connection looking = Connections.reading(file.path());
        Statement statement = looking.createStatement()) {
      String alone = Connections.quoted(Connections.alone(file.path()));
      statement.execute("ATTACH " + alone + " AS alone");
      try (var row = statement.executeQuery(HIDDEN)) {
        return row.next();
      }
    } catch (SQLException e) {
      if (Trouble.isPassing(e)) {
        throw e;
      }
      // There are no notes to be hidden in what is being made, nor can they be in what is damaged.
      return false;
    }
  }
}
