package app.connote.lint.phrase;

import java.util.HashMap;
import java.util.Map;

/// The numbers by which all the words of all phrases are known, from 1.
final class WordNumbers {
  /// The number of all words that stand in no phrase.
  static final int OTHER = 0;

  private final Map<String, Integer> numbers = new HashMap<>();

  /// The number of the word `key`, which gets one if it has none.
  int give(String key) {
    return numbers.computeIfAbsent(key, _ -> numbers.size() + 1);
  }

  /// The number of the word `key`, or [#OTHER].
  int of(String key) {
    return numbers.getOrDefault(key, OTHER);
  }
}
