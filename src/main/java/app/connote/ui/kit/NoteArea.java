package app.connote.ui.kit;

import java.util.function.UnaryOperator;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;

/// A text area that drops nothing of what is pasted: the toolkit's own forgets the line breaks of
/// other systems, and with them the space between two words.
public final class NoteArea extends TextArea {
  private final UnaryOperator<String> lines;

  /// An area into which whatever is pasted comes as `lines` makes lines of it.
  public NoteArea(UnaryOperator<String> lines) {
    this.lines = lines;
  }

  @Override
  public void paste() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    String pasted = clipboard.hasString() ? clipboard.getString() : "";
    String kept = lines.apply(pasted);
    if (kept.equals(pasted)) {
      super.paste();
    } else {
      replaceSelection(kept);
    }
  }
}
