package app.connote.lint.rule;

import app.connote.lint.Fix;
import app.connote.note.Note;
import app.connote.note.Span;
import app.connote.note.Token;
import app.connote.note.Tokens;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Knows plain words for stiff ones.
final class PlainWords {
  private static final Map<String, String> PLAIN = words();

  private PlainWords() {}

  /// The change that says plainly what stands at `place` in `note`, where it is known.
  static Optional<Fix> insteadOf(Span place, Note note) {
    String stiff = place.of(note.text());
    String key = Tokens.of(stiff).stream().map(Token::key).collect(Collectors.joining(" "));
    return Optional.ofNullable(PLAIN.get(key))
        .map(plain -> cased(plain, stiff))
        .map(plain -> note.text().contains("’") ? plain : plain.replace('’', '\''))
        .map(plain -> new Fix("Write “" + plain + "”", place, plain));
  }

  private static String cased(String plain, String stiff) {
    boolean capital = Character.isUpperCase(stiff.charAt(0)) && !stiff.startsWith("I ");
    return capital ? Character.toUpperCase(plain.charAt(0)) + plain.substring(1) : plain;
  }

  private static Map<String, String> words() {
    var words = new HashMap<String, String>();
    for (String line : Resources.lines("plain-words.txt")) {
      String[] sides = line.split("=", 2);
      for (String stiff : sides[0].strip().split(" \\| ", -1)) {
        words.put(stiff, sides[1].strip());
      }
    }
    return Map.copyOf(words);
  }
}
