package app.connote.lint.rule;

import app.connote.note.Facts;
import app.connote.note.Note;
import app.connote.note.Span;
import app.connote.note.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The beginning of a note, where a greeting may have gone wrong.
///
/// @param text the text of the whole note
/// @param tokens its words, at least one
/// @param reader the reader's first name, if the writer has filled it in
record Salutation(String text, List<Token> tokens, Optional<String> reader) {
  private static final Set<String> OPENERS = Set.of("hi", "hello", "hey", "dear");

  /// The beginning of `note`; missing where it does not begin with a word.
  static Optional<Salutation> of(Note note, Facts facts) {
    List<Token> tokens = note.tokens();
    boolean begins =
        !tokens.isEmpty() && note.text().substring(0, tokens.getFirst().span().start()).isBlank();
    return begins
        ? Optional.of(new Salutation(note.text(), tokens, facts.value("first_name")))
        : Optional.empty();
  }

  /// Where its first word stands.
  Span first() {
    return tokens.getFirst().span();
  }

  /// The word after the opener; missing where the note has none or begins otherwise.
  Optional<Token> second() {
    return opens() && tokens.size() > 1 ? Optional.of(tokens.get(1)) : Optional.empty();
  }

  /// Whether it begins with a greeting word.
  boolean opens() {
    return isOpener(tokens.getFirst());
  }

  /// Whether `token` is a greeting word.
  static boolean isOpener(Token token) {
    return OPENERS.contains(token.key());
  }

  /// The end of the name right after the opener; missing where there is none.
  Optional<Integer> nameEnd() {
    return second()
        .filter(word -> word.before() == Token.Gap.SPACE && word.capital())
        .map(word -> word.span().end());
  }

  /// Whether one of `marks` stands at `at`.
  boolean isMarked(int at, String marks) {
    return at < text.length() && marks.indexOf(text.charAt(at)) >= 0;
  }

  /// The first place from `from` on that is not a space.
  int skipSpace(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
