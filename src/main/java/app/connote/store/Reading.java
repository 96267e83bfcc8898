package app.connote.store;

import java.sql.Connection;
import java.sql.SQLException;

/// A question to a history.
interface Reading<T> {
  /// What the history of `connection` answers.
  T ask(Connection connection) throws SQLException;
}
