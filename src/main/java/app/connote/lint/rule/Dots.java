package app.connote.lint.rule;

import app.connote.note.Span;
import org.jspecify.annotations.Nullable;

/// Finds rows of dots that are neither a full stop nor an ellipsis.
final class Dots {
  private static final int ELLIPSIS = 3;

  private Dots() {}

  /// "the end.." and "well….", for the dot at `at`; also "the end.It".
  static @Nullable Slip at(String text, int at) {
    int end = at;
    while (end < text.length() && ".…".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    if (at > 0 && ".…".indexOf(text.charAt(at - 1)) >= 0) {
      return null;
    }
    int dots = end - at;
    boolean sign = text.substring(at, end).contains("…");
    if (dots == 1) {
      return text.charAt(at) == '.' ? Spaces.missingAfterStop(text, at) : null;
    }
    boolean fine = (dots == ELLIPSIS && !sign) || isPath(text, at, end);
    return fine ? null : row(new Span(at, end), sign || dots > ELLIPSIS);
  }

  private static Slip row(Span row, boolean ellipsis) {
    return ellipsis
        ? new Slip(row, "Three dots are enough.", "Keep three", "…")
        : new Slip(row, "One full stop is enough.", "Keep one", ".");
  }

  /// "../maps", "1..9".
  private static boolean isPath(String text, int at, int end) {
    return end < text.length()
        && (text.charAt(end) == '/' || (at > 0 && Character.isDigit(text.charAt(at - 1))));
  }
}
