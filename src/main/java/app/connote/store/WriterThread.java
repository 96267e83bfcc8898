package app.connote.store;

import app.connote.history.HistoryException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/// The one thread that touches the history file. Calls from any thread are done in turn.
final class WriterThread {
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("connote-history").daemon().factory());

  /// What `work` answers, once it has been done on this thread. `failure` tells the person that it
  /// could not be done; work that was stopped halfway is no failure. A caller who is interrupted
  /// still waits: what was begun is finished.
  <T> T call(String failure, Callable<T> work) {
    Future<T> answer = submit(failure, work);
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return answer.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          if (e.getCause() instanceof CancellationException stopped) {
            throw stopped;
          }
          throw new HistoryException(failure, e);
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /// Has `work` done on this thread, as above, where it answers nothing.
  void call(String failure, Work work) {
    call(
        failure,
        () -> {
          work.perform();
          return true;
        });
  }

  /// Has `work` done on this thread once `pause` has gone by, unless it has been closed by then.
  void later(Duration pause, Runnable work) {
    CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, this::ifOpen)
        .execute(work);
  }

  private void ifOpen(Runnable work) {
    try {
      thread.execute(work);
    } catch (RejectedExecutionException _) {
      // Closed in the meantime: whoever closed it has done what was left.
    }
  }

  /// Work that answers nothing.
  interface Work {
    void perform() throws Exception;
  }

  private <T> Future<T> submit(String failure, Callable<T> work) {
    try {
      return thread.submit(work);
    } catch (RejectedExecutionException e) {
      throw new HistoryException(failure, e);
    }
  }

  /// Takes no more work.
  void close() {
    thread.shutdown();
  }

  boolean isClosed() {
    return thread.isShutdown();
  }
}
