package app.connote.ui.kit;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;

/// Who takes the keys in a window, or would if the window were the one in front: a control does not
/// say of itself that it has the focus while another window is.
public final class Focus {
  private Focus() {}

  /// Whether `node` or something in it takes the keys.
  public static boolean isIn(Node node) {
    return owner(node).filter(owner -> isWithin(owner, node)).isPresent();
  }

  /// Whether nobody in the window of `node` takes the keys, as when who did has been removed.
  public static boolean isNowhere(Node node) {
    return owner(node)
        .filter(owner -> canTake(owner) && owner.getScene().equals(node.getScene()))
        .isEmpty();
  }

  /// Whether `node` can take the keys: it is shown.
  static boolean canTake(Node node) {
    return node.getScene() != null && !node.isDisabled() && chain(node).allMatch(Node::isVisible);
  }

  /// Whether `node` is `box` or stands in it.
  static boolean isWithin(Node node, Node box) {
    return chain(node).anyMatch(box::equals);
  }

  private static Stream<Node> chain(Node node) {
    return Stream.iterate(node, each -> each != null, Node::getParent);
  }

  private static Optional<Node> owner(Node node) {
    return Optional.ofNullable(node.getScene()).map(Scene::getFocusOwner);
  }
}
