package app.connote.store;

import app.connote.history.History.Standing;
import java.sql.Connection;

/// An open history, how well it keeps things, and how it is held.
record Opened(Connection connection, Standing standing, Hold hold) {
  /// The same, standing as `other` says.
  Opened with(Standing other) {
    return new Opened(connection, other, hold);
  }

  /// The same, held as `other` says.
  Opened with(Hold other) {
    return new Opened(connection, standing, other);
  }
}
