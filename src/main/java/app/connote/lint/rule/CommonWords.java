package app.connote.lint.rule;

import app.connote.note.Tokens;
import java.util.Locale;
import java.util.Set;

/// Words whose capital only means that a sentence begins there.
final class CommonWords {
  private static final Set<String> STARTERS = Resources.words("sentence-starters.txt");

  private CommonWords() {}

  /// Whether a sentence may well begin with `key`, so that its capital says nothing.
  static boolean begin(String key) {
    return STARTERS.contains(key);
  }

  /// The unit of `text` at `at` as it is written within a sentence: small where its capital only
  /// meant that a sentence began there.
  static String withinSentence(String text, int at) {
    int end = at;
    while (end < text.length()
        && (Character.isLetter(text.charAt(end)) || "'’".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    String key = Tokens.fold(text.substring(at, end));
    boolean always = key.equals("i") || key.startsWith("i'");
    boolean small = !always && begin(key);
    String unit = text.substring(at, at + 1);
    return small ? unit.toLowerCase(Locale.ROOT) : unit;
  }
}
