package app.connote.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;

/// Labels in the program's few kinds of type.
public final class Texts {
  private Texts() {}

  /// The heading of a part of the window.
  public static Label heading(String text) {
    return styled(text, "heading");
  }

  /// Quiet text beside something that matters more.
  public static Label quiet(String text) {
    return styled(text, "quiet");
  }

  /// Ordinary text that wraps.
  public static Label wrapped(String text, String styleClass) {
    Label label = styled(text, styleClass);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }

  /// Tells screen readers that `input`, which has no label to be seen, is called `name`.
  ///
  /// An accessible text of its own would be read instead of what is written in it.
  public static void name(TextInputControl input, String name) {
    new Label(name).setLabelFor(input);
  }

  /// Text of the style class `styleClass`.
  public static Label styled(String text, String styleClass) {
    var label = new Label(text);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
