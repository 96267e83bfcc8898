package app.connote.lint.rule;

import app.connote.lint.Fix;
import app.connote.note.Span;
import app.connote.note.Token;
import java.util.List;
import java.util.Optional;

/// Finds words of a greeting that stand there twice or want a capital.
final class GreetingWords {
  private static final int LONGEST = 4;

  private GreetingWords() {}

  /// "Hi Priya Priya," and "Hi Hello Priya,".
  static Optional<GreetingFault> twice(Salutation start) {
    List<Token> tokens = start.tokens();
    for (int at = 1; start.opens() && at < Math.min(LONGEST, tokens.size()); at++) {
      Token one = tokens.get(at - 1);
      Token other = tokens.get(at);
      boolean openers = at == 1 && Salutation.isOpener(other);
      boolean same = one.capital() && one.key().equals(other.key());
      if ((openers || same) && isSpace(start.text(), one, other)) {
        return Optional.of(twice(one.span(), other.span()));
      }
    }
    return Optional.empty();
  }

  private static GreetingFault twice(Span one, Span other) {
    var both = new Span(one.start(), other.end());
    var second = new Span(one.end(), other.end());
    return new GreetingFault(
        both, "Say it once in the greeting.", new Fix("Remove the second", second, ""));
  }

  private static boolean isSpace(String text, Token one, Token other) {
    return text.substring(one.span().end(), other.span().start()).isBlank();
  }

  /// "Hi priya,".
  static Optional<GreetingFault> smallName(Salutation start) {
    return start
        .second()
        .filter(word -> isName(word) && start.isMarked(word.span().end(), ",!:\n—–"))
        .map(word -> small(start.text(), word.span()));
  }

  private static boolean isName(Token word) {
    return !word.capital()
        && word.before() == Token.Gap.SPACE
        && !Nobody.isMeant(word.key())
        && !CommonWords.begin(word.key());
  }

  private static GreetingFault small(String text, Span name) {
    int first = text.codePointAt(name.start());
    var letter = new Span(name.start(), name.start() + Character.charCount(first));
    String capital = Character.toString(Character.toTitleCase(first));
    return new GreetingFault(
        name,
        "Write “" + name.of(text) + "” with a capital letter.",
        new Fix("Capitalise it", letter, capital));
  }
}
