package app.connote.ui.compose;

import app.connote.lint.Fix;
import app.connote.ui.kit.KeyedButton;
import app.connote.ui.kit.Keys;
import javafx.scene.control.Button;

/// The button of a fix; what it is called runs over two lines where there is little room.
final class FixButton {
  private FixButton() {}

  /// A button that makes `fix` with `mend`; it shows the key of fixes when `keyed`.
  static Button of(Fix fix, boolean keyed, Runnable mend) {
    Button button = keyed ? new KeyedButton(fix.label(), Keys.FIX, mend) : new Button(fix.label());
    button.setOnAction(_ -> mend.run());
    button.setMinWidth(0);
    button.setWrapText(true);
    return button;
  }
}
