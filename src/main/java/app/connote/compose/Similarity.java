package app.connote.compose;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// How much two notes read the same: the words they have in common, in the same order.
///
/// Twice the length of the longest common subsequence of words over the sum of both lengths, so 0
/// for nothing in common and 1 for the same words; capitals and punctuation make no difference.
final class Similarity {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’]+");

  private final Map<String, Integer> numbers = new HashMap<>();

  /// The words of `text` as numbers, the same word the same number: what is compared with
  /// [#between].
  int[] words(String text) {
    return BETWEEN_WORDS
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .mapToInt(word -> numbers.computeIfAbsent(word, ignored -> numbers.size()))
        .toArray();
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
