package app.connote;

import app.connote.proof.Proofreaders;
import app.connote.settings.Proofreading;
import app.connote.store.DataFolder;
import app.connote.store.FolderContents;
import app.connote.ui.ChoicesModel;
import app.connote.ui.Drags;
import app.connote.ui.Window;
import app.connote.ui.compose.Proofing;
import app.connote.ui.kit.Chooser;
import app.connote.ui.kit.ClipboardHandover;
import app.connote.ui.kit.Screen;
import app.connote.ui.kit.WindowClip;
import java.util.Optional;
import javafx.stage.Stage;

/// The one place where adapters meet models: everything the window works with, from opening to
/// closing.
final class Session {
  private final Workers workers = new Workers();
  private final Proofreaders proofreaders = new Proofreaders();
  private final WindowClip clip = new WindowClip();
  private final Kept kept;
  private final ChoicesModel choices;
  private Choosers choosers = Choosers.DIALOGS;
  private Drags drags = Drags.OUTSIDE;
  private Optional<Window> window = Optional.empty();
  private Runnable leave = () -> {};
  private boolean vanished;

  private Session(Kept kept) {
    this.kept = kept;
    this.choices = new ChoicesModel(kept.settings().load(), kept.settings(), workers.storage());
  }

  /// Reads what is kept in `folder`. This blocks and belongs off the window's thread.
  static Session load(DataFolder folder) {
    return new Session(Kept.in(folder));
  }

  /// Has files chosen by `other`, from the next window on, instead of the computer's own dialog.
  void chooseWith(Chooser other) {
    choosers = Choosers.all(other);
  }

  /// Has files dragged by `other`, from the next window on, instead of by another program.
  void dragWith(Drags other) {
    drags = other;
  }

  /// Shows the window on `stage`.
  void open(Stage stage) {
    var models = new Models(kept, workers, clip, choices, now -> tell("phrases", now));
    var place = new Screens.Place(stage, this::go, () -> vanish(stage));
    var screens = new Screens(models, choices, choosers, place);
    var shown = new Window(stage, choices, models.compose().allowance().left(), screens.all());
    window = Optional.of(shown);
    shown.take(screens.takers(), drags);
    kept.notices().forEach(shown::tell);
    kept.history().watch(now -> workers.storage().tell(() -> tell("history", Kept.notice(now))));
    stage.focusedProperty().subscribe((_, now) -> comeBack(now, models));
    // On some platforms the stage has no place any more when the application stops.
    stage.setOnHiding(_ -> remember(shown));
    shown.open();
    begin(models);
  }

  /// Begins what can wait until the window is there.
  private void begin(Models models) {
    models
        .compose()
        .relationshipChosen()
        .subscribe(_ -> workers.amongTemplates(models.compose().learning()));
    models
        .templates()
        .catalog()
        .subscribe(_ -> workers.amongTemplates(models.compose().learning()));
    models
        .oldNotes(said -> tell("old-notes", Optional.of(said)))
        .forget(choices.settings().get().tracking());
    models.queue().load();
    models.due().refresh();
    choices.tracking().subscribe((_, _) -> models.due().refresh());
    choices.tracking().subscribe((_, _) -> models.queue().lookAgain());
    leave = models.queue()::flush;
    choices.proofreading().subscribe(chosen -> proofread(models.compose().proofing(), chosen));
  }

  /// Brings the window to the front; may be called from any thread.
  void comeForward() {
    workers.storage().tell(() -> window.ifPresent(Window::comeForward));
  }

  /// Leaves everything as it should be found next time: settings and notes on disk, and a copied
  /// note on the clipboard. Where everything was deleted, leaves nothing.
  void close() {
    if (vanished) {
      workers.finish();
      // Whatever was on its way when the files went may have begun some anew.
      new FolderContents(kept.folder()).deleteAll();
      return;
    }
    clip.ours().ifPresent(ClipboardHandover::handOver);
    leave.run();
    workers.finish();
    kept.history().close();
  }

  private void remember(Window shown) {
    if (!vanished) {
      choices.remember(shown.place());
    }
  }

  /// Everything has been deleted: closes the window and leaves nothing behind.
  private void vanish(Stage stage) {
    vanished = true;
    stage.close();
  }

  /// Whoever comes back to the window may have changed the file of phrases elsewhere, or another
  /// day or month may have begun.
  private static void comeBack(boolean now, Models models) {
    if (now) {
      models.settings().lookAtPhrases();
      models.compose().allowance().count();
      models.due().refresh();
    }
  }

  private void proofread(Proofing proofing, Proofreading chosen) {
    if (chosen.on()) {
      proofing.begin(proofreaders.of(chosen.english(), chosen.words()), workers.proofreading());
    } else {
      proofing.end();
      workers.atTheDesk(proofreaders::release);
    }
  }

  private void go(Screen screen) {
    window.ifPresent(shown -> shown.show(screen));
  }

  private void tell(String subject, Optional<String> notice) {
    window.ifPresent(shown -> shown.tell(subject, notice));
  }
}
