package app.connote.store;

import app.connote.history.History.Standing;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;

/// Makes ready what has been opened as `connection`: looks through it, and brings it up to date.
record Preparation(HistoryFile file, Connection connection) {
  /// Prepares it; `unclean` says whether it was not closed in order and so has been looked at
  /// already. Throws a [Trouble#isDamage] where damage is found.
  Opened prepare(boolean unclean) throws IOException, SQLException {
    int version = Inspection.ownVersion(connection);
    if (version > Schema.VERSION) {
      return frozen(
          Hold.FROZEN,
          "The history was written by a newer version of Connote, so it can be read but not"
              + " changed: update Connote to go on with it.");
    }
    Optional<Path> writeProtected = file.writeProtected();
    if (writeProtected.isPresent()) {
      return frozen(
          Hold.PROTECTED,
          "“" + writeProtected.get() + "” is write-protected: allow writing to it.");
    }
    if (!unclean && file.isSmall()) {
      Inspection.look(connection);
    }
    var opened = new Opened(connection, bringUpToDate(version), Hold.ON_DISK);
    if (file.isSmall() || (!unclean && file.isBackedUp())) {
      return opened;
    }
    // What may be damaged stays as it is found until it has been looked through.
    execute("PRAGMA wal_autocheckpoint = 0");
    return opened.with(Hold.ON_DISK_UNSEEN);
  }

  private Opened frozen(Hold hold, String reason) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      Schema.readAsPresent(statement);
      statement.execute("PRAGMA query_only = ON");
    }
    return new Opened(connection, new Standing.ReadOnly(reason), hold);
  }

  /// Before the tables of an earlier version are changed, they are copied.
  private Standing bringUpToDate(int version) throws SQLException {
    Standing standing = new Standing.Kept();
    if (version > 0 && version < Schema.VERSION && !backUp()) {
      standing =
          new Standing.Recovered(
              "The history was brought up to date without a backup of how it was before, because"
                  + " “%s” cannot be written: check that folder.".formatted(file.backups().path()));
    }
    Connections.settle(connection);
    Schema.bringUpToDate(connection);
    return standing;
  }

  private boolean backUp() throws SQLException {
    try {
      file.backups().make(connection, Instant.now());
      return true;
    } catch (IOException _) {
      return false;
    } catch (SQLException e) {
      if (Trouble.isPassing(e)) {
        return false;
      }
      throw e;
    }
  }

  private void execute(String pragma) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(pragma);
    }
  }
}
