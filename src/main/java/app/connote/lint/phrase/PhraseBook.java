package app.connote.lint.phrase;

import app.connote.note.Span;
import app.connote.note.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/// Many phrases that mean the same thing, and the ones that only look like it, ready to be found.
public final class PhraseBook {
  private final Map<String, Integer> numbers;
  private final List<List<Phrase>> wanted = new ArrayList<>();
  private final List<List<Phrase>> unwanted = new ArrayList<>();

  private PhraseBook(Phrases phrases) {
    var reader = new PhraseReader();
    phrases.names().forEach(reader::define);
    phrases.wanted().forEach(phrase -> index(reader.read(phrase), wanted));
    phrases.excused().forEach(phrase -> index(reader.read(phrase), unwanted));
    numbers = reader.numbers();
  }

  /// The book of `phrases`. Refuses a phrase whose notation is wrong with an
  /// [IllegalArgumentException].
  static PhraseBook of(Phrases phrases) {
    return new PhraseBook(phrases);
  }

  /// Files `phrase` under the number of each word with which it can begin.
  private static void index(Phrase phrase, List<List<Phrase>> into) {
    BitSet words = phrase.first();
    while (into.size() < words.length()) {
      into.add(new ArrayList<>());
    }
    words.stream().forEach(word -> into.get(word).add(phrase));
  }

  /// Whether any phrase of this book stands in `tokens`.
  public boolean isIn(List<Token> tokens) {
    return !find(tokens).isEmpty();
  }

  /// Where the phrases of this book stand in `tokens`: the longest at each place, none overlapping.
  public List<Span> find(List<Token> tokens) {
    var text = new NumberedWords(tokens, numbers);
    List<Span> found = find(tokens, text, wanted);
    if (found.isEmpty() || unwanted.isEmpty()) {
      return found;
    }
    List<Span> excused = find(tokens, text, unwanted);
    return found.stream().filter(span -> excused.stream().noneMatch(span::overlaps)).toList();
  }

  private static List<Span> find(
      List<Token> tokens, NumberedWords text, List<List<Phrase>> phrases) {
    var found = new ArrayList<Span>();
    int at = 0;
    while (at < text.size()) {
      int words = longest(text, at, phrases);
      if (words > 0) {
        Token last = tokens.get(at + words - 1);
        found.add(new Span(tokens.get(at).span().start(), last.span().end()));
      }
      at += Math.max(1, words);
    }
    return found;
  }

  private static int longest(NumberedWords text, int at, List<List<Phrase>> phrases) {
    int word = text.word(at);
    int longest = 0;
    if (word < phrases.size()) {
      for (Phrase phrase : phrases.get(word)) {
        longest = Math.max(longest, phrase.match(text, at));
      }
    }
    return longest;
  }
}
