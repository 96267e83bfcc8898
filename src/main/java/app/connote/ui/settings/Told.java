package app.connote.ui.settings;

import app.connote.ui.kit.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A line of a list: what it is called, what there is to tell of it, and what can be done with it.
final class Told extends HBox {
  /// A line called `name`, with `about` below that and `acts` at the other end.
  Told(String name, List<Label> about, Node... acts) {
    var said = new VBox(Texts.wrapped(name, "check-name"));
    said.getChildren().addAll(about);
    said.setMinWidth(0);
    HBox.setHgrow(said, Priority.ALWAYS);
    getChildren().add(said);
    getChildren().addAll(acts);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("settings-row");
  }
}
