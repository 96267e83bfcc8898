package app.connote.note;

import app.connote.note.Token.Gap;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The words of a text in the form in which words are compared.
public final class Tokens {
  private final List<Token> tokens = new ArrayList<>();
  private final String text;
  private int at;
  private Gap gap = Gap.SENTENCE;

  private Tokens(String text) {
    this.text = text;
  }

  /// The tokens of `text`, in order.
  public static List<Token> of(String text) {
    return List.copyOf(new Tokens(text).read());
  }

  private List<Token> read() {
    while (at < text.length()) {
      int point = text.codePointAt(at);
      if (isWordPart(point)) {
        readWord();
      } else {
        widen(gapOf(point));
        at += Character.charCount(point);
      }
    }
    return tokens;
  }

  private void readWord() {
    int start = at;
    while (at < text.length() && (isWordPart(text.codePointAt(at)) || joins())) {
      at += Character.charCount(text.codePointAt(at));
    }
    var span = new Span(start, at);
    boolean capital = !Character.isLowerCase(text.codePointAt(start));
    tokens.add(new Token(fold(span.of(text)), span, gap, capital));
    gap = Gap.SPACE;
  }

  /// An apostrophe, hyphen or ampersand between two letters belongs to the word.
  private boolean joins() {
    return "'’-&".indexOf(text.charAt(at)) >= 0
        && at + 1 < text.length()
        && isWordPart(text.codePointAt(at + 1));
  }

  private void widen(Gap other) {
    gap = other.compareTo(gap) > 0 ? other : gap;
  }

  private Gap gapOf(int point) {
    return switch (point) {
      case ',' -> Gap.COMMA;
      case ';', ':', '–', '—', '(', ')', '[', ']', '{', '}', '<', '>', '|' -> Gap.CLAUSE;
      case '-' -> spaced(-1) || spaced(1) ? Gap.CLAUSE : Gap.SPACE;
      case '!', '?', '…' -> Gap.SENTENCE;
      case '\n' -> Gap.CLAUSE;
      case '.' -> spaced(1) || text.startsWith(".", at + 1) ? Gap.SENTENCE : Gap.SPACE;
      default -> Gap.SPACE;
    };
  }

  private boolean spaced(int step) {
    int next = at + step;
    return next < 0 || next >= text.length() || !isWordPart(text.codePointAt(next));
  }

  private static boolean isWordPart(int point) {
    return Character.isLetterOrDigit(point)
        || Character.getType(point) == Character.NON_SPACING_MARK;
  }

  /// `word` in lower case, without accents, with straight apostrophes. Only an empty word gives an
  /// empty result.
  public static String fold(String word) {
    String straight = word.replace('’', '\'');
    for (int index = 0; index < straight.length(); index++) {
      if (straight.charAt(index) > 127) {
        return withoutMarks(straight);
      }
    }
    return straight.toLowerCase(Locale.ROOT);
  }

  /// Character by character: where a letter grows, as İ does, `String` copies the whole each time.
  private static String withoutMarks(String word) {
    var plain = new StringBuilder(word.length());
    Normalizer.normalize(word, Normalizer.Form.NFD)
        .codePoints()
        .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
        .map(Character::toLowerCase)
        .forEach(plain::appendCodePoint);
    return plain.isEmpty() ? word : plain.toString();
  }
}
