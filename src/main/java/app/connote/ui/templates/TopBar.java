package app.connote.ui.templates;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What stands above the list: the screen's name, what is looked for, and buttons.
final class TopBar extends VBox {
  private final List<Node> words;
  private final List<Button> buttons;
  private final HBox find = new HBox();
  private final FlowPane acts = new FlowPane();

  /// `heading`, `filter` and `buttons`, all in one row.
  TopBar(Label heading, TextField filter, List<Button> buttons) {
    this.words = List.of(heading, filter);
    this.buttons = List.copyOf(buttons);
    heading.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(filter, Priority.ALWAYS);
    find.getStyleClass().add("template-find");
    find.setAlignment(Pos.CENTER_LEFT);
    acts.getStyleClass().add("template-acts");
    getStyleClass().add("history-top");
    setNarrow(false);
  }

  /// Puts the buttons beside the filter, or below it.
  void setNarrow(boolean narrow) {
    acts.getChildren().clear();
    find.getChildren().setAll(words);
    if (narrow) {
      acts.getChildren().setAll(buttons);
      getChildren().setAll(find, acts);
    } else {
      find.getChildren().setAll(Stream.concat(words.stream(), buttons.stream()).toList());
      getChildren().setAll(find);
    }
  }
}
