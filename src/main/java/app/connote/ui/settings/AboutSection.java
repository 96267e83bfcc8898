package app.connote.ui.settings;

import app.connote.settings.Detail;
import app.connote.settings.Settings;
import app.connote.ui.kit.OneLineField;
import app.connote.ui.kit.Texts;
import app.connote.value.Pasted;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// What the writer tells about themselves, once for all notes.
final class AboutSection extends Section {
  private final SettingsModel model;

  AboutSection(SettingsModel model) {
    super("settings-about", "About you");
    this.model = model;
    add(
        Texts.wrapped(
            "Told once, this stands in the fields that ask about you. In any note you can write"
                + " something else.",
            "quiet"),
        "details yourself writer me my");
    for (Detail detail : Detail.values()) {
      add(field(detail), "details yourself writer " + detail.label() + " " + detail.purpose());
    }
  }

  private VBox field(Detail detail) {
    var input = new OneLineField(Pasted::line);
    input.setId("detail-" + detail.id());
    input.setPromptText(detail.example());
    input.setAccessibleHelp(detail.purpose());
    input.textProperty().subscribe((_, now) -> model.choices().tell(detail, now));
    var label = Texts.styled(detail.label(), "field-label");
    label.setLabelFor(input);
    model.settings().map(Settings::details).subscribe(now -> show(now.value(detail), input));
    var purpose = Texts.wrapped(detail.purpose(), "quiet");
    purpose.visibleProperty().bind(input.focusedProperty());
    purpose.managedProperty().bind(input.focusedProperty());
    var field = new VBox(label, input, purpose);
    field.getStyleClass().addAll("settings-field", "about-field");
    return field;
  }

  /// Shows `value`, unless that is what is typed but for how it is spaced.
  private static void show(String value, TextField input) {
    if (!Pasted.line(input.getText()).equals(value)) {
      input.setText(value);
    }
  }
}
