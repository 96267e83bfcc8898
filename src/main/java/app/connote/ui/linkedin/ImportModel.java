package app.connote.ui.linkedin;

import app.connote.linkedin.DataExport;
import app.connote.linkedin.DataExports;
import app.connote.linkedin.Effects;
import app.connote.linkedin.ImportPlan;
import app.connote.linkedin.LinkedInImport;
import app.connote.linkedin.Watch;
import app.connote.ui.kit.Background;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// An export of LinkedIn's, from the file to what became of the notes: what it would change is
/// shown first, and it can be stopped and undone.
public final class ImportModel {
  private static final ImportStage WAITING = new ImportStage.Waiting();

  private final DataExports exports;
  private final LinkedInImport importing;
  private final Background background;
  private final ReadOnlyObjectWrapper<ImportStage> stage = new ReadOnlyObjectWrapper<>(WAITING);
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private AtomicBoolean stopped = new AtomicBoolean();
  private int asked;

  /// A model that reads `exports` and changes the history through `importing`, both on
  /// `background`.
  public ImportModel(DataExports exports, LinkedInImport importing, Background background) {
    this.exports = exports;
    this.importing = importing;
    this.background = background;
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
    open.set(false);
  }

  /// How far it has come.
  ReadOnlyObjectProperty<ImportStage> stage() {
    return stage.getReadOnlyProperty();
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
    ask(() -> preview(file, stopping), stage::set);
  }

  private ImportStage preview(Path file, AtomicBoolean stopping) {
    var watch = new Watch(done -> background.tell(() -> progress(done, stopping)), stopping::get);
    DataExport export = exports.read(file, watch.part(0, 0.5));
    ImportPlan plan = importing.plan(export, watch.part(0.5, 1));
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
          done -> stage.set(new ImportStage.Done(new Effects(done).done(), done)));
    }
  }

  /// Makes the history as it was before the import.
  void undo() {
    if (stage.get() instanceof ImportStage.Done done) {
      stage.set(new ImportStage.Changing());
      ask(
          () -> {
            importing.undo(done.plan());
            return new ImportStage.Ended("The import is undone.");
          },
          stage::set);
    }
  }

  /// Stops what is under way, so that nothing is changed, and forgets what was previewed.
  void cancel() {
    if (stage.get() instanceof ImportStage.Changing) {
      stopped.set(true);
    } else {
      stop();
      stage.set(WAITING);
    }
  }

  private void stop() {
    stopped.set(true);
    stopped = new AtomicBoolean();
    asked++;
  }

  /// Does `work` in the background; where it was stopped meanwhile, nobody hears of its answer.
  private <T> void ask(Callable<T> work, Consumer<T> answer) {
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
            fail(failure);
          }
        });
  }

  private void fail(Exception failure) {
    stop();
    boolean wanted = failure instanceof CancellationException;
    stage.set(wanted ? WAITING : new ImportStage.Ended(String.valueOf(failure.getMessage())));
  }
}
