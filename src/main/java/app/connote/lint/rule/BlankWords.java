package app.connote.lint.rule;

import app.connote.note.Tokens;
import java.util.Set;

/// Words by which it shows that something is a blank.
final class BlankWords {
  private static final Set<String> MARKING = Resources.words("placeholder-words.txt");

  /// Those of them that follow anything.
  private static final Set<String> COMMON =
      Set.of("and", "or", "in", "of", "at", "from", "with", "to", "my", "your", "etc", "here");

  private static final Set<String> FIELDS = Resources.words("blank-fields.txt");

  private BlankWords() {}

  /// Whether what is in signs is a blank where `key` is in it.
  static boolean mark(String key) {
    return MARKING.contains(key);
  }

  /// Whether `key` does so by itself, without being a word that follows anything.
  static boolean markAlone(String key) {
    return mark(key) && !COMMON.contains(key);
  }

  /// Whether a blank may be called `key`, although that is a word of code as well.
  static boolean name(String key) {
    return mark(key) || FIELDS.contains(key);
  }

  /// Whether one of `words` marks a blank.
  static boolean areIn(String words) {
    return Tokens.of(words).stream().anyMatch(token -> mark(token.key()));
  }
}
