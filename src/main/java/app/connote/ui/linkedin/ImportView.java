package app.connote.ui.linkedin;

import app.connote.ui.kit.Chooser;
import app.connote.ui.kit.Empty;
import app.connote.ui.kit.KeyedButton;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.SaidBar;
import app.connote.ui.kit.Screen;
import app.connote.ui.kit.Shortcut;
import app.connote.ui.kit.Texts;
import app.connote.ui.kit.TopBar;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What an export would bring, shown before anything changes, and how importing it goes.
public final class ImportView extends BorderPane implements Screen {
  /// What it is called.
  public static final String TITLE = "Import from LinkedIn";

  private final ImportModel model;
  private final Chooser chooser;
  private final ProgressBar bar = new ProgressBar();
  private final VBox going = new VBox();
  private final SaidBar undoing = new SaidBar("import-last");

  /// The view of `model`, for which `chooser` asks for the file.
  public ImportView(ImportModel model, Chooser chooser) {
    this.model = model;
    this.chooser = chooser;
    setId("import");
    getStyleClass().add("history-view");
    buildGoing();
    setTop(new TopBar(title()));
    setBottom(undoing);
    model.stage().subscribe(this::show);
    model.stage().subscribe(_ -> offerUndo());
    model.last().subscribe(_ -> offerUndo());
  }

  @Override
  public String title() {
    return TITLE;
  }

  @Override
  public Node content() {
    return this;
  }

  @Override
  public void focus() {
    // What has just been put in has no skin yet.
    applyCss();
    layout();
    Node first = lookup(".accent");
    if (first != null) {
      first.requestFocus();
    }
  }

  @Override
  public List<Shortcut> keys() {
    var keys = new ArrayList<Shortcut>();
    keys.add(Shortcut.of(Keys.CHOOSE_FILE, "Choose the export", this::choose));
    keys.add(Shortcut.of(Keys.COPY, "Import what is shown", model::carryOut));
    if (model.last().get().isPresent()) {
      keys.add(Shortcut.of(Keys.UNDO, "Undo the last import", model::undo));
    }
    keys.add(Shortcut.of(Keys.CLOSE, "Stop, or back to the history", this::escape));
    return keys;
  }

  /// Offers to undo the last import for as long as it can be, where that is not said already.
  private void offerUndo() {
    var last = model.last().get().filter(_ -> isQuiet());
    var undo = new KeyedButton("Undo the last import", Keys.UNDO, model::undo);
    undo.setId("import-undo-last");
    undoing.say(last.map(ImportStage.Done::sentence).orElse(""), List.of(undo));
  }

  private boolean isQuiet() {
    return !model.isUnderWay() && !(model.stage().get() instanceof ImportStage.Done);
  }

  private void buildGoing() {
    bar.setId("import-progress");
    bar.setAccessibleText("How much of the export has been gone through");
    bar.getStyleClass().add("queue-progress");
    var stop = new KeyedButton("Stop", Keys.CLOSE, model::cancel);
    stop.setId("import-stop");
    stop.getStyleClass().add("accent");
    going.getStyleClass().add("empty");
    going.setAlignment(Pos.CENTER);
    going.getChildren().setAll(Texts.heading(""), bar, stop);
  }

  private void show(@Nullable ImportStage stage) {
    switch (stage) {
      case null -> {}
      case ImportStage.Waiting() -> put(inProgress());
      case ImportStage.Reading(double done) -> go("Reading the export", done);
      case ImportStage.Preview preview -> put(new PreviewPane(preview, model, this::escape));
      case ImportStage.Changing() -> go("Changing the history", ProgressBar.INDETERMINATE_PROGRESS);
      case ImportStage.Done done -> put(done(done));
      case ImportStage.Ended(String sentence) -> put(end(sentence));
    }
  }

  /// The focus stays where it is while only the bar moves.
  private void go(String what, double done) {
    ((Label) going.getChildren().getFirst()).setText(what);
    bar.setProgress(done);
    if (!going.equals(getCenter())) {
      put(going);
    }
  }

  private void put(Node node) {
    setCenter(node);
    if (getScene() != null) {
      focus();
    }
  }

  private Node inProgress() {
    return new Empty(
        "Bring in what LinkedIn knows",
        "Drop the zip archive of LinkedIn’s “Get a copy of your data” here, or choose it. You see"
            + " what it would change before anything does, and nothing leaves your computer.",
        "Choose the export…",
        this::choose);
  }

  private Node done(ImportStage.Done done) {
    var undo = new KeyedButton("Undo", Keys.UNDO, model::undo);
    undo.setId("import-undo");
    undo.setDisable(done.plan().isEmpty());
    var back = new Button("Show the history");
    back.setId("import-leave");
    back.getStyleClass().add("accent");
    back.setOnAction(_ -> escape());
    return said(done.sentence(), back, undo);
  }

  private Node end(String sentence) {
    var again = new KeyedButton("Choose another file…", Keys.CHOOSE_FILE, this::choose);
    again.getStyleClass().add("accent");
    return said(sentence, again, new KeyedButton("Back", Keys.CLOSE, this::escape));
  }

  private static Node said(String sentence, Button... buttons) {
    Label text = Texts.wrapped(sentence, "import-said");
    text.setId("import-said");
    text.setAlignment(Pos.CENTER);
    var acts = new HBox(buttons);
    acts.getStyleClass().add("import-acts");
    acts.setAlignment(Pos.CENTER);
    var box = new VBox(text, acts);
    box.getStyleClass().add("empty");
    box.setAlignment(Pos.CENTER);
    return box;
  }

  private void choose() {
    chooser.toRead().ifPresent(model::begin);
  }

  private void escape() {
    if (model.isUnderWay()) {
      model.cancel();
    } else {
      model.close();
    }
  }
}
