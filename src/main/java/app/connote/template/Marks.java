package app.connote.template;

/// Knows the kinds of punctuation marks.
final class Marks {
  static final String ENDS = ".!?…";
  static final String WEAK = ",;:";
  static final String OPENING = "([“‘«";
  static final String CLOSING = ")]”»\"'’";
  static final String QUOTES = "”»\"'’";

  private Marks() {}

  /// Whether `point` is one of `marks`.
  static boolean is(String marks, int point) {
    return marks.indexOf(point) >= 0;
  }
}
