package app.connote.ui.kit;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// One line of text in which the words searched for are marked.
public final class Highlighted extends HBox {
  private static final int LEAD = 36;

  /// `text` with every beginning of a word that is one of `words` marked; where the first of them
  /// stands far in, the line begins shortly before it.
  public Highlighted(String text, String words) {
    getStyleClass().add("highlighted");
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(0);
    String[] sought = words.strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
    mark(fromNear(text, sought), sought);
  }

  private void mark(String text, String[] sought) {
    int plain = 0;
    for (int at = next(text, 0, sought); at < text.length(); at = next(text, plain, sought)) {
      int length = longest(text, at, sought);
      add(text.substring(plain, at), "preview", USE_PREF_SIZE);
      add(text.substring(at, at + length), "match", USE_PREF_SIZE);
      plain = at + length;
    }
    add(text.substring(plain), "preview", 0);
  }

  private static String fromNear(String text, String[] sought) {
    int first = next(text, 0, sought);
    if (first == text.length() || first <= LEAD) {
      return text;
    }
    int start = text.indexOf(' ', first - LEAD) + 1;
    return start > first ? text : "… " + text.substring(start);
  }

  /// Where the next word at or after `from` begins with one of `sought`; the end if none does.
  private static int next(String text, int from, String[] sought) {
    int at = from;
    while (at < text.length() && !(wordStarts(text, at) && longest(text, at, sought) > 0)) {
      at++;
    }
    return at;
  }

  private static boolean wordStarts(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private static int longest(String text, int at, String[] sought) {
    int longest = 0;
    for (String word : sought) {
      if (text.regionMatches(true, at, word, 0, word.length())) {
        longest = Math.max(longest, word.length());
      }
    }
    return longest;
  }

  private void add(String part, String styleClass, double least) {
    if (!part.isEmpty()) {
      Label label = Texts.styled(part, styleClass);
      label.setMinWidth(least);
      getChildren().add(label);
    }
  }
}
