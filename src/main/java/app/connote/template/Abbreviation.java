package app.connote.template;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Knows the words whose full stop ends no sentence.
final class Abbreviation {
  private static final Set<String> KNOWN =
      Set.of(
          "approx", "bros", "co", "corp", "dept", "dr", "etc", "gmbh", "inc", "jr", "ltd", "mr",
          "mrs", "ms", "mt", "prof", "sr", "st", "univ", "vol", "vs");

  /// "J", "e.g", "U.S", "Ph.D": pieces of one or two letters.
  private static final Pattern LETTERS = Pattern.compile("\\p{L}|\\p{L}{1,2}(\\.\\p{L}{1,2})++");

  private static final int LONGEST = 16;

  private Abbreviation() {}

  /// Whether the last word of `text`, which a full stop is to follow, is an abbreviation.
  static boolean ends(CharSequence text) {
    int start = text.length();
    while (start > 0 && isWordUnit(text.charAt(start - 1)) && text.length() - start < LONGEST) {
      start--;
    }
    String word = text.subSequence(start, text.length()).toString().toLowerCase(Locale.ROOT);
    return KNOWN.contains(word) || LETTERS.matcher(word).matches();
  }

  private static boolean isWordUnit(char unit) {
    return unit == '.' || Character.isLetterOrDigit(unit);
  }
}
