package app.connote.template;

import static app.connote.template.Marks.is;

/// A punctuation mark of a draft, and what stands around it there.
///
/// @param draft the draft
/// @param at where in its text the mark stands, in UTF-16 units
record Mark(Draft draft, int at) {
  /// How far to look for what follows a mark, so that the time taken stays in proportion.
  private static final int LOOK_AHEAD = 8;

  /// Whether the writer typed it in a field.
  boolean isGiven() {
    return isGiven(at);
  }

  /// Whether what stands before it is the value of a field.
  boolean followsGiven() {
    return at > 0 && isGiven(at - 1);
  }

  private boolean isGiven(int place) {
    return draft.given().get(place);
  }

  /// Whether it belongs to what follows it: ".NET", ":)", "10:30", "Node.js".
  boolean isGlued() {
    String text = draft.text();
    char mark = text.charAt(at);
    int next = at + 1;
    while (next < text.length() && next - at < 3 && mark == '.' && text.charAt(next) == '.') {
      next++;
    }
    if (next == text.length() || !is(".…:;", mark)) {
      return is(",", mark) && next < text.length() && isInNumber();
    }
    return Character.isLetterOrDigit(text.codePointAt(next))
        || (mark == ':' && is("/-()", text.charAt(next)))
        || (mark == ';' && is("-)", text.charAt(next)));
  }

  private boolean isInNumber() {
    String text = draft.text();
    return at > 0
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  /// Whether it is the second or third of three or more stops in a row.
  boolean isEllipsis() {
    String text = draft.text();
    int first = at;
    while (first > 0 && at - first < 3 && text.charAt(first - 1) == '.') {
      first--;
    }
    int end = at;
    while (end < text.length() && end - at < 3 && text.charAt(end) == '.') {
      end++;
    }
    return end - first >= 3 && at - first < 3;
  }

  /// Whether it closes the value of a field, and the sentence around that value goes on.
  boolean isWithinSentence() {
    if (!isGiven() || isGiven(at + 1)) {
      return false;
    }
    String text = draft.text();
    int next = at + 1;
    while (next < text.length() && next - at < LOOK_AHEAD && isSpaceOrBracket(text.charAt(next))) {
      next++;
    }
    return next < text.length()
        && (Character.isLowerCase(text.codePointAt(next)) || is(Marks.WEAK, text.charAt(next)));
  }

  private static boolean isSpaceOrBracket(char unit) {
    return unit == ' ' || is(Marks.OPENING, unit) || is(Marks.CLOSING, unit);
  }
}
