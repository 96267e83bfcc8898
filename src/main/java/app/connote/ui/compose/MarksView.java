package app.connote.ui.compose;

import app.connote.lint.Mark;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// The presence map: what a good note says, lit where this one says it.
final class MarksView extends FlowPane {
  private final NoteEditor editor;
  private final Consumer<String> supply;
  private List<Mark> shown = List.of();

  /// The marks of the note of `model`, whose words are marked in `editor`; `supply` goes to the
  /// field with the id it is given.
  MarksView(ComposeModel model, NoteEditor editor, Consumer<String> supply) {
    this.editor = editor;
    this.supply = supply;
    setId("marks");
    getStyleClass().add("marks");
    setAccessibleText("What the note says");
    managedProperty().bind(visibleProperty());
    model.checked().map(Checked::marks).subscribe(this::show);
  }

  /// Keeps the buttons, and with them the focus, while only other words are written.
  private void show(List<Mark> marks) {
    if (!marks.equals(shown)) {
      Optional<String> focused = focused();
      shown = marks;
      editor.mark(List.of());
      setVisible(!marks.isEmpty());
      getChildren().setAll(marks.stream().map(this::button).toList());
      focused.map(id -> lookup("#" + id)).ifPresent(Node::requestFocus);
    }
  }

  private Optional<String> focused() {
    return getChildren().stream().filter(Node::isFocused).map(Node::getId).findFirst();
  }

  private MarkButton button(Mark mark) {
    return new MarkButton(mark, editor::mark, () -> go(mark));
  }

  private void go(Mark mark) {
    MarkButton.supplier(mark)
        .ifPresentOrElse(
            field -> supply.accept(field.id()),
            () -> editor.go(mark.isLit() ? mark.spans().getFirst() : editor.end()));
  }
}
