package app.connote.store;

import java.sql.Connection;
import java.sql.SQLException;

/// Something done to a history, whichever file it is in: done again, it does the same.
interface Change {
  /// Does it to the history of `connection`.
  void make(Connection connection) throws SQLException;
}
