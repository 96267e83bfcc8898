package app.connote.template;

/// Cleans a filled text in one pass: spaces, doubled punctuation, and capitals where sentences
/// start.
final class Tidy {
  private static final String ENDS = ".!?…";
  private static final String WEAK = ",;:";
  private static final String OPENING = "([“‘«";
  private static final String CLOSING = ")]”»\"'’";
  private static final String QUOTES = "”»\"'’";

  /// How far to look for what follows a mark, so that the time taken stays in proportion.
  private static final int LOOK_AHEAD = 8;

  private final String text;
  private final Draft draft;
  private final StringBuilder out = new StringBuilder();
  private boolean space;
  private int breaks;

  /// Whether a mark that ends a sentence came last, but for closing quotes and brackets.
  private boolean ended;

  /// Whether the next word starts a sentence.
  private boolean starting = true;

  private Tidy(Draft draft) {
    this.draft = draft;
    this.text = draft.text();
  }

  /// What `draft` says, fit to be sent; empty when it holds no word.
  static String text(Draft draft) {
    var tidy = new Tidy(draft);
    int at = 0;
    while (at < tidy.text.length()) {
      int point = tidy.text.codePointAt(at);
      tidy.next(point, at);
      at += Character.charCount(point);
    }
    return tidy.out.codePoints().anyMatch(Character::isLetterOrDigit) ? tidy.out.toString() : "";
  }

  private void next(int point, int at) {
    if (Values.isSpace(point)) {
      space(point);
    } else if (is(WEAK, point) && !isGlued(at)) {
      weak((char) point);
    } else if (is(ENDS, point) && !isGlued(at)) {
      end((char) point, at);
    } else {
      word(point, at);
    }
  }

  private void space(int point) {
    space = true;
    breaks += point == '\n' ? 1 : 0;
    starting |= ended || breaks > 0;
    ended = false;
  }

  /// A comma, a semicolon or a colon: the last of several stays, and none begins a line.
  private void weak(char mark) {
    dropSpace();
    dropWeak();
    if (!isLineStart()) {
      out.append(mark);
      ended = false;
    }
  }

  private void end(char mark, int at) {
    if (mark == '.' && isStrayStop(at)) {
      return;
    }
    dropSpace();
    dropWeak();
    if (isLineStart()) {
      return;
    }
    boolean abbreviated = mark == '.' && !isGiven(at - 1) && Abbreviation.ends(out);
    if (!repeats(mark, at)) {
      out.append(mark);
    }
    // A stop that the writer typed in a field ends a name or a title, not the sentence around it;
    // after an ellipsis the sentence may go on.
    ended = (ended || (!isGiven(at) && !abbreviated)) && !isEllipsisLast();
    starting = false;
  }

  /// Whether `mark` would double what already ends the sentence.
  private boolean repeats(char mark, int at) {
    char last = out.charAt(out.length() - 1);
    if (mark != '.') {
      return last == mark;
    }
    boolean quoted = is(QUOTES, last) && out.length() > 1 && is(ENDS, out.charAt(out.length() - 2));
    return quoted || is("!?…", last) || (last == '.' && !isEllipsis(at));
  }

  /// Whether the stop at `at` is the second or third of three or more in a row.
  private boolean isEllipsis(int at) {
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

  private boolean isEllipsisLast() {
    int length = out.length();
    return out.charAt(length - 1) == '…'
        || (length > 1 && out.charAt(length - 1) == '.' && out.charAt(length - 2) == '.');
  }

  /// Whether the stop at `at` closes a value in the middle of the sentence around it.
  private boolean isStrayStop(int at) {
    if (!isGiven(at) || isGiven(at + 1) || isLineStart() || Abbreviation.ends(out)) {
      return false;
    }
    int next = at + 1;
    while (next < text.length() && next - at < LOOK_AHEAD && isSpaceOrBracket(text.charAt(next))) {
      next++;
    }
    return next < text.length()
        && (Character.isLowerCase(text.codePointAt(next)) || is(WEAK, text.charAt(next)));
  }

  private static boolean isSpaceOrBracket(char unit) {
    return unit == ' ' || is(OPENING, unit) || is(CLOSING, unit);
  }

  /// Whether the mark at `at` belongs to what follows it: ".NET", ":)", "10:30", "Node.js".
  private boolean isGlued(int at) {
    char mark = text.charAt(at);
    int next = at + 1;
    while (next < text.length() && next - at < 3 && mark == '.' && text.charAt(next) == '.') {
      next++;
    }
    if (next == text.length() || !is(".…:;", mark)) {
      return is(",", mark) && next < text.length() && isInNumber(at);
    }
    return Character.isLetterOrDigit(text.codePointAt(next))
        || (mark == ':' && is("/-()", text.charAt(next)))
        || (mark == ';' && is("-)", text.charAt(next)));
  }

  private boolean isInNumber(int at) {
    return at > 0
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  private void word(int point, int at) {
    if (is(CLOSING, point) && point != '"' && point != '\'' && point != '’') {
      dropSpace();
    } else {
      flushSpace();
    }
    if (starting && Character.isLetterOrDigit(point)) {
      out.appendCodePoint(Capital.isWanted(text, at) ? Character.toTitleCase(point) : point);
      starting = false;
    } else {
      out.appendCodePoint(point);
      starting &= point != '@' && point != '#';
    }
    ended &= is(CLOSING, point);
  }

  private void flushSpace() {
    if (!out.isEmpty() && breaks > 0) {
      out.append(breaks > 1 ? "\n\n" : "\n");
    } else if (space && !isLineStart() && !is(OPENING, out.charAt(out.length() - 1))) {
      out.append(' ');
    }
    dropSpace();
  }

  private void dropSpace() {
    space = false;
    breaks = 0;
  }

  private void dropWeak() {
    if (!out.isEmpty() && is(WEAK, out.charAt(out.length() - 1))) {
      out.setLength(out.length() - 1);
    }
  }

  private boolean isLineStart() {
    return out.isEmpty() || out.charAt(out.length() - 1) == '\n';
  }

  private boolean isGiven(int at) {
    return at >= 0 && draft.given().get(at);
  }

  private static boolean is(String marks, int point) {
    return marks.indexOf(point) >= 0;
  }
}
