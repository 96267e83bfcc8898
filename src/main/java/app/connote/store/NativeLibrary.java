package app.connote.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteJDBCLoader;

/// The part of SQLite that is no Java. The driver unpacks it into the folder for temporary files;
/// where nothing may be run from there, it goes into a folder of ours.
final class NativeLibrary {
  /// What that folder is called.
  static final String FOLDER = "native";

  private NativeLibrary() {}

  /// Makes sure that it is loaded, if need be from a folder in `folder`.
  static void load(DataFolder folder) throws SQLException {
    if (!isLoaded()) {
      Path own = folder.file(FOLDER);
      try {
        PrivateFiles.createFolder(own);
        System.setProperty("org.sqlite.tmpdir", own.toString());
        SQLiteJDBCLoader.initialize();
      } catch (Exception e) {
        // The driver declares no narrower one.
        throw new SQLException(
            "SQLite cannot be loaded.", "", SQLiteErrorCode.SQLITE_CANTOPEN.code, e);
      }
    }
  }

  private static boolean isLoaded() {
    try {
      return SQLiteJDBCLoader.initialize();
    } catch (Exception _) {
      // The driver declares no narrower one.
      return false;
    }
  }
}
