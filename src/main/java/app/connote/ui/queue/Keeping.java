package app.connote.ui.queue;

import app.connote.batch.Queue;
import app.connote.batch.QueueFile;
import app.connote.ui.kit.Background;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// Keeps the queue on disk while it is gone through. What is due is written once, however often it
/// changed meanwhile, and never an older state after a newer one.
final class Keeping {
  private final QueueFile file;
  private final Background now;
  private final Background.Latest soon;
  private final Consumer<Exception> trouble;
  private final AtomicReference<Optional<Queue>> queue = new AtomicReference<>(Optional.empty());
  private final AtomicReference<Optional<Integer>> place = new AtomicReference<>(Optional.empty());

  /// Keeps it in `file`: at once on `now`, or a moment later on `soon`, which must be the same
  /// thread in the end; `trouble` is told what goes wrong.
  Keeping(QueueFile file, Background now, Background soon, Consumer<Exception> trouble) {
    this.file = file;
    this.now = now;
    this.soon = soon.latest();
    this.trouble = trouble;
  }

  /// Keeps `changed` a moment later.
  void keep(Queue changed) {
    queue.set(Optional.of(changed));
    soon.ask(this::write, _ -> {}, trouble);
  }

  /// Keeps a moment later that the entry at `reached` is the one at hand.
  void keep(int reached) {
    place.set(Optional.of(reached));
    soon.ask(this::write, _ -> {}, trouble);
  }

  /// Keeps at once what is due.
  void flush() {
    if (queue.get().isPresent() || place.get().isPresent()) {
      now.ask(this::write, _ -> {}, trouble);
    }
  }

  /// Forgets the queue.
  void forget() {
    queue.set(Optional.empty());
    place.set(Optional.empty());
    now.ask(
        () -> {
          file.clear();
          return true;
        },
        _ -> {},
        trouble);
  }

  private boolean write() {
    queue.getAndSet(Optional.empty()).ifPresent(file::save);
    place.getAndSet(Optional.empty()).ifPresent(file::savePlace);
    return true;
  }
}
