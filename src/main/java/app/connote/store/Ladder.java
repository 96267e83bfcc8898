package app.connote.store;

import app.connote.history.History.Standing;
import app.connote.store.Restoration.Damaged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// Opens a history, whatever state it is in: one step after another, until one holds.
record Ladder(HistoryFile file) {
  /// Another program that starts at the same moment may be making the file.
  private static final int ATTEMPTS = 3;

  private static final Duration PAUSE = Duration.ofMillis(50);

  /// Opens it. What is damaged is restored as well as can be; where nothing can be written, the
  /// history is in memory.
  Opened open() throws SQLException {
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      try {
        Opened opened = openOnDisk();
        if (opened.hold() != Hold.PROTECTED) {
          return opened;
        }
        opened.connection().close();
        break;
      } catch (IOException | SQLException _) {
        // Whatever it is, the window opens, and it is tried again later.
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
    return new Opened(MemoryCopy.of(file.path()), notWritten(), Hold.IN_MEMORY);
  }

  /// What is said while the history is in memory.
  Standing notWritten() {
    return new Standing.ReadOnly(
        "The history in “"
            + file.folder().path()
            + "” cannot be written, so what is new is kept in memory until it can: make room on the"
            + " disk, check that folder, or set CONNOTE_HOME to another one.");
  }

  /// Opens it on disk, restored where it is damaged.
  Opened openOnDisk() throws IOException, SQLException {
    file.folder().create();
    if (Files.notExists(file.path()) && Files.exists(file.restored())) {
      // The program was stopped after the damaged file had been put aside.
      file.takePlace();
    }
    if (file.isEmpty() && file.backups().newestGood().isPresent()) {
      return replaceNothing();
    }
    try {
      return openAsItIs();
    } catch (SQLException e) {
      if (Trouble.isPassing(e)) {
        throw e;
      }
      return restore();
    }
  }

  /// Opens it, new or old, and neither moves it nor goes on without it.
  Opened openAsItIs() throws IOException, SQLException {
    PrivateFiles.createFile(file.path());
    boolean unclean = file.endedBadly();
    if (unclean) {
      new Inspection(file).beforeOpening();
    }
    Connection connection = Connections.changing(file.path(), file.patience());
    try {
      return new Preparation(file, connection).prepare(unclean);
    } catch (IOException | SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  /// Puts the damaged file aside, where it is still open as `connection`, which is closed, and
  /// opens what could be restored.
  Opened restore(Connection connection) throws IOException, SQLException {
    Path aside = file.copyAside();
    var restoration = restored(new Damaged(aside, file.isJournalOurs()));
    connection.close();
    file.remove();
    file.takePlace();
    return openAsItIs().with(new Standing.Recovered(RestorationNotice.of(restoration, aside)));
  }

  private Opened restore() throws IOException, SQLException {
    var restoration = restored(new Damaged(file.path(), file.isJournalOurs()));
    Path aside = file.moveAside();
    file.takePlace();
    return openAsItIs().with(new Standing.Recovered(RestorationNotice.of(restoration, aside)));
  }

  private Opened replaceNothing() throws IOException, SQLException {
    var restoration = restored(new Damaged(file.path(), false));
    file.takePlace();
    return openAsItIs().with(new Standing.Recovered(RestorationNotice.ofNothing(restoration)));
  }

  private Restoration restored(Damaged damaged) throws IOException, SQLException {
    return Restoration.of(damaged, file.restored(), file.backups());
  }
}
