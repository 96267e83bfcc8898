package app.connote.lint.phrase;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// Every list of phrases, ready to be looked for.
public final class Vocabulary {
  /// Lists in which there is nothing.
  public static final Vocabulary EMPTY = new Vocabulary(Map.of(), Map.of());

  private final Map<PhraseList, PhraseBook> books = new EnumMap<>(PhraseList.class);
  private final Map<RewordingList, Rewordings> rewordings;

  /// The vocabulary written down in `lists` and `rewordings`; a list that is missing there is
  /// empty.
  ///
  /// Refuses a phrase whose notation is wrong with an [IllegalArgumentException].
  public Vocabulary(Map<PhraseList, Phrases> lists, Map<RewordingList, Rewordings> rewordings) {
    this.rewordings = Map.copyOf(rewordings);
    for (PhraseList list : PhraseList.values()) {
      books.put(list, PhraseBook.of(lists.getOrDefault(list, Phrases.NONE)));
    }
  }

  /// The phrases of `list`.
  public PhraseBook book(PhraseList list) {
    return Objects.requireNonNull(books.get(list), "every list has a book");
  }

  /// The wordings of `list`, with what can stand in their place.
  public Rewordings rewordings(RewordingList list) {
    return rewordings.getOrDefault(list, Rewordings.NONE);
  }
}
