package app.connote.ui.compose;

import app.connote.note.Tone;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.Options;
import app.connote.ui.kit.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Shows how suggestions speak, and lets the person choose another tone.
final class TonePicker extends HBox {
  TonePicker(ComposeModel model) {
    getStyleClass().add("tone-picker");
    setId("tone");
    setAlignment(Pos.BASELINE_LEFT);
    Label name = Texts.quiet("Tone");
    name.setMinWidth(USE_PREF_SIZE);
    var options = new Options<Tone>(model.manner().tone(), model.manner()::choose);
    for (Tone tone : Tone.values()) {
      options.with("speak-" + tone.id(), tone.label(), tone);
    }
    options.setAccessibleHelp(Keys.NEXT_TONE.getDisplayText());
    name.setLabelFor(options);
    HBox.setHgrow(options, Priority.ALWAYS);
    getChildren().setAll(name, options);
  }
}
