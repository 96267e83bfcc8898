package app.connote.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// What a screen shows while it has nothing to show: what belongs here and how to get it.
public final class Empty extends VBox {
  /// The heading `title`, the sentence `text`, and a button called `act` that does `action`.
  public Empty(String title, String text, String act, Runnable action) {
    getStyleClass().add("empty");
    setAlignment(Pos.CENTER);
    var about = Texts.wrapped(text, "quiet");
    about.setTextAlignment(TextAlignment.CENTER);
    var button = new Button(act);
    button.getStyleClass().add("accent");
    button.setOnAction(_ -> action.run());
    getChildren().setAll(Texts.heading(title), about, button);
  }
}
