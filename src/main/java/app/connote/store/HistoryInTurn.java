package app.connote.store;

import app.connote.history.Backups;
import app.connote.history.History.Standing;
import app.connote.history.HistoryException;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// The history in a file, for whoever asks from any thread: all is done in turn on the thread
/// `connote-history`, over the one connection that ever changes anything. What goes wrong is a
/// [HistoryException] that tells the person what to do.
final class HistoryInTurn implements AutoCloseable {
  private static final String OPENING =
      "The history cannot be opened: allow programs to be run from the folder for temporary files,"
          + " or from Connote’s own, and start Connote again.";
  private static final String FORGETTING =
      "Not everything could be forgotten: close every other Connote, and try again.";
  private static final String SEARCHING =
      "The history could not be read: restart Connote, which checks the file as it starts.";
  private static final String CLOSING = "The history could not be closed.";

  /// How long what is only in memory waits before it is tried to write it again.
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final WriterThread writer = new WriterThread();
  private final OpenHistory open;
  private final HistoryFile file;
  private final AtomicBoolean trying = new AtomicBoolean();

  HistoryInTurn(String failure, HistoryFile file, Opening opening) {
    this.file = file;
    this.open = writer.call(failure, () -> new OpenHistory(file, opening));
    if (open.hold() == Hold.ON_DISK_UNSEEN) {
      Thread.ofPlatform().daemon().name("connote-history-check").start(this::lookThrough);
    }
    comeBackLater();
  }

  /// The history in `file`, whatever state that is in.
  static HistoryInTurn open(HistoryFile file) {
    return new HistoryInTurn(OPENING, file, Ladder::open);
  }

  /// Takes `traces` out of the history and its backups.
  void forget(Traces traces) {
    String told = standing() instanceof Standing.ReadOnly(String reason) ? reason : FORGETTING;
    writer.call(told, () -> open.forget(traces));
  }

  /// How it stands.
  Standing standing() {
    return open.standing();
  }

  /// Tells `listener`, on a thread of its own, whenever the standing is another than before: what
  /// is kept in memory has got into the file, or damage came to light.
  void watch(Consumer<Standing> listener) {
    writer.call(OPENING, () -> open.tell(listener));
  }

  /// The backups of this history.
  Backups backups() {
    return new SqliteBackups(writer, open, file.backups());
  }

  /// Lets go of the file.
  @Override
  public synchronized void close() {
    if (!writer.isClosed()) {
      try {
        writer.call(CLOSING, open::close);
      } finally {
        writer.close();
      }
    }
  }

  /// What the answer to `reading` is.
  <T> T read(Reading<T> reading) {
    T answer = writer.call(SEARCHING, () -> open.read(reading));
    comeBackLater();
    return answer;
  }

  /// Makes `change`, wholly or not at all; `failure` tells the person that it could not be made.
  void change(String failure, Change change) {
    String told =
        open.hold() == Hold.FROZEN && standing() instanceof Standing.ReadOnly(String reason)
            ? reason
            : failure;
    writer.call(told, () -> open.make(change.wholly()));
    comeBackLater();
  }

  /// As long as anything is only in memory, it is tried again and again to write it.
  private void comeBackLater() {
    if (open.hold() == Hold.IN_MEMORY && trying.compareAndSet(false, true)) {
      writer.later(PAUSE, this::comeBack);
    }
  }

  private void comeBack() {
    open.comeBack();
    trying.set(false);
    comeBackLater();
  }

  private void lookThrough() {
    try {
      open.lookThrough();
      writer.call(SEARCHING, open::seen);
    } catch (IOException | SQLException e) {
      if (e instanceof SQLException found && Trouble.isDamage(found)) {
        writer.call(SEARCHING, open::restore);
      }
    } catch (HistoryException _) {
      // It was closed in the meantime; the next time it is looked through again.
    }
  }
}
