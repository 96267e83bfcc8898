package app.connote.lint.rule;

import app.connote.note.Span;
import app.connote.note.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds spaces that are too many, in the wrong place, or missing.
final class Spaces {
  private static final String MARKS = ",;:.!?";

  private Spaces() {}

  /// "two words" and "a word , and", for the space at `at`.
  static @Nullable Slip at(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    boolean edge = at == 0 || end == text.length() || isBreak(text, at - 1) || isBreak(text, end);
    if (edge || text.charAt(at - 1) == ' ') {
      return null;
    }
    if (closesClause(text, end)) {
      return new Slip(new Span(at, end), "Close the gap before the mark.", "Close the gap", "");
    }
    return end - at > (endsSentence(text, at) ? 2 : 1)
        ? new Slip(new Span(at, end), "One space is enough.", "Keep one space", " ")
        : null;
  }

  /// After a sentence many people have learnt to put two.
  private static boolean endsSentence(String text, int at) {
    return ".!?".indexOf(text.charAt(at - 1)) >= 0;
  }

  private static boolean isBreak(String text, int at) {
    return text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  /// A mark that belongs to the word before: not the stop of ".NET", a smiley or an ellipsis.
  private static boolean closesClause(String text, int at) {
    boolean mark = MARKS.indexOf(text.charAt(at)) >= 0;
    int next = at + 1;
    return mark && (next == text.length() || Character.isWhitespace(text.charAt(next)));
  }

  /// "word,word", for the mark at `at`.
  static @Nullable Slip missingAfter(String text, int at) {
    int next = at + 1;
    boolean between =
        at > 0
            && next < text.length()
            && Character.isLetter(text.charAt(at - 1))
            && Character.isLetter(text.charAt(next));
    return between && !isEntity(text, at) ? missing(text, at) : null;
  }

  /// "… a treat.It was", for the full stop at `at`: the word after it has to be one that sentences
  /// begin with, because names have full stops too.
  static @Nullable Slip missingAfterStop(String text, int at) {
    int next = at + 1;
    boolean between =
        at > 1
            && next + 1 < text.length()
            && Character.isLowerCase(text.charAt(at - 1))
            && Character.isLowerCase(text.charAt(at - 2))
            && Character.isUpperCase(text.charAt(next));
    return between && CommonWords.begin(Tokens.fold(word(text, next))) ? missing(text, at) : null;
  }

  private static String word(String text, int from) {
    int end = from;
    while (end < text.length()
        && (Character.isLetter(text.charAt(end)) || "'’".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return text.substring(from, end);
  }

  /// "&amp;" and its like.
  private static boolean isEntity(String text, int at) {
    int sign = text.lastIndexOf('&', at);
    return text.charAt(at) == ';' && sign >= 0 && at - sign < 8;
  }

  private static Slip missing(String text, int at) {
    String mark = text.substring(at, at + 1);
    return new Slip(
        new Span(at, at + 1), "Put a space after this mark.", "Add a space", mark + " ");
  }
}
