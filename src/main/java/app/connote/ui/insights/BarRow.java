package app.connote.ui.insights;

import app.connote.ui.kit.Texts;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One line of a chart: its name, its bar and its figures; below one another where it is narrow.
final class BarRow extends StackPane {
  private final Label name;
  private final Plot plot;
  private final Label figures;
  private final Label remark;

  /// Draws `line`.
  BarRow(Line line, boolean narrow) {
    name = Texts.wrapped(line.name(), "bar-name");
    plot = new Plot(line);
    figures = Texts.wrapped(line.figures(), "bar-figures");
    remark = Texts.wrapped(line.remark(), "bar-remark");
    remark.setVisible(!line.remark().isEmpty());
    remark.setManaged(remark.isVisible());
    getStyleClass().add("bar-row");
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(line.said());
    getChildren().setAll(narrow ? below() : beside());
  }

  private Pane beside() {
    name.getStyleClass().add("bar-beside");
    var told = new VBox(figures, remark);
    told.getStyleClass().add("bar-told");
    var row = new HBox(name, plot, told);
    row.getStyleClass().add("bar-parts");
    row.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(plot, Priority.ALWAYS);
    return row;
  }

  private Pane below() {
    var row = new VBox(name, plot, figures, remark);
    row.getStyleClass().add("bar-parts");
    return row;
  }
}
