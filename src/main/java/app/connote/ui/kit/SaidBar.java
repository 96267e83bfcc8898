package app.connote.ui.kit;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The line at the foot of a screen that says what came of the last act, with buttons for what can
/// be done about it. It is gone while there is nothing to say.
public final class SaidBar extends HBox {
  private final String id;

  /// A line whose text is called `id`.
  public SaidBar(String id) {
    this.id = id;
    getStyleClass().add("said");
    setAlignment(Pos.CENTER_LEFT);
    say("", List.of());
  }

  /// Says `text`, followed by `buttons`; nothing where it is empty.
  public void say(String text, List<? extends Button> buttons) {
    getChildren().clear();
    if (!text.isEmpty()) {
      Label label = Texts.wrapped(text, "said-text");
      label.setId(id);
      HBox.setHgrow(label, Priority.SOMETIMES);
      getChildren().add(label);
      getChildren().addAll(buttons);
    }
    setVisible(!text.isEmpty());
    setManaged(!text.isEmpty());
  }
}
