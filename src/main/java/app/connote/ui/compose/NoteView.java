package app.connote.ui.compose;

import app.connote.ui.kit.Fold;
import app.connote.ui.kit.Texts;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The note: its editor, its counts, what it says, what the checks say, other ways to say it, and
/// what the reader meets first.
final class NoteView extends BorderPane {
  private final ComposeModel model;
  private final NoteEditor editor;
  private final Label which = Texts.quiet("");
  private final WhyFold why;

  /// The view of the note of `model`; `supply` goes to the fact with the id it is given, and
  /// `glimpse` says whether the last part is unfolded.
  NoteView(ComposeModel model, NoteEditor editor, Consumer<String> supply, Fold glimpse) {
    this.model = model;
    this.editor = editor;
    this.why = new WhyFold(model);
    getStyleClass().add("note-view");
    setId("note-view");
    var column =
        new VBox(
            head(),
            why.reasons(),
            editor,
            new Counters(model),
            new MarksView(model, editor, supply),
            new FindingsView(model, editor),
            new SuggestionsView(model),
            new GlimpseView(model, glimpse));
    column.getStyleClass().add("column");
    column.setMinWidth(0);
    HBox.setHgrow(column, Priority.ALWAYS);
    var scroll = new ScrollPane(new HBox(column));
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    setCenter(scroll);
    model.checked().subscribe(_ -> name());
    model.proposals().suggestions().subscribe(_ -> name());
  }

  /// Shows why the suggestion in the editor is suggested, or no longer.
  void explain() {
    why.turn();
  }

  private HBox head() {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label heading = Texts.heading("Your note");
    heading.setMinWidth(Region.USE_PREF_SIZE);
    editor.labelledBy(heading);
    var head = new HBox(heading, space, why, which);
    head.setAlignment(Pos.BASELINE_LEFT);
    head.getStyleClass().add("note-head");
    which.setId("which");
    return head;
  }

  private void name() {
    int chosen = model.chosen();
    boolean blank = model.checked().get().text().isBlank();
    which.setText(
        chosen >= 0
            ? "Suggestion " + (chosen + 1) + " of " + model.proposals().candidates().size()
            : blank ? "" : "Your own wording");
  }
}
