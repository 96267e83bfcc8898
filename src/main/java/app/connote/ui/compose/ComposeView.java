package app.connote.ui.compose;

import app.connote.ui.kit.Fold;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.Screen;
import app.connote.ui.kit.Shortcut;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The screen on which a note is written: what you know beside what to say, or above it where the
/// window is narrow for its text. The buttons that end the work stay at the bottom, in sight.
public final class ComposeView extends StackPane implements Screen {
  static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");
  private static final double NARROW_IN_EM = 46;

  private final ComposeModel model;
  private final FactsView facts;
  private final NoteView note;
  private final CopyBar copying;
  private final CardLayer cards;
  private boolean stacked;

  /// The screen of `model`, on which the reader's glimpse of the note is unfolded as `glimpse`
  /// says.
  public ComposeView(ComposeModel model, Fold glimpse) {
    this.model = model;
    var pointing = new Pointing(model.walk());
    var editor = new NoteEditor(model, pointing);
    this.facts = new FactsView(model);
    this.note = new NoteView(model, editor, facts::focus, glimpse);
    this.copying = new CopyBar(model);
    this.cards = new CardLayer(model, editor, pointing);
    getStyleClass().add("compose-view");
    setId("compose");
    getChildren().setAll(beside(), cards);
  }

  @Override
  public String title() {
    return "Compose";
  }

  @Override
  public Node content() {
    return this;
  }

  @Override
  public void focus() {
    facts.focus();
  }

  /// The card of a finding would be found open by whoever comes back for something else.
  @Override
  public void leave() {
    model.walk().leave();
  }

  @Override
  public List<Shortcut> keys() {
    var keys = new ArrayList<Shortcut>();
    keys.add(Shortcut.of(Keys.COPY, "Copy the note", model::copy));
    keys.add(Shortcut.of(Keys.COPY_ANYWAY, "Copy it whatever the checks say", model::copyAnyway));
    keys.add(Shortcut.of(Keys.NEXT_FINDING, "Next finding", model.walk()::next));
    keys.add(Shortcut.of(Keys.PREVIOUS_FINDING, "Previous finding", model.walk()::previous));
    keys.add(Shortcut.of(Keys.FIX, "Make its fix, or use what a fact offers", this::mend));
    keys.add(Shortcut.ofControl(Keys.CLOSE, "Close the card of a finding"));
    for (int number = 1; number <= Proposals.COUNT; number++) {
      int index = number - 1;
      keys.add(
          Shortcut.of(Keys.suggestion(number), "Use that suggestion", () -> model.pick(index)));
    }
    keys.add(Shortcut.of(Keys.SHOW_OTHERS, "Show other suggestions", model::showOthers));
    keys.add(Shortcut.ofControl(Keys.UNDO, "Take back the last change of the note"));
    keys.add(
        Shortcut.of(Keys.CHOOSE_RELATIONSHIP, "Say how you know them", facts::chooseRelationship));
    keys.add(Shortcut.of(Keys.NEXT_TONE, "Suggest in another tone", model.manner()::next));
    keys.add(Shortcut.of(Keys.WHY, "Say why this one is suggested", note::explain));
    keys.add(Shortcut.of(Keys.PICK_DAY, "Pick the day it was", facts::pickDay));
    keys.add(Shortcut.of(Keys.NEW_NOTE, "Begin a new note", facts::startOver));
    return keys;
  }

  /// Sets the two halves above one another where `em`, the size of text, leaves no room beside.
  @Override
  public void fit(double width, double em) {
    boolean narrow = width < NARROW_IN_EM * em;
    if (narrow != stacked) {
      stacked = narrow;
      getChildren().setAll(narrow ? stacked() : beside(), cards);
      facts.setStacked(narrow);
      note.pseudoClassStateChanged(STACKED, narrow);
      // What is in a new scroll pane can take the focus back only once that has its skin.
      applyCss();
    }
    copying.fit(narrow, width, em);
  }

  private void mend() {
    if (!facts.take() && !cards.mend()) {
      model.mending().mendNext();
    }
  }

  private Pane beside() {
    var right = new BorderPane(note);
    right.setBottom(copying);
    HBox.setHgrow(right, Priority.ALWAYS);
    return new HBox(facts, right);
  }

  private Pane stacked() {
    var page = new ScrollPane(new VBox(facts, note));
    page.setFitToWidth(true);
    page.setFocusTraversable(false);
    var whole = new BorderPane(page);
    whole.setBottom(copying);
    return whole;
  }
}
