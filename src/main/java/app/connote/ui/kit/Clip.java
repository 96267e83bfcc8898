package app.connote.ui.kit;

/// The clipboard, as far as a note needs it.
public interface Clip {
  /// Puts `text` on the clipboard in place of what was there.
  void put(String text);
}
