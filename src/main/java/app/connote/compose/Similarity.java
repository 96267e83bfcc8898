package app.connote.compose;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// How much two notes read the same: the words they have in common, in the same order.
///
/// Twice the length of the longest common subsequence of words over the sum of both lengths, so 0
/// for nothing in common and 1 for the same words; capitals and punctuation make no difference.
final class Similarity {
  private static final int PARTS =
      (1 << Character.UPPERCASE_LETTER)
          | (1 << Character.LOWERCASE_LETTER)
          | (1 << Character.TITLECASE_LETTER)
          | (1 << Character.MODIFIER_LETTER)
          | (1 << Character.OTHER_LETTER)
          | (1 << Character.NON_SPACING_MARK)
          | (1 << Character.ENCLOSING_MARK)
          | (1 << Character.COMBINING_SPACING_MARK)
          | (1 << Character.DECIMAL_DIGIT_NUMBER)
          | (1 << Character.LETTER_NUMBER)
          | (1 << Character.OTHER_NUMBER);

  private final Map<String, Integer> numbers = new HashMap<>();

  /// The words of `text` as numbers, the same word the same number: what is compared with
  /// [#between].
  int[] words(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    var words = new int[(lower.length() + 1) / 2];
    int count = 0;
    int start = 0;
    while (start < lower.length()) {
      int end = start;
      while (end < lower.length() && isPartOfWord(lower.codePointAt(end))) {
        end += Character.charCount(lower.codePointAt(end));
      }
      if (end > start) {
        words[count++] = number(lower.substring(start, end));
      }
      start = end == lower.length() ? end : end + Character.charCount(lower.codePointAt(end));
    }
    return Arrays.copyOf(words, count);
  }

  private int number(String word) {
    return numbers.computeIfAbsent(word, _ -> numbers.size());
  }

  /// Letters, what is set above or below them, numbers of any kind, and apostrophes.
  private static boolean isPartOfWord(int point) {
    return point == '\'' || point == '’' || ((PARTS >> Character.getType(point)) & 1) == 1;
  }

  /// How similar two word sequences are, from 0 to 1; two empty ones are the same.
  static double between(int[] one, int[] other) {
    int words = one.length + other.length;
    return words == 0 ? 1 : 2.0 * common(one, other) / words;
  }

  /// How similar two texts are, from 0 to 1.
  static double between(String one, String other) {
    var similarity = new Similarity();
    return between(similarity.words(one), similarity.words(other));
  }

  /// The length of the longest common subsequence, row by row in one array.
  private static int common(int[] one, int[] other) {
    int[] row = new int[other.length + 1];
    for (int word : one) {
      int diagonal = 0;
      for (int at = 1; at <= other.length; at++) {
        int above = row[at];
        row[at] = word == other[at - 1] ? diagonal + 1 : Math.max(above, row[at - 1]);
        diagonal = above;
      }
    }
    return row[other.length];
  }
}
