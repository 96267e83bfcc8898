package app.connote.note;

import java.util.ArrayList;
import java.util.List;

/// Finds the words of a text.
final class Words {
  private Words() {}

  /// The whitespace-separated tokens of `text` that hold at least one letter or digit.
  static List<Span> in(String text) {
    var words = new ArrayList<Span>();
    int start = -1;
    boolean counts = false;
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      if (isSpace(point)) {
        if (counts) {
          words.add(new Span(start, at));
        }
        start = -1;
        counts = false;
      } else {
        start = start < 0 ? at : start;
        counts |= Character.isLetterOrDigit(point);
      }
      at += Character.charCount(point);
    }
    if (counts) {
      words.add(new Span(start, text.length()));
    }
    return List.copyOf(words);
  }

  /// Where the run of other characters than whitespace ends that begins at `from`.
  static int end(String text, int from) {
    int at = from;
    while (at < text.length() && !isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }
}
