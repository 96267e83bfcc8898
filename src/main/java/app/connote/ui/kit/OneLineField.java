package app.connote.ui.kit;

import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;

/// A text field into which several lines can be pasted: they become one, with the words kept apart.
public final class OneLineField extends TextField {
  @Override
  public void paste() {
    if (Clipboard.getSystemClipboard().hasString()) {
      replaceSelection(Texts.oneLine(Clipboard.getSystemClipboard().getString()));
    }
  }
}
