package app.connote.ui.kit;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// One line of text in which the words searched for are marked.
public final class Highlighted extends HBox {
  /// `text` with every beginning of a word that is one of `words` marked.
  public Highlighted(String text, String words) {
    getStyleClass().add("highlighted");
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(0);
    String[] sought = words.strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
    String lower = text.toLowerCase(Locale.ROOT);
    int plain = 0;
    // Lower-casing may change a text's length; its places are then not those of the original.
    for (int at = 0; lower.length() == text.length() && at < text.length(); at++) {
      int length = wordStarts(lower, at) ? longest(lower, at, sought) : 0;
      if (length > 0) {
        add(text.substring(plain, at), "preview");
        add(text.substring(at, at + length), "match");
        plain = at + length;
        at = plain - 1;
      }
    }
    add(text.substring(plain), "preview");
  }

  private static boolean wordStarts(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private static int longest(String text, int at, String[] sought) {
    int longest = 0;
    for (String word : sought) {
      if (text.startsWith(word, at)) {
        longest = Math.max(longest, word.length());
      }
    }
    return longest;
  }

  private void add(String part, String styleClass) {
    if (!part.isEmpty()) {
      Label label = Texts.styled(part, styleClass);
      label.setMinWidth("match".equals(styleClass) ? USE_PREF_SIZE : 0);
      getChildren().add(label);
    }
  }
}
