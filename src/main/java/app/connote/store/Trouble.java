package app.connote.store;

import java.sql.SQLException;
import java.util.Set;
import org.sqlite.SQLiteErrorCode;

/// What kind of trouble SQLite is in.
final class Trouble {
  private static final Set<Integer> DAMAGE =
      Set.of(SQLiteErrorCode.SQLITE_CORRUPT.code, SQLiteErrorCode.SQLITE_NOTADB.code);
  private static final Set<Integer> DISK =
      Set.of(
          SQLiteErrorCode.SQLITE_FULL.code,
          SQLiteErrorCode.SQLITE_IOERR.code,
          SQLiteErrorCode.SQLITE_READONLY.code,
          SQLiteErrorCode.SQLITE_CANTOPEN.code,
          SQLiteErrorCode.SQLITE_PERM.code);

  private static final Set<Integer> PASSING =
      Set.of(
          SQLiteErrorCode.SQLITE_BUSY.code,
          SQLiteErrorCode.SQLITE_LOCKED.code,
          SQLiteErrorCode.SQLITE_PROTOCOL.code,
          SQLiteErrorCode.SQLITE_NOMEM.code,
          SQLiteErrorCode.SQLITE_INTERRUPT.code,
          SQLiteErrorCode.SQLITE_NOLFS.code,
          SQLiteErrorCode.SQLITE_AUTH.code);

  private Trouble() {}

  /// Whether the file is damaged or no history at all, so that it is of no use where it is.
  static boolean isDamage(SQLException e) {
    return DAMAGE.contains(primary(e));
  }

  /// Whether the file may be good and only the disk or the folder takes nothing at the moment.
  static boolean isOfTheDisk(SQLException e) {
    return DISK.contains(primary(e));
  }

  /// Whether it has nothing to do with what is in the file and may be over the next time.
  static boolean isPassing(SQLException e) {
    return isOfTheDisk(e) || PASSING.contains(primary(e));
  }

  /// What is found to be damaged without SQLite noticing.
  static SQLException damage(String what) {
    return new SQLException(what, "", SQLiteErrorCode.SQLITE_CORRUPT.code);
  }

  private static int primary(SQLException e) {
    return e.getErrorCode() & 0xff;
  }
}
