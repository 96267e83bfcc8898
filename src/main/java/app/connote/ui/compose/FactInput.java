package app.connote.ui.compose;

import app.connote.note.Field;
import app.connote.ui.kit.OneLineField;
import app.connote.ui.kit.Reveal;
import app.connote.ui.kit.Texts;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The input for one fact: its label above, its purpose below while it has the focus.
final class FactInput extends VBox {
  private final TextField input = new OneLineField();
  private final Label left = Texts.wrapped("", "left-out");

  FactInput(Field field, Consumer<String> typed) {
    getStyleClass().add("fact");
    var label = Texts.styled(field.label(), "field-label");
    label.setLabelFor(input);
    var heading = new HBox(label);
    heading.getStyleClass().add("fact-heading");
    if (!field.required()) {
      heading.getChildren().add(Texts.quiet("optional"));
    }
    input.setId("fact-" + field.id());
    input.setPromptText(field.example());
    input.setAccessibleHelp((field.required() ? "" : "Optional. ") + field.purpose());
    input.textProperty().subscribe((_, now) -> typed.accept(now));
    var purpose = Texts.wrapped(field.purpose(), "quiet");
    purpose.visibleProperty().bind(input.focusedProperty());
    purpose.managedProperty().bind(input.focusedProperty());
    left.setVisible(false);
    left.managedProperty().bind(left.visibleProperty());
    getChildren().setAll(heading, input, purpose, left);
  }

  /// Shows `value`, unless that is what was typed but for blanks around it.
  void show(String value) {
    if (!input.getText().strip().equals(value)) {
      input.setText(value);
    }
  }

  /// Says that the fact is `characters` too long for a note of `limit`, or nothing for none.
  void leftOut(int characters, int limit) {
    String units = characters == 1 ? " character" : " characters";
    left.setText("Left out: " + characters + units + " too long for " + limit);
    left.setVisible(characters > 0);
  }

  /// Whether nothing is typed.
  boolean isBlank() {
    return input.getText().isBlank();
  }

  /// Puts the caret here.
  void focus() {
    input.requestFocus();
    input.end();
    Reveal.show(this, getLayoutBounds());
  }
}
