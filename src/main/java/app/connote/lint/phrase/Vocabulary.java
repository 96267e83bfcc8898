package app.connote.lint.phrase;

import app.connote.note.Token;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What the rules know of language: lists of phrases, ready to be looked for, and clipped words
/// with what they stand for.
public final class Vocabulary {
  /// A vocabulary in which there is nothing.
  public static final Vocabulary EMPTY = new Vocabulary(Map.of(), Map.of(), Map.of());

  private final WordNumbers numbers = new WordNumbers();
  private final Map<PhraseList, PhraseBook> books = new EnumMap<>(PhraseList.class);
  private final Map<String, ShortForm> shortForms;
  private final Map<RewordingList, Rewordings> rewordings;

  /// The vocabulary written down in `lists` and `rewordings`, of which those that are missing are
  /// empty, and the clipped words in `shortForms`, by their keys.
  ///
  /// Throws a [PhraseException] where the notation of a phrase is wrong.
  public Vocabulary(
      Map<PhraseList, Phrases> lists,
      Map<String, ShortForm> shortForms,
      Map<RewordingList, Rewordings> rewordings) {
    this.shortForms = Map.copyOf(shortForms);
    this.rewordings = Map.copyOf(rewordings);
    for (PhraseList list : PhraseList.values()) {
      books.put(list, new PhraseBook(lists.getOrDefault(list, Phrases.NONE), numbers));
    }
  }

  /// A search for these phrases among the words `tokens` of a note.
  public PhraseSearch searchIn(List<Token> tokens) {
    return new PhraseSearch(this, new NumberedWords(tokens, numbers));
  }

  /// Clipped words and what they stand for, by their keys.
  public Map<String, ShortForm> shortForms() {
    return shortForms;
  }

  /// The phrases of `list`.
  PhraseBook book(PhraseList list) {
    return Objects.requireNonNull(books.get(list), "every list has a book");
  }

  /// The wordings of `list`, with what can stand in their place.
  public Rewordings rewordings(RewordingList list) {
    return rewordings.getOrDefault(list, Rewordings.NONE);
  }
}
