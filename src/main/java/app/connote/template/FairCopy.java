package app.connote.template;

import static app.connote.template.Marks.is;

/// The tidied text as far as it is written, and the space that is due before its next word.
final class FairCopy {
  private final StringBuilder out = new StringBuilder();
  private boolean space;
  private int breaks;

  /// What it says; empty when it holds no word.
  String text() {
    return holdsWord() ? out.toString() : "";
  }

  private boolean holdsWord() {
    for (int at = 0; at < out.length(); at++) {
      if (Character.isLetterOrDigit(out.codePointAt(at))) {
        return true;
      }
    }
    return false;
  }

  /// Puts down `point`, a space or a line break, once a word follows.
  void space(int point) {
    space = true;
    breaks += point == '\n' ? 1 : 0;
  }

  /// Whether the next word begins a line.
  boolean isLineDue() {
    return breaks > 0;
  }

  /// Puts down `point`, part of a word, after the space that is due.
  void word(int point) {
    flushSpace();
    out.appendCodePoint(point);
  }

  /// Puts down what stands in `text` between `from` and `end`: the rest of the word that came last.
  void rest(String text, int from, int end) {
    out.append(text, from, end);
  }

  /// Puts down `point`, which closes what stands before it, without the space that is due.
  void close(int point) {
    dropSpace();
    out.appendCodePoint(point);
  }

  /// Makes ready for a mark: takes away the space that is due, and a comma, semicolon or colon that
  /// came last.
  void prepareForMark() {
    dropSpace();
    if (!out.isEmpty() && is(Marks.WEAK, last(0))) {
      out.setLength(out.length() - 1);
    }
  }

  /// Whether nothing stands on the last line.
  boolean isLineStart() {
    return out.isEmpty() || last(0) == '\n';
  }

  /// Whether a full stop here would belong to an abbreviation.
  boolean endsInAbbreviation() {
    return Abbreviation.ends(out);
  }

  /// Whether `mark` comes last already.
  boolean endsIn(char mark) {
    return !out.isEmpty() && last(0) == mark;
  }

  /// Whether a sentence ends in a mark that leaves no room for a full stop: "!", "?", "…", or any
  /// within quotation marks.
  boolean refusesStop() {
    boolean quoted = out.length() > 1 && is(Marks.QUOTES, last(0)) && is(Marks.ENDS, last(1));
    return quoted || (!out.isEmpty() && is("!?…", last(0)));
  }

  /// Whether it ends in an ellipsis, be it one mark or several stops.
  boolean endsInEllipsis() {
    return endsIn('…') || (endsIn('.') && out.length() > 1 && last(1) == '.');
  }

  private char last(int before) {
    return out.charAt(out.length() - 1 - before);
  }

  private void flushSpace() {
    if (!out.isEmpty() && breaks > 0) {
      out.append(breaks > 1 ? "\n\n" : "\n");
    } else if (space && !isLineStart() && !is(Marks.OPENING, last(0))) {
      out.append(' ');
    }
    dropSpace();
  }

  private void dropSpace() {
    space = false;
    breaks = 0;
  }
}
