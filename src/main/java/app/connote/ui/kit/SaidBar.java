package app.connote.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// The line at the foot of a screen that says what came of the last act, with buttons for what can
/// be done about it. It is gone while there is nothing to say.
public final class SaidBar extends HBox {
  private final String id;

  /// Who had the keys before one of the buttons did.
  private Optional<Node> before = Optional.empty();

  /// A line whose text is called `id`.
  public SaidBar(String id) {
    this.id = id;
    getStyleClass().add("said");
    setAlignment(Pos.CENTER_LEFT);
    sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::follow);
    say("", List.of());
  }

  /// Says `text`, followed by `buttons`; nothing where it is empty.
  public void say(String text, List<? extends Button> buttons) {
    boolean here = Focus.isIn(this);
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
    if (here) {
      giveBack(buttons);
    }
  }

  /// Whoever pressed a button goes on with the next one, or where they were before.
  private void giveBack(List<? extends Button> buttons) {
    Stream.concat(isVisible() ? buttons.stream() : Stream.empty(), before.stream())
        .filter(Focus::canTake)
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  private void follow(@Nullable Node owner, @Nullable Node now) {
    if (now != null && Focus.isIn(this) && owner != null && !Focus.isWithin(owner, this)) {
      before = Optional.of(owner);
    }
  }
}
