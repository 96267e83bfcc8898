package app.connote.ui.kit;

import javafx.scene.control.Button;

/// A button without a key of its own, which is never too narrow for what it is called.
public final class ActButton extends Button {
  /// A button called `text` for `act`; `id` names it to tests.
  public ActButton(String id, String text, Runnable act) {
    super(text);
    setId(id);
    setMinWidth(USE_PREF_SIZE);
    setOnAction(_ -> act.run());
  }
}
