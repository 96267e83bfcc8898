package app.connote.store;

import app.connote.history.Backup;
import app.connote.history.History.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;

/// The history while it is open, on the thread of its own: where the disk takes nothing it goes on
/// in memory and comes back, and where damage shows it is restored.
final class OpenHistory {
  private final HistoryFile file;
  private final Ladder ladder;
  private final List<Change> waiting = new ArrayList<>();
  private Consumer<Standing> listener = _ -> {};
  private volatile Opened now;
  private Optional<Object> identity;
  private boolean changed;
  private boolean marked;
  private boolean mended;

  /// Opens `file` by `opening`.
  OpenHistory(HistoryFile file, Opening opening) throws IOException, SQLException {
    NativeLibrary.load(file.folder());
    this.file = file;
    this.ladder = new Ladder(file);
    this.now = opening.open(ladder);
    this.identity = file.identity();
  }

  /// How it stands.
  Standing standing() {
    return now.standing();
  }

  /// How it is held.
  Hold hold() {
    return now.hold();
  }

  /// Tells `listener` from now on when it stands otherwise than before.
  void tell(Consumer<Standing> listener) {
    this.listener = listener;
  }

  /// What the answer to `reading` is.
  <T> T read(Reading<T> reading) throws IOException, SQLException {
    try {
      return reading.ask(now.connection());
    } catch (SQLException e) {
      if (!now.hold().isOnDisk() || !Trouble.isDamage(e)) {
        throw e;
      }
      restore();
    } catch (IllegalArgumentException | DateTimeException | JacksonException e) {
      // A note holds what none can: SQLite cannot tell that.
      if (!now.hold().isOnDisk() || mended) {
        throw e;
      }
      mended = true;
      restore();
    }
    return reading.ask(now.connection());
  }

  /// Makes `change`.
  void make(Change change) throws IOException, SQLException {
    if (now.hold().isOnDisk() && isGone()) {
      putBack();
    }
    try {
      change.make(now.connection());
    } catch (SQLException e) {
      mend(e);
      change.again().make(now.connection());
    }
    mark();
    changed = true;
    if (now.hold() == Hold.IN_MEMORY) {
      waiting.add(change.again());
    }
  }

  /// Takes `traces` out, so that not a byte of them is left here, in the journal, or in a backup.
  /// Only what is on disk can forget: memory would write its changes there later.
  void forget(Traces traces) throws IOException, SQLException {
    if (!now.hold().isOnDisk()) {
      throw new SQLException("What is on disk cannot be changed at the moment.");
    }
    Change forgetting = traces::removeFrom;
    make(forgetting.wholly());
    Connections.emptyJournal(now.connection());
    marked = false;
    file.backups().forget(traces);
  }

  /// With the first change the journal begins that counts from now on. One that changed nothing, or
  /// after which the journal was emptied, leaves none that could be marked.
  private void mark() throws SQLException {
    if (!marked && now.hold().isOnDisk()) {
      try {
        if (file.hasJournal()) {
          file.markJournal();
          marked = true;
        }
      } catch (IOException _) {
        goOnInMemory();
      }
    }
  }

  private void mend(SQLException e) throws IOException, SQLException {
    if (!now.hold().isOnDisk() || !(Trouble.isDamage(e) || Trouble.isOfTheDisk(e))) {
      throw e;
    }
    if (Trouble.isDamage(e)) {
      restore();
    } else {
      goOnInMemory();
    }
  }

  /// Tries to get what is only in memory into the file. Returns whether nothing is any more.
  boolean comeBack() {
    if (now.hold() != Hold.IN_MEMORY) {
      return true;
    }
    try {
      Opened opened = ladder.openOnDisk();
      if (!opened.hold().isOnDisk()) {
        opened.connection().close();
        return false;
      }
      repeat(opened.connection());
      become(opened);
      return true;
    } catch (IOException | SQLException _) {
      // It is tried again, and the person has been told.
      return false;
    }
  }

  private void repeat(Connection connection) throws IOException, SQLException {
    try {
      for (Change each : waiting) {
        each.make(connection);
      }
      file.markJournal();
      waiting.clear();
    } catch (IOException | SQLException e) {
      connection.close();
      throw e;
    }
  }

  /// Looks through a file that is too large to do so before the window opens.
  void lookThrough() throws IOException, SQLException {
    try (Connection looking = Connections.reading(file.path())) {
      Soundness.check(looking);
    }
  }

  /// Says that the file has been looked through and is sound.
  void seen() throws SQLException {
    if (now.hold() == Hold.ON_DISK_UNSEEN) {
      try (Statement statement = now.connection().createStatement()) {
        statement.execute("PRAGMA wal_autocheckpoint = 1000");
      }
      now = now.with(Hold.ON_DISK);
    }
  }

  /// Puts the damaged file aside and goes on with what could be restored.
  void restore() throws IOException, SQLException {
    try {
      become(ladder.restore(now.connection()));
    } catch (IOException | SQLException _) {
      goOnInMemory();
    }
  }

  private void goOnInMemory() throws SQLException {
    Connection before = now.connection();
    become(new Opened(MemoryCopy.of(before), ladder.notWritten(), Hold.IN_MEMORY));
    try (before) {
      // What it holds was taken over.
    }
  }

  /// Whether the file is no longer where it was, though it is open.
  private boolean isGone() {
    return !Files.exists(file.path()) || !file.identity().equals(identity);
  }

  /// Writes the file anew where it has vanished: what is open still holds all of it.
  private void putBack() throws SQLException {
    try {
      become(ladder.writeAnew(now.connection()));
    } catch (IOException | SQLException _) {
      goOnInMemory();
    }
  }

  private void become(Opened opened) {
    now = opened;
    marked = false;
    identity = file.identity();
    listener.accept(opened.standing());
  }

  /// Makes a backup of how it is now, for which any but `spared` may be let go.
  Backup backUp(Optional<Backup> spared) throws IOException, SQLException {
    Backup made = file.backups().make(now.connection(), Instant.now(), spared);
    changed = false;
    return made;
  }

  /// Makes it what it was in `backup`.
  void goBackTo(Backup backup) throws IOException, SQLException {
    make(BackupFolder.goingBackTo(backup));
  }

  /// Lets go of the file, once more after trying to write what is only in memory. What was changed
  /// is backed up, if that can be done; the history itself is kept either way.
  void close() throws IOException, SQLException {
    comeBack();
    if (now.hold().isOnDisk() && changed) {
      try {
        if (isGone()) {
          putBack();
        }
        backUp(Optional.empty());
      } catch (IOException | SQLException _) {
        // Damage that came to light is looked for when the history is opened the next time.
      }
    }
    now.connection().close();
    if (now.hold().isOnDisk()) {
      file.letGo();
    }
  }
}
