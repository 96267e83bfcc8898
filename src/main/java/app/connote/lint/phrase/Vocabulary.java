package app.connote.lint.phrase;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// Every list of phrases, ready to be looked for.
public final class Vocabulary {
  /// Lists in which there is nothing.
  public static final Vocabulary EMPTY = new Vocabulary(Map.of());

  private final Map<PhraseList, PhraseBook> books = new EnumMap<>(PhraseList.class);

  /// The vocabulary written down in `lists`; a list that is missing there is empty.
  ///
  /// Refuses a phrase whose notation is wrong with an [IllegalArgumentException].
  public Vocabulary(Map<PhraseList, Phrases> lists) {
    for (PhraseList list : PhraseList.values()) {
      books.put(list, PhraseBook.of(lists.getOrDefault(list, Phrases.NONE)));
    }
  }

  /// The phrases of `list`.
  public PhraseBook book(PhraseList list) {
    return Objects.requireNonNull(books.get(list), "every list has a book");
  }
}
