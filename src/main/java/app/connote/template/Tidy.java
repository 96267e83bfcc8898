package app.connote.template;

import static app.connote.template.Marks.is;

import app.connote.value.Pasted;

/// Cleans a filled text in one pass: spaces, doubled punctuation, and capitals where sentences
/// start.
final class Tidy {
  private static final String EITHER_WAY = "\"'’";

  private final Draft draft;
  private final FairCopy copy = new FairCopy();

  /// Whether a mark that ends a sentence came last, but for closing quotes and brackets.
  private boolean ended;

  /// Whether the next word starts a sentence.
  private boolean starting = true;

  private Tidy(Draft draft) {
    this.draft = draft;
  }

  /// What `draft` says, fit to be sent; empty when it holds no word.
  static String text(Draft draft) {
    var tidy = new Tidy(draft);
    int at = 0;
    while (at < draft.text().length()) {
      int point = draft.text().codePointAt(at);
      tidy.next(point, at);
      at += Character.charCount(point);
      at = isPlain(point) ? tidy.rest(at) : at;
    }
    return tidy.copy.text();
  }

  /// Copies the rest of a word, which is most of a text: behind a letter nothing but another kind
  /// of sign needs a look. Returns where that stands.
  private int rest(int from) {
    String text = draft.text();
    int end = from;
    while (end < text.length() && isPlain(text.charAt(end))) {
      end++;
    }
    copy.rest(text, from, end);
    return end;
  }

  private static boolean isPlain(int point) {
    return ('a' <= point && point <= 'z')
        || ('A' <= point && point <= 'Z')
        || ('0' <= point && point <= '9');
  }

  private void next(int point, int at) {
    var mark = new Mark(draft, at);
    if (Pasted.isSpace(point)) {
      space(point);
    } else if (is(Marks.WEAK, point) && !mark.isGlued()) {
      weak((char) point);
    } else if (is(Marks.ENDS, point) && !mark.isGlued()) {
      end((char) point, mark);
    } else {
      word(point, at);
    }
  }

  private void space(int point) {
    copy.space(point);
    starting |= ended || copy.isLineDue();
    ended = false;
  }

  /// A comma, a semicolon or a colon: the last of several stays, and none begins a line.
  private void weak(char sign) {
    copy.prepareForMark();
    if (!copy.isLineStart()) {
      copy.close(sign);
      ended = false;
    }
  }

  private void end(char sign, Mark mark) {
    if (sign == '.' && isStray(mark)) {
      return;
    }
    copy.prepareForMark();
    if (copy.isLineStart()) {
      return;
    }
    boolean abbreviated = sign == '.' && !mark.followsGiven() && copy.endsInAbbreviation();
    if (!repeats(sign, mark)) {
      copy.close(sign);
    }
    // A stop that the writer typed in a field ends a name or a title, not the sentence around it;
    // after an ellipsis the sentence may go on.
    ended = (ended || (!mark.isGiven() && !abbreviated)) && !copy.endsInEllipsis();
    starting = false;
  }

  /// Whether the full stop `mark` closes a value in the middle of the sentence around it.
  private boolean isStray(Mark mark) {
    return !copy.isLineStart() && mark.isWithinSentence() && !copy.endsInAbbreviation();
  }

  /// Whether `mark` would double what already ends the sentence.
  private boolean repeats(char sign, Mark mark) {
    return sign == '.'
        ? copy.refusesStop() || (copy.endsIn('.') && !mark.isEllipsis())
        : copy.endsIn(sign);
  }

  private void word(int point, int at) {
    boolean closing = is(Marks.CLOSING, point) && !is(EITHER_WAY, point);
    boolean first = starting && Character.isLetterOrDigit(point);
    int shown = first && Capital.isWanted(draft.text(), at) ? Character.toTitleCase(point) : point;
    if (closing) {
      copy.close(shown);
    } else {
      copy.word(shown);
    }
    starting &= !first && point != '@' && point != '#';
    ended &= is(Marks.CLOSING, point);
  }
}
