package app.connote.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCombination;

/// A button that shows the key that does the same.
public final class KeyedButton extends Button {
  /// A button called `text` for the action whose key is `key`.
  public KeyedButton(String text, KeyCombination key, Runnable action) {
    super(text);
    getStyleClass().add("keyed-button");
    setGraphic(Texts.styled(key.getDisplayText(), "key"));
    setContentDisplay(ContentDisplay.RIGHT);
    setAccessibleHelp(key.getDisplayText());
    setOnAction(_ -> action.run());
    setMinWidth(USE_PREF_SIZE);
  }
}
