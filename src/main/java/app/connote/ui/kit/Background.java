package app.connote.ui.kit;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.application.Platform;

/// The one door off the window's thread: work is done elsewhere, one piece after another, and its
/// answer comes back on the window's thread.
public final class Background {
  private final Executor worker;
  private final Executor window;

  /// A runner that works on `worker` and answers on `window`; tests pass executors of their own.
  public Background(Executor worker, Executor window) {
    this.worker = worker;
    this.window = window;
  }

  /// A runner that answers on JavaFX's thread.
  public static Background answeringTheWindow(Executor worker) {
    return new Background(worker, Platform::runLater);
  }

  /// A single thread called `name` to work on.
  public static ExecutorService thread(String name) {
    return Executors.newSingleThreadExecutor(
        work -> Thread.ofPlatform().name(name).daemon().unstarted(work));
  }

  /// An executor that hands work to `worker` once `pause` has gone by; asked through
  /// [Background#latest], it is a way to wait until nothing more is asked.
  public static Executor after(Duration pause, Executor worker) {
    return CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, worker);
  }

  /// Lets `worker` finish what it has been given, for at most ten seconds.
  public static void finish(ExecutorService worker) {
    worker.shutdown();
    try {
      worker.awaitTermination(10, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /// Does `work` and hands its result to `answer`, or what went wrong to `trouble`.
  public <T> void ask(Callable<T> work, Consumer<T> answer, Consumer<Exception> trouble) {
    hand(() -> perform(work, answer, trouble));
  }

  /// Once the program ends and its threads take no more work, nobody waits for an answer.
  private void hand(Runnable work) {
    try {
      worker.execute(work);
    } catch (RejectedExecutionException _) {
      // Whatever is to be kept was asked before the threads were told to finish.
    }
  }

  /// Lets the window's thread hear `news` of work that goes on.
  public void tell(Runnable news) {
    window.execute(news);
  }

  /// A series of questions of which only the latest is answered.
  public Latest latest() {
    return new Latest();
  }

  private <T> void perform(Callable<T> work, Consumer<T> answer, Consumer<Exception> trouble) {
    try {
      T result = work.call();
      window.execute(() -> answer.accept(result));
    } catch (Exception failure) {
      window.execute(() -> trouble.accept(failure));
    }
  }

  /// Questions that supersede one another: one that has not begun when the next is asked is never
  /// begun, and one that has is not answered.
  public final class Latest {
    private final AtomicLong asked = new AtomicLong();

    private Latest() {}

    /// As [Background#ask], forgetting what was asked before.
    public <T> void ask(Callable<T> work, Consumer<T> answer, Consumer<Exception> trouble) {
      long question = asked.incrementAndGet();
      hand(
          () -> {
            if (asked.get() == question) {
              perform(
                  work,
                  result -> ifCurrent(question, () -> answer.accept(result)),
                  failure -> ifCurrent(question, () -> trouble.accept(failure)));
            }
          });
    }

    private void ifCurrent(long question, Runnable then) {
      if (asked.get() == question) {
        then.run();
      }
    }
  }
}
