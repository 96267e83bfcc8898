package app.connote.ui.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;

/// Where the letters of a text stand in the window.
///
/// @param text the node that draws them
public record Glyphs(Text text) {
  private static final int CORNERS = 5;

  /// What `area` shows of what is written in it, once it has its skin.
  public static Optional<Glyphs> of(TextArea area) {
    return area.lookupAll(".text").stream()
        .filter(Glyphs::isWritten)
        .findFirst()
        .map(node -> new Glyphs((Text) node));
  }

  /// Whether `node` holds what is written; the prompt lies beside it, outside its group.
  private static boolean isWritten(Node node) {
    return node instanceof Text && node.getParent() instanceof Group;
  }

  /// The boxes around what is written from `start` to `end`, in UTF-16 units, one a line, in the
  /// coordinates of `in`; a thin one where that is nothing. None where the text is shorter.
  public List<Bounds> boxes(int start, int end, Node in) {
    if (end > text.getText().length()) {
      return List.of();
    }
    PathElement[] path = start == end ? text.caretShape(start, true) : text.rangeShape(start, end);
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
