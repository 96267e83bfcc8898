package app.connote.store;

import java.io.IOException;
import java.sql.SQLException;

/// A way to open a history.
interface Opening {
  /// What `ladder` opened.
  Opened open(Ladder ladder) throws IOException, SQLException;
}
