package app.connote.ui.templates;

import app.connote.compose.TemplateCheck;
import app.connote.compose.TemplateReport;
import app.connote.compose.TemplateText;
import app.connote.lint.Linter;
import app.connote.note.Relationship;
import app.connote.ui.kit.Background;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// Checks every note a template can make, off the window's thread; says how far it is when that
/// takes longer than a second, and can be stopped.
final class FullCheck {
  private static final long PATIENCE_NANOS = 1_000_000_000;
  private static final long BETWEEN_NANOS = 100_000_000;

  private final ObservableValue<Linter> linter;
  private final Background background;
  private final LongSupplier nanos;
  private final ReadOnlyObjectWrapper<Optional<Progress>> progress =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private AtomicBoolean stopped = new AtomicBoolean(true);

  /// How far the check is.
  record Progress(int done, int all) {}

  /// A check by `linter` that works in `background`; `nanos` is a clock in nanoseconds.
  FullCheck(ObservableValue<Linter> linter, Background background, LongSupplier nanos) {
    this.linter = linter;
    this.background = background;
    this.nanos = nanos;
  }

  /// How far it is, once it has taken a second; nothing where no check is made.
  ReadOnlyObjectProperty<Optional<Progress>> progress() {
    return progress.getReadOnlyProperty();
  }

  /// Checks `text`, which is for `relationship`, and hands over what there is to say; `trouble`
  /// hears what went wrong. A check that is still being made is stopped.
  void begin(
      TemplateText text,
      Relationship relationship,
      Consumer<TemplateReport> done,
      Consumer<Exception> trouble) {
    stop();
    var mine = new AtomicBoolean();
    stopped = mine;
    var check = new TemplateCheck(linter.getValue());
    background.ask(
        () -> check.check(text.text(), relationship, new Pace(mine)),
        report -> end(mine, () -> done.accept(report)),
        failure -> end(mine, () -> trouble.accept(failure)));
  }

  /// Stops the check that is being made, if there is one: nobody hears of it any more.
  void stop() {
    stopped.set(true);
    progress.set(Optional.empty());
  }

  private void end(AtomicBoolean mine, Runnable then) {
    if (!mine.getAndSet(true)) {
      progress.set(Optional.empty());
      then.run();
    }
  }

  /// Tells now and then how far it is.
  private final class Pace implements TemplateCheck.Watcher {
    private final AtomicBoolean mine;
    private final long begun = nanos.getAsLong();
    private long told = begun + PATIENCE_NANOS - BETWEEN_NANOS;

    Pace(AtomicBoolean mine) {
      this.mine = mine;
    }

    @Override
    public boolean goesOn(int done, int all) {
      long now = nanos.getAsLong();
      if (now - told >= BETWEEN_NANOS) {
        told = now;
        background.tell(() -> tell(new Progress(done, all)));
      }
      return !mine.get();
    }

    private void tell(Progress now) {
      if (!mine.get()) {
        progress.set(Optional.of(now));
      }
    }
  }
}
