package app.connote.ui.kit;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A list and what is chosen from it, beside one another or, where there is no room for that, one
/// above the other.
public final class Halves extends StackPane {
  private final Region list;
  private final Region chosen;
  private final double narrowShare;
  private Pane box;

  /// `list` beside `chosen`; above it, the list gets `narrowShare` of the height, from 0 to 1.
  public Halves(Region list, Region chosen, double narrowShare) {
    this.list = list;
    this.chosen = chosen;
    this.narrowShare = narrowShare;
    this.box = new HBox(list, chosen);
    HBox.setHgrow(chosen, Priority.ALWAYS);
    VBox.setVgrow(chosen, Priority.ALWAYS);
    getChildren().setAll(box);
  }

  /// Whether the list stands above what is chosen from it.
  public boolean isNarrow() {
    return box instanceof VBox;
  }

  /// Sets the list above what is chosen from it, or beside it.
  public void setNarrow(boolean narrow) {
    if (narrow == isNarrow()) {
      return;
    }
    box.getChildren().clear();
    box = narrow ? new VBox(list, chosen) : new HBox(list, chosen);
    list.prefHeightProperty().unbind();
    list.prefHeightProperty().bind(heightProperty().multiply(narrow ? narrowShare : 1));
    list.setMinHeight(narrow ? USE_PREF_SIZE : 0);
    getChildren().setAll(box);
  }
}
