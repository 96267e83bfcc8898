package app.connote.lint.rule;

import app.connote.note.Note;
import app.connote.note.Span;
import app.connote.note.Token;
import app.connote.note.Token.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Words in capitals that name what belongs there, among words in small letters: "Hi NAME".
final class LoudBlanks {
  private static final Set<String> LOUD = Resources.words("loud-blanks.txt");

  private LoudBlanks() {}

  /// Where such words stand in `note`, in order.
  static List<Span> in(Note note) {
    var found = new ArrayList<Span>();
    List<Token> tokens = note.tokens();
    int at = 0;
    while (at < tokens.size()) {
      int end = at;
      while (end < tokens.size()
          && isLoud(tokens.get(end), note)
          && (end == at || follows(end, tokens))) {
        end++;
      }
      if (end > at && isQuiet(end, tokens, note) && isQuiet(at - 1, tokens, note)) {
        found.add(new Span(tokens.get(at).span().start(), tokens.get(end - 1).span().end()));
      }
      at = Math.max(end, at + 1);
    }
    return found;
  }

  /// Whether no word in capitals stands at `at`.
  private static boolean isQuiet(int at, List<Token> tokens, Note note) {
    return at < 0 || at == tokens.size() || !isCapitals(tokens.get(at), note);
  }

  private static boolean follows(int at, List<Token> tokens) {
    return tokens.get(at).before() == Gap.SPACE;
  }

  private static boolean isLoud(Token token, Note note) {
    return LOUD.contains(token.key()) && isCapitals(token, note);
  }

  private static boolean isCapitals(Token token, Note note) {
    String word = token.span().of(note.text());
    return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
  }
}
