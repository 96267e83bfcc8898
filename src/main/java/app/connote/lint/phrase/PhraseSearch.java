package app.connote.lint.phrase;

import app.connote.note.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The search for phrases in one note. Each list is looked for when it is asked for, and once.
public final class PhraseSearch {
  private final Vocabulary vocabulary;
  private final NumberedWords words;
  private final Map<PhraseList, List<Span>> found = new EnumMap<>(PhraseList.class);

  /// A search for the phrases of `vocabulary` among `words`.
  PhraseSearch(Vocabulary vocabulary, NumberedWords words) {
    this.vocabulary = vocabulary;
    this.words = words;
  }

  /// Where the phrases of `list` stand, in order: the longest at each place, none overlapping.
  public List<Span> find(PhraseList list) {
    return found.computeIfAbsent(list, each -> vocabulary.book(each).in(words));
  }

  /// How often a word of the note has been compared so far: the work that was done.
  int looks() {
    return words.looks();
  }
}
