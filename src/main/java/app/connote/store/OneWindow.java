package app.connote.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// Sees to it that one data folder has one window. The first holds a lock that the system lets go
/// of when it ends, however it ends; a second leaves a request, a file that the first one looks for
/// and takes away.
public final class OneWindow implements AutoCloseable {
  /// How long the first one is given to answer.
  static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final Duration PAUSE = Duration.ofMillis(200);

  private final DataFolder folder;
  private final Path lockFile;
  private final Path request;
  private @Nullable FileChannel lock;
  private volatile boolean closing;

  /// What became of a wish to open a window.
  public enum Entry {
    /// There is no other: open it.
    FIRST,
    /// The other one has come to the front.
    SHOWN,
    /// There is another one, and it does not answer.
    SILENT
  }

  /// The one of `folder`.
  public OneWindow(DataFolder folder) {
    this.folder = folder;
    this.lockFile = folder.file("window.lock");
    this.request = folder.file("window.show");
  }

  /// Finds out whether there is a window already, and if so asks it to show itself. Where the
  /// folder cannot be written nobody can tell, and nobody is harmed by a second window.
  public Entry enter() {
    return enter(PATIENCE);
  }

  Entry enter(Duration patience) {
    try {
      folder.create();
      return isFirst() ? Entry.FIRST : ask(System.nanoTime() + patience.toNanos());
    } catch (IOException _) {
      return Entry.FIRST;
    }
  }

  private Entry ask(long until) throws IOException {
    PrivateFiles.createFile(request);
    while (System.nanoTime() < until) {
      LockSupport.parkNanos(PAUSE.toNanos() / 4);
      if (Files.notExists(request)) {
        return Entry.SHOWN;
      }
      if (isFirst()) {
        // The other one has just closed.
        Files.deleteIfExists(request);
        return Entry.FIRST;
      }
    }
    Files.deleteIfExists(request);
    return Entry.SILENT;
  }

  private boolean isFirst() throws IOException {
    PrivateFiles.createFile(lockFile);
    FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
    try {
      if (Optional.ofNullable(channel.tryLock()).isPresent()) {
        lock = channel;
        return true;
      }
    } catch (OverlappingFileLockException _) {
      // This very program has the other window.
    }
    channel.close();
    return false;
  }

  /// Calls `show` on a thread of its own whenever somebody wants to see this window, until it is
  /// closing or the program ends.
  public void listen(Runnable show) {
    Thread.ofPlatform()
        .daemon()
        .name("connote-window")
        .start(
            () -> {
              while (!closing) {
                LockSupport.parkNanos(PAUSE.toNanos());
                if (!closing && isAsked()) {
                  show.run();
                }
              }
            });
  }

  /// Shows nobody this window any more, for it is closing: whoever opens one now waits until the
  /// program has ended, and is the first then.
  public void listenNoMore() {
    closing = true;
  }

  private boolean isAsked() {
    try {
      return Files.deleteIfExists(request);
    } catch (IOException _) {
      // A folder that is gone holds no request.
      return false;
    }
  }

  /// Lets the next one be the first.
  @Override
  public void close() throws IOException {
    if (lock != null) {
      lock.close();
    }
  }
}
