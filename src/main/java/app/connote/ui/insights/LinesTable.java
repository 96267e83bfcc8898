package app.connote.ui.insights;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// A chart as a table, for the keyboard and for screen readers.
final class LinesTable extends TableView<Line> {
  /// As high as the style sheet makes the heading.
  private static final double ROW_IN_EM = 2.571;

  private static final double BAR_IN_ROWS = 0.5;
  private static final double FRAME = 2;

  /// A table called `id` of `lines` about `subject`, with text of `em` pixels, as high as it needs
  /// to be.
  LinesTable(String id, String subject, List<Line> lines, double em) {
    setId(id);
    getStyleClass().add("lines");
    setAccessibleText(subject + ", as a table");
    getItems().setAll(lines);
    add("Invitations", 20 * em, Line::name);
    figures("Accepted", 8 * em, Line::counts);
    figures("Share", 6 * em, Line::percent);
    figures("95 % interval", 9 * em, Line::range);
    var told = add("What it says", 15 * em, Line::remark);
    // Whole pixels, so that all lines between the rows are equally thin.
    double row = Math.round(ROW_IN_EM * em);
    setFixedCellSize(row);
    widthProperty().subscribe(now -> fit(now.doubleValue() - FRAME, told, 15 * em, row));
  }

  /// Leaves the room that is to spare in a table of `width` to the last column, which needs
  /// `least`; where there is none, a bar below scrolls sideways.
  private void fit(double width, TableColumn<Line, String> last, double least, double row) {
    double others =
        getColumns().stream().mapToDouble(each -> each.getPrefWidth()).sum() - last.getPrefWidth();
    last.setPrefWidth(Math.max(least, width - others));
    double bar = width < others + least ? BAR_IN_ROWS * row : 0;
    double height = (getItems().size() + 1) * row + bar + FRAME;
    setMinHeight(height);
    setPrefHeight(height);
  }

  private void figures(String title, double width, Function<Line, String> text) {
    add(title, width, text).getStyleClass().add("figures");
  }

  private TableColumn<Line, String> add(String title, double width, Function<Line, String> text) {
    var column = new TableColumn<Line, String>(title);
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(cell -> new SimpleStringProperty(text.apply(cell.getValue())));
    getColumns().add(column);
    return column;
  }
}
