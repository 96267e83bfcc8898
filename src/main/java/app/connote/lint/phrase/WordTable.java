package app.connote.lint.phrase;

import java.util.Arrays;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// What is kept under the numbers of words: a hash table without boxes, because it is asked for
/// nearly every word of a note by every list of phrases.
final class WordTable<T> {
  private static final int FREE = -1;

  private final int[] words;
  private final boolean empty;
  private final @Nullable Object[] kept;

  /// Keeps each of `filed` as what `made` makes of it.
  <F> WordTable(Map<Integer, F> filed, BiFunction<Integer, F, T> made) {
    empty = filed.isEmpty();
    words = new int[Integer.highestOneBit(Math.max(1, filed.size())) * 4];
    Arrays.fill(words, FREE);
    kept = new @Nullable Object[words.length];
    filed.forEach(
        (word, each) -> {
          int place = place(word);
          words[place] = word;
          kept[place] = made.apply(word, each);
        });
  }

  /// What is kept under `word`, if anything is.
  @SuppressWarnings("unchecked") // only what is made of the table's type is kept
  @Nullable T get(int word) {
    return (T) kept[place(word)];
  }

  /// Whether nothing is kept.
  boolean isEmpty() {
    return empty;
  }

  private int place(int word) {
    int place = word & (words.length - 1);
    while (words[place] != word && words[place] != FREE) {
      place = (place + 1) & (words.length - 1);
    }
    return place;
  }
}
