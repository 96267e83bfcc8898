package app.connote.ui.kit;

import java.util.function.UnaryOperator;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;

/// A text field into which several lines can be pasted: they become one, with the words kept apart.
public final class OneLineField extends TextField {
  private final UnaryOperator<String> tidy;

  /// A field into which whatever is pasted comes as `tidy` makes one line of it.
  public OneLineField(UnaryOperator<String> tidy) {
    this.tidy = tidy;
  }

  @Override
  public void paste() {
    if (Clipboard.getSystemClipboard().hasString()) {
      replaceSelection(tidy.apply(Clipboard.getSystemClipboard().getString()));
    }
  }
}
