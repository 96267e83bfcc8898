package app.connote.ui.kit;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What stands above a screen: its name, what is looked for there, and what can be done.
public final class TopBar extends VBox {
  private final List<Region> words;
  private final List<? extends Node> acts;
  private final HBox line = new HBox();
  private final FlowPane below = new FlowPane();

  /// The name of the screen, `title`, with `acts` at the other end of the row.
  public TopBar(String title, Node... acts) {
    this(title, new Region(), List.of(acts));
  }

  /// The name of the screen, `title`, beside it `middle`, which takes what room there is, and then
  /// `acts`.
  public TopBar(String title, Region middle, List<? extends Node> acts) {
    Label heading = Texts.heading(title);
    heading.setMinWidth(USE_PREF_SIZE);
    this.words = List.of(heading, middle);
    this.acts = List.copyOf(acts);
    HBox.setHgrow(middle, Priority.ALWAYS);
    line.getStyleClass().add("top-line");
    line.setAlignment(Pos.CENTER_LEFT);
    below.getStyleClass().add("top-acts");
    getStyleClass().add("top-bar");
    setNarrow(false);
  }

  /// Puts what can be done below the name, or beside it.
  public void setNarrow(boolean narrow) {
    below.getChildren().clear();
    line.getChildren().setAll(words);
    if (narrow) {
      below.getChildren().setAll(acts);
      getChildren().setAll(line, below);
    } else {
      line.getChildren().setAll(Stream.concat(words.stream(), acts.stream()).toList());
      getChildren().setAll(line);
    }
  }
}
