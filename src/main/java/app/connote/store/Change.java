package app.connote.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// Something done to a history, whichever file it is in: done again, it does the same.
interface Change {
  /// Does it to the history of `connection`.
  void make(Connection connection) throws SQLException;

  /// The same in one transaction: all of it or nothing.
  default Change wholly() {
    return connection -> {
      try (Statement statement = connection.createStatement()) {
        statement.execute("BEGIN IMMEDIATE");
        try {
          make(connection);
          statement.execute("COMMIT");
        } catch (SQLException | RuntimeException e) {
          takeBack(statement, e);
          throw e;
        }
      }
    };
  }

  private static void takeBack(Statement statement, Exception why) {
    try {
      statement.execute("ROLLBACK");
    } catch (SQLException e) {
      // A disk that is full has taken it back already; why it was counts.
      why.addSuppressed(e);
    }
  }
}
