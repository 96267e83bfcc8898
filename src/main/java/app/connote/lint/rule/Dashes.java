package app.connote.lint.rule;

import app.connote.note.Span;
import org.jspecify.annotations.Nullable;

/// Finds hyphens that stand for a dash.
final class Dashes {
  private Dashes() {}

  /// "maps -- and tides", for the hyphen at `at`; not the option "--all", a rule across the page,
  /// or the mark above a signature.
  static @Nullable Slip at(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == '-') {
      end++;
    }
    boolean inside = at > 0 && end < text.length() && text.charAt(at - 1) != '-';
    if (end - at < 2 || end - at > 3 || !inside) {
      return null;
    }
    boolean before = text.charAt(at - 1) == ' ';
    boolean after = text.charAt(end) == ' ';
    boolean dash = before == after && (before ? isMidLine(text, at) : isJoint(text, at, end));
    return dash ? new Slip(new Span(at, end), "Use a dash.", "Use a dash", right(before)) : null;
  }

  private static String right(boolean spaced) {
    return spaced ? "–" : " – ";
  }

  private static boolean isMidLine(String text, int at) {
    return at > 1 && text.charAt(at - 2) != '\n';
  }

  private static boolean isJoint(String text, int at, int end) {
    return Character.isLetter(text.charAt(at - 1)) && Character.isLetter(text.charAt(end));
  }
}
