package app.connote.ui.compose;

import app.connote.note.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;

/// Where the letters of a text stand in the window.
///
/// @param text the node that draws them
record Glyphs(Text text) {
  private static final int CORNERS = 5;

  /// The boxes around `span` in the coordinates of `in`, one a line; a thin one where nothing is
  /// spanned. None where the text is shorter.
  List<Bounds> boxes(Span span, Node in) {
    if (span.end() > text.getText().length()) {
      return List.of();
    }
    PathElement[] path =
        span.length() == 0
            ? text.caretShape(span.start(), true)
            : text.rangeShape(span.start(), span.end());
    var boxes = new ArrayList<Bounds>();
    for (int at = 0; at < path.length; at += CORNERS) {
      Bounds box = around(Arrays.copyOfRange(path, at, Math.min(at + CORNERS, path.length)));
      boxes.add(in.sceneToLocal(text.localToScene(box)));
    }
    return boxes;
  }

  private static Bounds around(PathElement[] corners) {
    DoubleSummaryStatistics x = along(corners, MoveTo::getX, LineTo::getX);
    DoubleSummaryStatistics y = along(corners, MoveTo::getY, LineTo::getY);
    return new BoundingBox(
        x.getMin(), y.getMin(), x.getMax() - x.getMin(), y.getMax() - y.getMin());
  }

  private static DoubleSummaryStatistics along(
      PathElement[] corners, ToDoubleFunction<MoveTo> from, ToDoubleFunction<LineTo> to) {
    var all = new DoubleSummaryStatistics();
    for (PathElement corner : corners) {
      if (corner instanceof MoveTo move) {
        all.accept(from.applyAsDouble(move));
      } else if (corner instanceof LineTo line) {
        all.accept(to.applyAsDouble(line));
      }
    }
    return all;
  }
}
