package app.connote.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConnection;

/// The history in memory, for as long as the disk takes nothing.
final class MemoryCopy {
  /// What is larger is not taken over: the program keeps to the memory it has.
  private static final long MOST = 64L << 20;

  /// Where a file says how its journal is kept, which no memory can: 1 stands for none.
  private static final int[] JOURNAL = {18, 19};

  private MemoryCopy() {}

  /// What can be read of `file`, or an empty history.
  static Connection of(Path file) throws SQLException {
    return of(
        memory -> {
          if (Files.isRegularFile(file) && file.toFile().length() <= MOST) {
            load(memory, file);
          }
        });
  }

  /// What `connection` sees, or an empty history.
  static Connection of(Connection connection) throws SQLException {
    return of(
        memory -> {
          if (size(connection) <= MOST) {
            load(memory, connection);
          }
        });
  }

  private static Connection of(Change loading) throws SQLException {
    Connection memory = Connections.inMemory();
    try {
      loading.make(memory);
      return upToDate(memory);
    } catch (SQLException _) {
      memory.close();
      return upToDate(Connections.inMemory());
    }
  }

  /// Loads what is in `file` into `memory`; where its journal cannot be read, without that.
  static void load(Connection memory, Path file) throws SQLException {
    if (HistoryFile.part(file, "-wal").toFile().length() > 0) {
      try (Connection old = Connections.reading(file)) {
        load(memory, old);
        return;
      } catch (SQLException _) {
        // SQLite needs to write even for reading a journal.
      }
    }
    try (Connection old = Connections.readingAlone(file)) {
      load(memory, old);
    }
  }

  private static void load(Connection memory, Connection from) throws SQLException {
    byte[] bytes = from.unwrap(SQLiteConnection.class).serialize("main");
    for (int place : JOURNAL) {
      bytes[place] = 1;
    }
    memory.unwrap(SQLiteConnection.class).deserialize("main", bytes);
  }

  private static Connection upToDate(Connection memory) throws SQLException {
    Connections.settle(memory);
    Schema.bringUpToDate(memory);
    Soundness.checkNotes(memory, Schema.VERSION);
    return memory;
  }

  private static long size(Connection connection) throws SQLException {
    return (long) Connections.number(connection, "page_count")
        * Connections.number(connection, "page_size");
  }
}
