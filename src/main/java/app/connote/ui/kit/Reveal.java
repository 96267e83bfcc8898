package app.connote.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scrolls to what must be seen.
public final class Reveal {
  private static final double AROUND = 16;

  private Reveal() {}

  /// Scrolls whatever `node` lies in until `part` of it, in its own coordinates, can be seen.
  public static void show(Node node, Bounds part) {
    Bounds inScene = node.localToScene(part);
    for (Node above = node.getParent(); above != null; above = above.getParent()) {
      if (above instanceof ScrollPane scroll && scroll.getContent() != null) {
        show(scroll, scroll.getContent().sceneToLocal(inScene));
      }
    }
  }

  /// Scrolls `scroll` so that `node`, which lies in it, begins at its upper edge.
  public static void top(ScrollPane scroll, Node node) {
    Node content = scroll.getContent();
    double hidden = content.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
    double place = content.sceneToLocal(node.localToScene(0, 0)).getY() - AROUND;
    scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp(place / hidden, 0, 1));
  }

  private static void show(ScrollPane scroll, Bounds part) {
    double view = scroll.getViewportBounds().getHeight();
    double hidden = scroll.getContent().getLayoutBounds().getHeight() - view;
    double top = scroll.getVvalue() * hidden;
    if (hidden <= 0) {
      return;
    }
    if (part.getMinY() < top) {
      top = part.getMinY() - AROUND;
    } else if (part.getMaxY() > top + view) {
      top = part.getMaxY() + AROUND - view;
    }
    scroll.setVvalue(Math.clamp(top / hidden, 0, 1));
  }
}
