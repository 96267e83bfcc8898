package app.connote.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// Something done to a history, whichever file it is in: done again, it does the same.
interface Change {
  /// Does it to the history of `connection`.
  void make(Connection connection) throws SQLException;

  /// The same for when it was made or tried before, in memory or in a file that was put aside:
  /// nobody can stop it any more.
  default Change again() {
    return this;
  }

  /// The same in one transaction: all of it or nothing.
  default Change wholly() {
    return new Wholly(this);
  }

  /// `change` in one transaction.
  record Wholly(Change change) implements Change {
    @Override
    public void make(Connection connection) throws SQLException {
      try (Statement statement = connection.createStatement()) {
        statement.execute("BEGIN IMMEDIATE");
        try {
          change.make(connection);
          statement.execute("COMMIT");
        } catch (SQLException | RuntimeException e) {
          takeBack(statement, e);
          throw e;
        }
      }
    }

    @Override
    public Change again() {
      return new Wholly(change.again());
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
}
