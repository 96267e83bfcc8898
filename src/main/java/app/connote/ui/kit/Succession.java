package app.connote.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Gives the keys to the nearest neighbour of a control that had them and was taken away, where
/// nobody else was given them. The toolkit would give them to the first control of the window,
/// however far away that is.
public final class Succession {
  private final Scene scene;
  private List<Place> last = List.of();
  private boolean orphaned;

  /// Where a node stood: the box it was in, and how many others were before it there.
  private record Place(Node node, Parent box, int before) {}

  private Succession(Scene scene) {
    this.scene = scene;
  }

  /// Watches over `scene` from now on.
  public static void in(Scene scene) {
    var succession = new Succession(scene);
    scene.focusOwnerProperty().subscribe((_, now) -> succession.follow(now));
    // The toolkit looks for another one just before a window is laid out.
    scene.addPreLayoutPulseListener(succession::settle);
  }

  private void follow(@Nullable Node now) {
    boolean gone = last.stream().anyMatch(place -> !isThere(place));
    if (gone && (now == null || first(scene.getRoot()).filter(now::equals).isPresent())) {
      orphaned = true;
    } else {
      orphaned = false;
      last = now == null ? List.of() : places(now);
    }
  }

  private void settle() {
    if (orphaned) {
      orphaned = false;
      heir().ifPresent(Node::requestFocus);
      last = Optional.ofNullable(scene.getFocusOwner()).map(Succession::places).orElse(List.of());
    }
  }

  /// Who stands where the one stood, or next to that, in the innermost box that is still there.
  private Optional<Node> heir() {
    int outermost =
        IntStream.range(0, last.size()).filter(at -> !isThere(last.get(at))).max().orElse(-1);
    return last.stream()
        .skip(Math.max(0, outermost))
        .flatMap(place -> near(place).stream())
        .findFirst();
  }

  private static Optional<Node> near(Place place) {
    List<Node> children = place.box().getChildrenUnmodifiable();
    int at = Math.min(place.before(), children.size());
    return Stream.concat(
            children.subList(at, children.size()).stream(),
            children.subList(0, at).reversed().stream())
        .flatMap(child -> first(child).stream())
        .findFirst();
  }

  private static boolean isThere(Place place) {
    return place.box().getScene() != null && place.box().equals(place.node().getParent());
  }

  /// Where `node`, what it is in, and so on, stand, from the inside out.
  private static List<Place> places(Node node) {
    var places = new ArrayList<Place>();
    for (Node each = node; each.getParent() != null; each = each.getParent()) {
      Parent box = each.getParent();
      places.add(new Place(each, box, box.getChildrenUnmodifiable().indexOf(each)));
    }
    return places;
  }

  /// The first control in `node` that takes keys.
  private static Optional<Node> first(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Optional.empty();
    }
    if (node.isFocusTraversable()) {
      return Optional.of(node);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(child -> first(child).stream())
            .findFirst()
        : Optional.empty();
  }
}
