package app.connote.ui.kit;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// The computer's own clipboard. For the window's thread only.
public final class WindowClip implements Clip {
  @Override
  public void put(String text) {
    var content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  @Override
  public boolean holds(String text) {
    return text.equals(Clipboard.getSystemClipboard().getString());
  }
}
