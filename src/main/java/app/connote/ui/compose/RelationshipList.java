package app.connote.ui.compose;

import app.connote.note.Relationship;
import app.connote.ui.compose.RelationshipFilter.Line;
import app.connote.ui.kit.Look;
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
import javafx.stage.Screen;

/// The list of relationships, narrowed by typing; arrows move, Enter chooses, Escape closes.
final class RelationshipList extends Popup {
  private static final double LEAST_IN_EM = 21;
  private static final double MOST_IN_EM = 34;
  private static final double ROW_IN_EM = 3;
  private static final double AROUND_IN_EM = 6;

  private final List<Relationship> all;
  private final Consumer<Relationship> chosen;
  private final TextField filter = new TextField();
  private final ListView<Line> lines = new ListView<>();
  private final VBox panel = new VBox(filter, lines);
  private double em = Look.TEXT;
  private double room = MOST_IN_EM * em;

  RelationshipList(List<Relationship> all, Consumer<Relationship> chosen) {
    this.all = all;
    this.chosen = chosen;
    filter.setId("relationship-filter");
    filter.setPromptText("Type to narrow the list");
    Texts.name(filter, "Narrow the list of relationships");
    filter.textProperty().subscribe(this::narrow);
    filter.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
    lines.setId("relationship-list");
    lines.setAccessibleText("Relationships");
    lines.setFocusTraversable(false);
    lines.setPlaceholder(Texts.quiet("Nothing fits. Try another word."));
    lines.setCellFactory(_ -> new RelationshipCell(this::choose));
    panel.getStyleClass().add("relationship-panel");
    getContent().add(panel);
    setAutoHide(true);
    setAnchorLocation(AnchorLocation.CONTENT_TOP_LEFT);
  }

  /// Shows the whole list below `owner`, as wide as it and no taller than the screen allows, with
  /// `current` selected.
  void showBelow(Labeled owner, Relationship current) {
    em = owner.getFont().getSize();
    panel.setStyle("-fx-font-size: " + em + "px");
    Bounds place = owner.localToScreen(owner.getBoundsInLocal());
    room = Math.min(MOST_IN_EM * em, bottom(place) - place.getMaxY() - AROUND_IN_EM * em);
    lines.setPrefWidth(Math.max(owner.getWidth() - 18, LEAST_IN_EM * em));
    filter.clear();
    narrow("");
    move(lines.getItems().indexOf(new Line.Choice(current)), 1);
    show(owner, place.getMinX(), place.getMaxY() + 4);
    filter.requestFocus();
  }

  private static double bottom(Bounds place) {
    return Screen.getScreensForRectangle(place.getMinX(), place.getMinY(), 1, 1).stream()
        .mapToDouble(screen -> screen.getVisualBounds().getMaxY())
        .findFirst()
        .orElse(Screen.getPrimary().getVisualBounds().getMaxY());
  }

  private void narrow(String typed) {
    lines.getItems().setAll(RelationshipFilter.lines(all, typed));
    double rows = Math.max(2, lines.getItems().size()) * ROW_IN_EM * em;
    lines.setPrefHeight(Math.clamp(rows, ROW_IN_EM * em, Math.max(room, 6 * em)));
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
