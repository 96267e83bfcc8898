package app.connote.ui.kit;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;

/// One of the window's screens.
public interface Screen {
  /// What the navigation calls it.
  String title();

  /// The key that shows it, where it is number `number` of the screens, from 1.
  default KeyCombination key(int number) {
    return Keys.screen(number);
  }

  /// Makes ready what it shows; returns whether there was something to do.
  default boolean prepare() {
    return false;
  }

  /// What waits there, in two words such as "3 due", to stand where its key does; empty where
  /// nothing does.
  default ObservableValue<String> waiting() {
    return new SimpleStringProperty("");
  }

  /// What it shows.
  Node content();

  /// Puts the focus where work on it begins.
  void focus();

  /// Another screen is shown instead.
  default void leave() {}

  /// Another program is at hand, beside which it may still be seen: the same as leaving it, unless
  /// it is worth while going on.
  default void rest() {
    leave();
  }

  /// The keys that act on it while it is shown, in the order in which the overview lists them.
  List<Shortcut> keys();

  /// Arranges it for a width in logical pixels and text of `em` pixels.
  default void fit(double width, double em) {}
}
