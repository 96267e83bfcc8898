package app.connote.ui.compose;

import app.connote.ui.kit.Keys;
import app.connote.ui.kit.Screen;
import app.connote.ui.kit.Shortcut;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The screen on which a note is written: what you know beside what to say, or above it where the
/// window is narrow for its text.
public final class ComposeView extends StackPane implements Screen {
  static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");
  private static final double NARROW_IN_EM = 46;

  private final ComposeModel model;
  private final FactsView facts;
  private final NoteView note;
  private boolean stacked;

  /// The screen of `model`.
  public ComposeView(ComposeModel model) {
    this.model = model;
    this.facts = new FactsView(model);
    this.note = new NoteView(model);
    getStyleClass().add("compose-view");
    setId("compose");
    HBox.setHgrow(note, Priority.ALWAYS);
    getChildren().setAll(new HBox(facts, note));
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

  @Override
  public List<Shortcut> keys() {
    var keys = new ArrayList<Shortcut>();
    keys.add(Shortcut.of(Keys.COPY, "Copy the note", model::copy));
    keys.add(Shortcut.of(Keys.COPY_ANYWAY, "Copy it whatever the checks say", model::copyAnyway));
    keys.add(Shortcut.of(Keys.FIX, "Make the first fix", note::mendFirst));
    for (int number = 1; number <= Proposals.COUNT; number++) {
      int index = number - 1;
      keys.add(
          Shortcut.of(Keys.suggestion(number), "Use that suggestion", () -> model.pick(index)));
    }
    keys.add(Shortcut.of(Keys.SHOW_OTHERS, "Show other suggestions", model::showOthers));
    keys.add(
        Shortcut.of(Keys.CHOOSE_RELATIONSHIP, "Say how you know them", facts::chooseRelationship));
    keys.add(Shortcut.of(Keys.NEW_NOTE, "Begin a new note", facts::startOver));
    return keys;
  }

  /// Sets the two halves above one another where `em`, the size of text, leaves no room beside.
  @Override
  public void fit(double width, double em) {
    boolean narrow = width < NARROW_IN_EM * em;
    if (narrow != stacked) {
      stacked = narrow;
      getChildren().setAll(narrow ? page() : new HBox(facts, note));
      facts.setStacked(narrow);
      note.pseudoClassStateChanged(STACKED, narrow);
    }
  }

  private Node page() {
    var page = new ScrollPane(new VBox(facts, note));
    page.setFitToWidth(true);
    page.setFocusTraversable(false);
    return page;
  }
}
