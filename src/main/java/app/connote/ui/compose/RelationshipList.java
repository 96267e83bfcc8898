package app.connote.ui.compose;

import app.connote.note.Relationship;
import app.connote.ui.compose.RelationshipFilter.Line;
import app.connote.ui.kit.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/// The list of relationships, narrowed by typing; arrows move, Enter chooses, Escape closes.
final class RelationshipList extends Popup {
  private static final double ROWS_IN_EM = 28;

  private final List<Relationship> all;
  private final Consumer<Relationship> chosen;
  private final TextField filter = new TextField();
  private final ListView<Line> lines = new ListView<>();

  RelationshipList(List<Relationship> all, Consumer<Relationship> chosen) {
    this.all = all;
    this.chosen = chosen;
    filter.setId("relationship-filter");
    filter.setPromptText("Type to narrow the list");
    filter.setAccessibleText("Narrow the list of relationships");
    filter.textProperty().subscribe(this::narrow);
    filter.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
    lines.setId("relationship-list");
    lines.setAccessibleText("Relationships");
    lines.setFocusTraversable(false);
    lines.setPlaceholder(Texts.quiet("Nothing fits. Try another word."));
    lines.setCellFactory(_ -> new RelationshipCell(this::choose));
    var panel = new VBox(filter, lines);
    panel.getStyleClass().add("relationship-panel");
    getContent().add(panel);
    setAutoHide(true);
    setAnchorLocation(AnchorLocation.CONTENT_TOP_LEFT);
  }

  /// Shows the whole list below `owner`, as wide as it, with `current` selected.
  void showBelow(Labeled owner, Relationship current) {
    filter.clear();
    narrow("");
    move(lines.getItems().indexOf(new Line.Choice(current)), 1);
    double em = owner.getFont().getSize();
    lines.setPrefSize(Math.max(owner.getWidth() - 18, 18 * em), ROWS_IN_EM * em);
    Bounds place = owner.localToScreen(owner.getBoundsInLocal());
    show(owner, place.getMinX(), place.getMaxY() + 4);
    filter.requestFocus();
  }

  private void narrow(String typed) {
    lines.getItems().setAll(RelationshipFilter.lines(all, typed));
    move(0, 1);
  }

  private void steer(KeyEvent key) {
    switch (key.getCode()) {
      case DOWN -> move(lines.getSelectionModel().getSelectedIndex() + 1, 1);
      case UP -> move(lines.getSelectionModel().getSelectedIndex() - 1, -1);
      case ENTER -> choose(lines.getSelectionModel().getSelectedItem());
      case ESCAPE -> hide();
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void move(int from, int step) {
    for (int at = from; 0 <= at && at < lines.getItems().size(); at += step) {
      if (lines.getItems().get(at) instanceof Line.Choice) {
        lines.getSelectionModel().select(at);
        lines.scrollTo(Math.max(0, at - 4));
        return;
      }
    }
  }

  private void choose(Line line) {
    if (line instanceof Line.Choice choice) {
      hide();
      chosen.accept(choice.relationship());
    }
  }
}
