package app.connote.ui.compose;

import app.connote.note.Field;
import app.connote.ui.kit.KeyedButton;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.OneLineField;
import app.connote.ui.kit.Reveal;
import app.connote.ui.kit.Texts;
import app.connote.value.Pasted;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The input for one fact: its label above, its purpose below while it has the focus, and what it
/// could say instead.
final class FactInput extends VBox {
  private final Field field;
  private final TextField input = new OneLineField(Pasted::line);
  private final HBox line = new HBox(input);
  private final Label aside = Texts.quiet("");
  private final Button use = new KeyedButton("", Keys.FIX, this::use);
  private final Label left = Texts.wrapped("", "left-out");
  private Optional<String> offered = Optional.empty();

  FactInput(Field field, Consumer<String> typed) {
    this.field = field;
    getStyleClass().add("fact");
    input.setId("fact-" + field.id());
    input.setPromptText(field.example());
    input.textProperty().subscribe((_, now) -> typed.accept(now));
    HBox.setHgrow(input, Priority.ALWAYS);
    line.getStyleClass().add("fact-line");
    offerButton();
    left.setVisible(false);
    left.managedProperty().bind(left.visibleProperty());
    getChildren().setAll(heading(), line, purpose(), use, left);
  }

  /// Puts `button` beside the input.
  void add(Button button) {
    line.getChildren().add(button);
  }

  /// Shows `value`, unless that is what was typed but for how it is spaced.
  void show(String value) {
    if (!Pasted.line(input.getText()).equals(Pasted.line(value))) {
      input.setText(value);
    }
  }

  /// Says whether what stands here is what the person has told about themselves.
  void fromDetails(boolean told) {
    aside.setText(told ? "from your details" : field.required() ? "" : "optional");
  }

  /// Offers `value` in place of what stands here, or nothing.
  void offer(Optional<String> value) {
    offered = value;
    use.setVisible(value.isPresent());
    value.ifPresent(text -> use.setText("Use “" + text + "”"));
    String key = Keys.FIX.getDisplayText();
    String help = (field.required() ? "" : "Optional. ") + field.purpose();
    input.setAccessibleHelp(
        value.map(text -> help + ". " + key + " uses “" + text + "”").orElse(help));
  }

  /// Takes what is offered, if anything is and the caret is here. Returns whether it did.
  boolean take() {
    boolean taken = input.isFocused() && offered.isPresent();
    if (taken) {
      use();
    }
    return taken;
  }

  /// Writes `text` in place of what stands here, as typing does: it can be undone here.
  void write(String text) {
    input.replaceText(0, input.getLength(), text);
    focus();
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

  /// Where the text is typed.
  TextField input() {
    return input;
  }

  private void use() {
    offered.ifPresent(this::write);
  }

  private HBox heading() {
    var label = Texts.styled(field.label(), "field-label");
    label.setLabelFor(input);
    label.setMinWidth(USE_PREF_SIZE);
    var heading = new HBox(label, aside);
    heading.getStyleClass().add("fact-heading");
    return heading;
  }

  private Label purpose() {
    var purpose = Texts.wrapped(field.purpose(), "quiet");
    purpose.visibleProperty().bind(input.focusedProperty());
    purpose.managedProperty().bind(input.focusedProperty());
    return purpose;
  }

  private void offerButton() {
    use.setId("use-" + field.id());
    use.getStyleClass().add("offer");
    use.setWrapText(true);
    use.setMinWidth(0);
    use.setMinHeight(USE_PREF_SIZE);
    // Tab goes on to the next fact; the key takes the offer.
    use.setFocusTraversable(false);
    use.managedProperty().bind(use.visibleProperty());
    use.contentDisplayProperty()
        .bind(
            input
                .focusedProperty()
                .map(here -> here ? ContentDisplay.RIGHT : ContentDisplay.TEXT_ONLY));
  }
}
