package app.connote.ui.compose;

import app.connote.lint.Mark;
import app.connote.note.Field;
import app.connote.note.Span;
import app.connote.ui.kit.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// One mark of the presence map: lit where the note has it, and otherwise the way to supply it.
final class MarkButton extends Button {
  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

  /// The button of `mark`: under the mouse or with the focus it has `point` mark the words that say
  /// it, and pressing it goes there with `go`.
  MarkButton(Mark mark, Consumer<List<Span>> point, Runnable go) {
    setId("mark-" + mark.rule());
    getStyleClass().add("mark");
    pseudoClassStateChanged(LIT, mark.isLit());
    Optional<String> field = supplier(mark).map(Field::label);
    var row = new HBox(Texts.styled(mark.isLit() ? "✓" : "+", "mark-sign"), name(mark));
    field.ifPresent(label -> row.getChildren().add(Texts.styled("→ " + label, "mark-field")));
    row.getStyleClass().add("mark-row");
    row.setAlignment(Pos.CENTER_LEFT);
    setGraphic(row);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setText(spoken(mark));
    setMinWidth(USE_PREF_SIZE);
    hoverProperty().subscribe(_ -> point(mark, point));
    focusedProperty().subscribe(_ -> point(mark, point));
    setOnAction(_ -> go.run());
  }

  /// The field that would supply what `mark` misses.
  static Optional<Field> supplier(Mark mark) {
    return mark.isLit() ? Optional.empty() : mark.fields().stream().findFirst();
  }

  private void point(Mark mark, Consumer<List<Span>> point) {
    point.accept(isHover() || isFocused() ? mark.spans() : List.of());
  }

  private static Label name(Mark mark) {
    return Texts.styled(mark.label(), "mark-name");
  }

  private static String spoken(Mark mark) {
    return mark.isLit()
        ? mark.label() + ": said"
        : mark.label()
            + ": missing"
            + supplier(mark).map(field -> ", go to “" + field.label() + "”").orElse("");
  }
}
