package app.connote.ui.queue;

import app.connote.ui.kit.Background;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Drafting for everybody in a file, once through, off the window's thread: how far it has come,
/// and stopping it.
final class Round {
  private final Background background;
  private final ReadOnlyObjectWrapper<Headway> headway = new ReadOnlyObjectWrapper<>(Headway.NONE);
  private AtomicBoolean stop = new AtomicBoolean();

  /// Rounds that are gone on `background`.
  Round(Background background) {
    this.background = background;
  }

  /// How far drafting has come.
  ReadOnlyObjectProperty<Headway> headway() {
    return headway.getReadOnlyProperty();
  }

  /// Does `first` and then `drafting`; `done` is told what came of it, or `failed` why nothing did,
  /// unless it is stopped before.
  void begin(
      Runnable first,
      Drafting drafting,
      Consumer<Drafting.Drafted> done,
      Consumer<Exception> failed) {
    var stopped = new AtomicBoolean();
    stop = stopped;
    headway.set(Headway.NONE);
    background.ask(
        () -> {
          first.run();
          return drafting.run(news -> background.tell(() -> headway.set(news)), stopped::get);
        },
        drafted -> ifGoing(stopped, () -> done.accept(drafted)),
        failure -> ifGoing(stopped, () -> failed.accept(failure)));
  }

  /// Goes no further.
  void stop() {
    stop.set(true);
  }

  private static void ifGoing(AtomicBoolean stopped, Runnable then) {
    if (!stopped.get()) {
      then.run();
    }
  }
}
