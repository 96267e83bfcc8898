package app.connote.store;

import app.connote.history.History.Standing;
import app.connote.store.Restoration.Damaged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
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
    Optional<Object> found = file.identity();
    try {
      return openAsItIs();
    } catch (SQLException e) {
      // One that was not there, or was another, is not the one in which damage was found.
      if (Trouble.isPassing(e) || !file.identity().equals(found)) {
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
    Connection connection = connect(unclean);
    try {
      return new Preparation(file, connection).prepare(unclean);
    } catch (IOException | SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  /// Even for reading SQLite makes a journal, unless it is told that nobody else works on the file:
  /// where it may make none, nobody can.
  private Connection connect(boolean unclean) throws SQLException {
    return unclean || Files.isWritable(file.folder().path())
        ? Connections.changing(file.path(), file.patience())
        : Connections.readingAlone(file.path());
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

  /// Writes the file anew that has vanished while it is open as `connection`, which is closed, and
  /// opens that.
  Opened writeAnew(Connection connection) throws IOException, SQLException {
    file.folder().create();
    if (!Files.exists(file.path())) {
      VerifiedCopy.of(connection, file.path());
    }
    connection.close();
    return openOnDisk()
        .with(
            new Standing.Recovered(
                "The history in “"
                    + file.folder().path()
                    + "” was taken away while Connote was open, so it was written there again."));
  }

  /// Opens the newest backup where there is nothing. What another program has begun there meanwhile
  /// stays.
  Opened replaceNothing() throws IOException, SQLException {
    var restoration = restored(new Damaged(file.path(), false));
    if (!file.isEmpty()) {
      Files.delete(file.restored());
      return openAsItIs();
    }
    file.takePlace();
    return openAsItIs().with(new Standing.Recovered(RestorationNotice.ofNothing(restoration)));
  }

  private Restoration restored(Damaged damaged) throws IOException, SQLException {
    return Restoration.of(damaged, file.restored(), file.backups());
  }
}
