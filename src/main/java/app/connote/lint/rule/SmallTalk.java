package app.connote.lint.rule;

import app.connote.lint.Reading;
import app.connote.note.Note;
import app.connote.note.Token;
import app.connote.note.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Tells a note that says no more than "let's connect" from one with something to say.
final class SmallTalk {
  private static final Set<String> WORDS = Resources.words("small-talk.txt");

  private SmallTalk() {}

  /// Whether the note, but for the reader's name, has only such words.
  static boolean isAll(Reading reading) {
    Note note = reading.note();
    List<Token> tokens = note.tokens();
    String name = reading.context().facts().value("first_name").orElse("");
    Set<String> names = keys(Tokens.of(name));
    return tokens.stream()
        .skip(Greeting.of(note, tokens).words())
        .map(Token::key)
        .allMatch(key -> WORDS.contains(key) || names.contains(key));
  }

  private static Set<String> keys(List<Token> tokens) {
    var keys = new HashSet<String>();
    tokens.forEach(token -> keys.add(token.key()));
    return keys;
  }
}
