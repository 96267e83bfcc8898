package app.connote.ui.insights;

import app.connote.ui.kit.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Lines under a heading, as bars or as a table.
final class ChartView extends VBox {
  /// How charts are drawn now.
  ///
  /// @param em the size of text in pixels
  record Drawing(boolean tables, boolean narrow, double em) {}

  /// `lines` under `title`, and below them what there is to bear in mind with them, if anything.
  ChartView(String id, String title, List<Line> lines, String mind, Drawing drawing) {
    setId(id);
    getStyleClass().add("insight");
    getChildren().add(Texts.heading(title));
    if (!lines.isEmpty()) {
      getChildren().addAll(drawn(id, title, lines, drawing));
    }
    if (!mind.isEmpty()) {
      getChildren().add(Texts.wrapped(mind, "quiet"));
    }
  }

  private static List<? extends Node> drawn(
      String id, String title, List<Line> lines, Drawing drawing) {
    return drawing.tables()
        ? List.of(new LinesTable(id + "-table", title, lines, drawing.em()))
        : lines.stream().map(line -> new BarRow(line, drawing.narrow())).toList();
  }
}
