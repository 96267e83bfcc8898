package app.connote.ui.kit;

import java.util.Optional;
import javafx.scene.input.KeyCombination;

/// A key and what it does.
///
/// @param name what it does, as the overview of keys says it
/// @param act does it; empty where a control acts on its own keys
public record Shortcut(KeyCombination key, String name, Optional<Runnable> act) {
  /// `key` does `act` wherever the focus is.
  public static Shortcut of(KeyCombination key, String name, Runnable act) {
    return new Shortcut(key, name, Optional.of(act));
  }

  /// A control that has the focus takes `key` by itself.
  public static Shortcut ofControl(KeyCombination key, String name) {
    return new Shortcut(key, name, Optional.empty());
  }
}
