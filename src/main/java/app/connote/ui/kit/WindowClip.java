package app.connote.ui.kit;

import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// The computer's own clipboard. For the window's thread only.
public final class WindowClip implements Clip {
  private Optional<String> last = Optional.empty();

  @Override
  public void put(String text) {
    var content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
    last = Optional.of(text);
  }

  /// What was put here last, if it is still what the clipboard holds.
  public Optional<String> ours() {
    return last.filter(text -> text.equals(Clipboard.getSystemClipboard().getString()));
  }
}
