package app.connote.ui;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/// An executor that lets things wait until it is told to do them.
public final class Later implements Executor {
  private final Queue<Runnable> waiting = new ArrayDeque<>();

  @Override
  public void execute(Runnable work) {
    waiting.add(work);
  }

  /// Does what has waited longest.
  public void doNext() {
    waiting.remove().run();
  }

  /// Does everything that waits, and whatever that leads to.
  public void doAll() {
    while (!waiting.isEmpty()) {
      doNext();
    }
  }
}
