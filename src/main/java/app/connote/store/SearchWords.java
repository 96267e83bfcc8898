package app.connote.store;

import java.util.Arrays;
import java.util.stream.Collectors;

/// What a person typed to search, as a query of SQLite's full-text search.
final class SearchWords {
  /// More words than this narrow nothing down, and a query has its limits.
  private static final int MOST = 32;

  private SearchWords() {}

  /// A query for all words of `typed`, each as the beginning of a word; empty when there is none.
  /// Every word is quoted, so nothing in it is an operator. Stray signs are no words.
  static String query(String typed) {
    return Arrays.stream(typed.split("[\\s\\p{Z}\\p{Cc}]+"))
        .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
        .limit(MOST)
        .map(word -> "\"" + word.replace("\"", "\"\"") + "\"*")
        .collect(Collectors.joining(" "));
  }
}
