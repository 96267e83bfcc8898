package app.connote.ui.kit;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;

/// One of the window's screens.
public interface Screen {
  /// What the navigation calls it.
  String title();

  /// What it shows.
  Node content();

  /// Puts the focus where work on it begins.
  void focus();

  /// The keys that act on it while it is shown.
  Map<KeyCombination, Runnable> keys();

  /// Arranges it for a width in logical pixels and text of `em` pixels.
  default void fit(double width, double em) {}
}
