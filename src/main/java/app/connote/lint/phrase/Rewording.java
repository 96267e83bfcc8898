package app.connote.lint.phrase;

import app.connote.note.Token;
import app.connote.note.Token.Gap;
import app.connote.note.Tokens;
import java.util.List;

/// One wording and what can stand in its place.
///
/// @param words the wording, word by word, in the form in which words are compared
/// @param instead what can stand there instead, best first; a field's id in curly brackets stands
///   for the value of that fact
///
///   Refuses to exist without words or without anything to put there.
public record Rewording(List<String> words, List<String> instead) {
  public Rewording {
    words = List.copyOf(words);
    instead = List.copyOf(instead);
    if (words.isEmpty() || instead.isEmpty()) {
      throw new IllegalArgumentException("A rewording needs words and what stands for them.");
    }
  }

  /// The rewording of the words in `written`.
  public static Rewording of(String written, List<String> instead) {
    return new Rewording(Tokens.of(written).stream().map(Token::key).toList(), instead);
  }

  /// Whether its words stand in `tokens` from `at` on, with nothing but space between them.
  boolean standsAt(int at, List<Token> tokens) {
    int word = 0;
    while (word < words.size()
        && at + word < tokens.size()
        && isThere(word, tokens.get(at + word))) {
      word++;
    }
    return word == words.size();
  }

  private boolean isThere(int word, Token token) {
    return token.key().equals(words.get(word)) && (word == 0 || token.before() == Gap.SPACE);
  }
}
