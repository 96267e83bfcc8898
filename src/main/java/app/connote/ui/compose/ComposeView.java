package app.connote.ui.compose;

import app.connote.ui.kit.Keys;
import app.connote.ui.kit.Screen;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
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
  public Map<KeyCombination, Runnable> keys() {
    var keys =
        IntStream.rangeClosed(1, Proposals.COUNT)
            .boxed()
            .collect(
                Collectors.<Integer, KeyCombination, Runnable>toMap(
                    Keys::suggestion, number -> () -> model.pick(number - 1)));
    keys.put(Keys.COPY, model::copy);
    keys.put(Keys.COPY_ANYWAY, model::copyAnyway);
    keys.put(Keys.SHOW_OTHERS, model::showOthers);
    keys.put(Keys.NEW_NOTE, facts::startOver);
    keys.put(Keys.CHOOSE_RELATIONSHIP, facts::chooseRelationship);
    keys.put(Keys.FIX, note::mendFirst);
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
