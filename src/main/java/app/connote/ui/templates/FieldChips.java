package app.connote.ui.templates;

import app.connote.note.Field;
import app.connote.note.Relationship;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.Texts;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The fields of a relationship, each of which goes into the text at one press.
final class FieldChips extends VBox {
  private static final int KEYS = 9;

  private final Consumer<String> insert;
  private final Runnable alternatives;
  private final FlowPane chips = new FlowPane();
  private List<Field> fields = List.of();

  FieldChips(Consumer<String> insert, Runnable alternatives) {
    this.insert = insert;
    this.alternatives = alternatives;
    setId("field-chips");
    getStyleClass().add("field-chips");
    chips.getStyleClass().add("chips");
    getChildren().setAll(head(), chips);
  }

  /// Offers the fields of `relationship`.
  void show(Relationship relationship) {
    if (!relationship.fields().equals(fields)) {
      fields = relationship.fields();
      chips
          .getChildren()
          .setAll(
              IntStream.range(0, fields.size()).mapToObj(at -> chip(fields.get(at), at)).toList());
    }
  }

  /// Puts field number `number`, from 1, into the text, if there is one.
  void insert(int number) {
    if (number <= fields.size()) {
      insert.accept(fields.get(number - 1).id());
    }
  }

  private HBox head() {
    var what = Texts.quiet("Put in where the caret is:");
    what.setMinWidth(0);
    what.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(what, Priority.ALWAYS);
    var head = new HBox(what, alternatives());
    head.getStyleClass().add("chips-head");
    return head;
  }

  private Button chip(Field field, int at) {
    var chip = new Button(field.label());
    chip.setId("chip-" + field.id());
    chip.getStyleClass().addAll("field-chip", field.required() ? "required" : "optional");
    chip.setMinWidth(USE_PREF_SIZE);
    chip.setAccessibleHelp("Writes {{" + field.id() + "}} where the caret is. " + field.purpose());
    if (at < KEYS) {
      chip.setGraphic(Texts.styled(Keys.suggestion(at + 1).getDisplayText(), "key"));
      chip.setContentDisplay(ContentDisplay.RIGHT);
    }
    // The caret stays in the text.
    chip.setFocusTraversable(false);
    chip.setOnAction(_ -> insert.accept(field.id()));
    return chip;
  }

  private Button alternatives() {
    var chip = new Button("This | or that");
    chip.setId("chip-alternatives");
    chip.getStyleClass().addAll("field-chip", "choice");
    chip.setMinWidth(USE_PREF_SIZE);
    chip.setGraphic(Texts.styled(Keys.ALTERNATIVES.getDisplayText(), "key"));
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.setAccessibleHelp("Makes what is selected one of two alternatives.");
    chip.setFocusTraversable(false);
    chip.setOnAction(_ -> alternatives.run());
    return chip;
  }
}
