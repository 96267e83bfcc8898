package app.connote.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A sentence across the window that stays until it has been read.
public final class Banner extends HBox {
  /// A banner that says `text`.
  public Banner(String text) {
    getStyleClass().add("banner");
    setAlignment(Pos.CENTER_LEFT);
    var words = Texts.wrapped(text, "banner-text");
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    var read = new Button("Dismiss");
    read.setMinWidth(USE_PREF_SIZE);
    read.setOnAction(
        _ -> {
          setVisible(false);
          setManaged(false);
        });
    getChildren().setAll(words, read);
  }
}
