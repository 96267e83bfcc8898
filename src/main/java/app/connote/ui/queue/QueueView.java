package app.connote.ui.queue;

import app.connote.ui.kit.Chooser;
import app.connote.ui.kit.Empty;
import app.connote.ui.kit.Focus;
import app.connote.ui.kit.KeyedButton;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.Look;
import app.connote.ui.kit.SaidBar;
import app.connote.ui.kit.Screen;
import app.connote.ui.kit.Shortcut;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// The screen on which many people are written to, one after the other.
public final class QueueView extends BorderPane implements Screen {
  /// What the navigation calls it.
  public static final String TITLE = "Queue";

  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final double NARROW_IN_EM = 46;
  private static final double CRAMPED_IN_EM = 26;

  private final QueueModel model;
  private final Chooser chooser;
  private final Empty nothing;
  private final MatchingView matching;
  private final DraftingView drafting;
  private final GoingView going;
  private final SaidBar said = new SaidBar("queue-notice");

  /// The screen of `model`; files are chosen with `chooser`.
  public QueueView(QueueModel model, Chooser chooser) {
    this.model = model;
    this.chooser = chooser;
    this.nothing =
        new Empty(
            "Many at once",
            "A table of people becomes a queue of notes, one for each and no two in a row alike."
                + " Choose a CSV file, as spreadsheets and recruiting tools export them, or drop"
                + " it here.",
            "Choose a CSV file…",
            this::choose);
    this.matching = new MatchingView(model);
    this.drafting = new DraftingView(model);
    this.going = new GoingView(model, this::export);
    setId("queue");
    getStyleClass().addAll("history-view", "queue-view");
    setBottom(said);
    model.stage().subscribe(this::show);
    model.said().subscribe(this::say);
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
    switch (model.stage().get()) {
      case OPENING -> requestFocus();
      case NOTHING -> nothing.getChildren().getLast().requestFocus();
      case MATCHING -> matching.focus();
      case DRAFTING -> drafting.focus();
      case GOING -> going.note().focus();
    }
  }

  @Override
  public void leave() {
    model.flush();
  }

  @Override
  public List<Shortcut> keys() {
    var keys = new ArrayList<Shortcut>();
    switch (model.stage().get()) {
      case OPENING, NOTHING -> {}
      case MATCHING -> {
        keys.add(Shortcut.of(Keys.COPY, "Draft the notes", model::draft));
        keys.add(Shortcut.of(Keys.CLOSE, "Give up", model::cancel));
      }
      case DRAFTING -> keys.add(Shortcut.of(Keys.CLOSE, "Stop drafting", model::cancel));
      case GOING -> addGoing(keys);
    }
    if (model.stage().get() != Stage.DRAFTING) {
      keys.add(Shortcut.of(Keys.CHOOSE_FILE, "Choose a CSV file", this::choose));
    }
    if (model.said().get().undoable()) {
      keys.add(
          going.note().hasTyped()
              ? Shortcut.ofControl(Keys.UNDO, "Take back what was typed last")
              : Shortcut.of(Keys.UNDO, "Take the last act back", model::undo));
    }
    return keys;
  }

  private void addGoing(List<Shortcut> keys) {
    Acts acts = model.acts();
    keys.add(Shortcut.of(Keys.NEXT_PERSON, "Next person", () -> model.walk().step(1)));
    keys.add(Shortcut.of(Keys.PREVIOUS_PERSON, "Previous person", () -> model.walk().step(-1)));
    keys.add(Shortcut.of(Keys.COPY, "Copy the note and go on", () -> acts.copy(false)));
    keys.add(Shortcut.of(Keys.COPY_ANYWAY, "Copy it in spite of errors", () -> acts.copy(true)));
    keys.add(Shortcut.of(Keys.SKIP, "Skip this person", acts::skip));
    keys.add(Shortcut.of(Keys.MARK_DONE, "Mark as done, or as not done", acts::mark));
    keys.add(Shortcut.of(Keys.SHOW_OTHERS, "Another wording", acts::reword));
    keys.add(Shortcut.of(Keys.EXPORT, "Export the queue", this::export));
    keys.add(Shortcut.of(Keys.CLOSE_QUEUE, "Close this queue", model::close));
  }

  /// Sets the note below the list where `em`, the size of text, leaves no room beside it.
  @Override
  public void fit(double width, double em) {
    Look.tighten(this, width, em);
    boolean narrow = width < NARROW_IN_EM * em;
    pseudoClassStateChanged(NARROW, narrow);
    going.fit(narrow, width < CRAMPED_IN_EM * em);
  }

  private void choose() {
    chooser.toRead().ifPresent(model::choose);
  }

  private void export() {
    chooser.toWrite("queue.csv").ifPresent(model::export);
  }

  private void show(Stage stage) {
    boolean here = Focus.isIn(this);
    setCenter(
        switch (stage) {
          case OPENING -> new VBox();
          case NOTHING -> nothing;
          case MATCHING -> matching;
          case DRAFTING -> drafting;
          case GOING -> going;
        });
    if (here) {
      focus();
    }
  }

  private void say(Said what) {
    var undo = new KeyedButton("Undo", Keys.UNDO, model::undo);
    undo.setId("queue-undo");
    said.say(what.text(), what.undoable() ? List.of(undo) : List.of());
  }
}
