package app.connote.lint.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Phrases filed under the words with which they begin, so that only what can match is tried.
final class Choices {
  private static final Phrase[] NONE = {};

  private final int[] words;
  private final Phrase[][] phrases;

  /// Files `phrases`, each of which begins with a word.
  Choices(List<Phrase> phrases) {
    Map<Integer, List<Phrase>> filed = new TreeMap<>();
    for (Phrase phrase : phrases) {
      phrase.beginning().words().stream()
          .forEach(word -> filed.computeIfAbsent(word, _ -> new ArrayList<>()).add(phrase));
    }
    this.words = filed.keySet().stream().mapToInt(Integer::intValue).toArray();
    this.phrases =
        filed.values().stream().map(each -> each.toArray(Phrase[]::new)).toArray(Phrase[][]::new);
  }

  /// Those that can begin with `word`.
  Phrase[] beginningWith(int word) {
    int place = Arrays.binarySearch(words, word);
    return place < 0 ? NONE : phrases[place];
  }
}
