package app.connote.ui.linkedin;

import app.connote.linkedin.DataExport;
import app.connote.linkedin.DataExportException;
import app.connote.linkedin.DataExports;
import app.connote.linkedin.Effects;
import app.connote.linkedin.ImportPlan;
import app.connote.linkedin.LinkedInImport;
import app.connote.linkedin.Watch;
import app.connote.ui.kit.Background;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// An export of LinkedIn's, from the file to what became of the notes: what it would change is
/// shown first, and it can be stopped and undone.
public final class ImportModel {
  private static final ImportStage WAITING = new ImportStage.Waiting();
  private static final ImportStage STOPPED = new ImportStage.Ended("Stopped: nothing was changed.");

  /// How much of the work is done when the file is read and when it is compared with the history;
  /// what is left is saying so.
  private static final double READ = 0.5;

  private static final double COMPARED = 0.95;

  private final DataExports exports;
  private final LinkedInImport importing;
  private final Background background;
  private final Runnable changed;
  private final ReadOnlyObjectWrapper<ImportStage> stage = new ReadOnlyObjectWrapper<>(WAITING);
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<ImportStage.Done>> last =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private AtomicBoolean stopped = new AtomicBoolean();
  private int asked;

  /// A model that reads `exports` and changes the history through `importing`, both on
  /// `background`; `changed` runs once the history has been changed, or is again what it was.
  public ImportModel(
      DataExports exports, LinkedInImport importing, Background background, Runnable changed) {
    this.exports = exports;
    this.importing = importing;
    this.background = background;
    this.changed = changed;
  }

  /// Whether it is to be seen.
  public ReadOnlyBooleanProperty isOpen() {
    return open.getReadOnlyProperty();
  }

  /// Lets it be seen.
  public void open() {
    open.set(true);
  }

  /// Lets it be seen no more; what is previewed is forgotten.
  void close() {
    cancel();
    if (!isUnderWay()) {
      stage.set(WAITING);
    }
    open.set(false);
  }

  /// How far it has come.
  ReadOnlyObjectProperty<ImportStage> stage() {
    return stage.getReadOnlyProperty();
  }

  /// The last import that can still be undone, if there is one.
  ReadOnlyObjectProperty<Optional<ImportStage.Done>> last() {
    return last.getReadOnlyProperty();
  }

  /// Lets it be seen, reads `file` and works out what it would change, which changes nothing. While
  /// the history is being changed, no file is read.
  public void begin(Path file) {
    open();
    if (stage.get() instanceof ImportStage.Changing) {
      return;
    }
    stop();
    AtomicBoolean stopping = stopped;
    stage.set(new ImportStage.Reading(0));
    ask(() -> preview(file, stopping), stage::set, failure -> why(failure, file));
  }

  private ImportStage preview(Path file, AtomicBoolean stopping) {
    var watch = new Watch(done -> background.tell(() -> progress(done, stopping)), stopping::get);
    DataExport export = exports.read(file, watch.part(0, READ));
    ImportPlan plan = importing.plan(export, watch.part(READ, COMPARED));
    return new ImportStage.Preview(plan, Line.of(plan, importing.terms().zone()));
  }

  private void progress(double done, AtomicBoolean stopping) {
    if (!stopping.get() && stage.get() instanceof ImportStage.Reading) {
      stage.set(new ImportStage.Reading(done));
    }
  }

  /// Changes the history as the preview says.
  void carryOut() {
    if (stage.get() instanceof ImportStage.Preview preview) {
      AtomicBoolean stopping = stopped;
      stage.set(new ImportStage.Changing());
      ask(
          () -> importing.carryOut(preview.plan(), stopping::get),
          done -> carriedOut(new ImportStage.Done(new Effects(done).done(), done)),
          ImportModel::why);
    }
  }

  private void carriedOut(ImportStage.Done done) {
    if (!done.plan().isEmpty()) {
      last.set(Optional.of(done));
    }
    finish(done);
  }

  /// Makes the history as it was before the last import.
  void undo() {
    if (!isUnderWay()) {
      last.get().ifPresent(this::undo);
    }
  }

  private void undo(ImportStage.Done done) {
    stop();
    stage.set(new ImportStage.Changing());
    ask(
        () -> {
          importing.undo(done.plan());
          return new ImportStage.Ended("The import is undone.");
        },
        ended -> {
          last.set(Optional.empty());
          finish(ended);
        },
        ImportModel::why);
  }

  /// The history is another one, or somebody was forgotten: undoing the last import would bring
  /// back what has gone since.
  public void settle() {
    last.set(Optional.empty());
    if (stage.get() instanceof ImportStage.Done) {
      stage.set(WAITING);
    }
  }

  /// Whether a file is being read or the history changed.
  boolean isUnderWay() {
    return stage.get() instanceof ImportStage.Reading
        || stage.get() instanceof ImportStage.Changing;
  }

  private void finish(ImportStage end) {
    stage.set(end);
    changed.run();
  }

  /// Stops what is under way, so that nothing is changed, and forgets what was previewed.
  void cancel() {
    if (stage.get() instanceof ImportStage.Changing) {
      stopped.set(true);
    } else {
      boolean reading = isUnderWay();
      stop();
      stage.set(reading ? STOPPED : WAITING);
    }
  }

  private void stop() {
    stopped.set(true);
    stopped = new AtomicBoolean();
    asked++;
  }

  /// Does `work` in the background; where it was stopped meanwhile, nobody hears of its answer, nor
  /// of `why` it failed.
  private <T> void ask(Callable<T> work, Consumer<T> answer, Function<Exception, String> why) {
    int mine = asked;
    background.ask(
        work,
        result -> {
          if (mine == asked) {
            answer.accept(result);
          }
        },
        failure -> {
          if (mine == asked) {
            stop();
            stage.set(
                failure instanceof CancellationException
                    ? STOPPED
                    : new ImportStage.Ended(why.apply(failure)));
          }
        });
  }

  private static String why(Exception failure) {
    return String.valueOf(failure.getMessage());
  }

  /// Which file it is about, where its own sentence names none.
  private static String why(Exception failure, Path file) {
    String name = "“" + file.getFileName() + "”";
    return failure instanceof DataExportException && !why(failure).contains(name)
        ? name + ": " + why(failure)
        : why(failure);
  }
}
