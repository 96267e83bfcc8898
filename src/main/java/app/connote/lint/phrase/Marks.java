package app.connote.lint.phrase;

import java.util.ArrayList;
import java.util.List;

/// The words and signs of a phrase as it is written, one after the other.
final class Marks {
  private static final String SIGNS = "()[]|";

  private final List<Mark> marks = new ArrayList<>();
  private final int end;
  private int next;

  /// A word or sign and where it stands in the phrase.
  record Mark(String text, int place) {}

  /// The marks of `source`.
  Marks(String source) {
    this.end = source.length();
    int at = 0;
    while (at < source.length()) {
      int after = end(source, at);
      if (!Character.isWhitespace(source.charAt(at))) {
        marks.add(new Mark(source.substring(at, after), at));
      }
      at = after;
    }
  }

  private static int end(String source, int from) {
    int at = from;
    while (at < source.length() && isPartOfWord(source.charAt(at))) {
      at++;
    }
    return Math.max(at, from + 1);
  }

  private static boolean isPartOfWord(char unit) {
    return !Character.isWhitespace(unit) && SIGNS.indexOf(unit) < 0;
  }

  /// Whether the next mark is one of the signs in `signs`.
  boolean isNext(String signs) {
    return next < marks.size() && signs.contains(marks.get(next).text());
  }

  /// Whether there is no more.
  boolean isEnd() {
    return next == marks.size();
  }

  /// The place of the next mark, or the end of the phrase.
  int place() {
    return isEnd() ? end : marks.get(next).place();
  }

  /// Passes over the next mark and returns it.
  Mark take() {
    return marks.get(next++);
  }
}
