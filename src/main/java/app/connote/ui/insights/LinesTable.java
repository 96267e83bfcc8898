package app.connote.ui.insights;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// A chart as a table, for the keyboard and for screen readers.
final class LinesTable extends TableView<Line> {
  private static final double ROW_IN_EM = 2.6;

  /// A table called `id` of `lines` about `subject`, with text of `em` pixels, as high as it needs
  /// to be.
  LinesTable(String id, String subject, List<Line> lines, double em) {
    setId(id);
    getStyleClass().add("lines");
    setAccessibleText(subject + ", as a table");
    getItems().setAll(lines);
    add("Invitations", 20 * em, Line::name);
    add("Accepted", 8 * em, Line::counts);
    add("Share", 6 * em, Line::percent);
    add("95 % interval", 9 * em, Line::range);
    add("What it says", 15 * em, Line::remark);
    setFixedCellSize(ROW_IN_EM * em);
    // One more for the heading, and half of one for the bar that scrolls sideways.
    double height = (lines.size() + 1.6) * ROW_IN_EM * em;
    setMinHeight(height);
    setPrefHeight(height);
  }

  private void add(String title, double width, Function<Line, String> text) {
    var column = new TableColumn<Line, String>(title);
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(cell -> new SimpleStringProperty(text.apply(cell.getValue())));
    getColumns().add(column);
  }
}
