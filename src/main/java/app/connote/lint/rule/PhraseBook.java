package app.connote.lint.rule;

import app.connote.note.Span;
import app.connote.note.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/// Many phrases that mean the same thing, and the ones that only look like it.
///
/// Read from a text file beside this class: one phrase a line in the notation of [PhraseReader];
/// `#` begins a remark; `!` marks a wording that does not count, together with all it overlaps.
final class PhraseBook {
  private final Map<String, Integer> numbers;
  private final List<List<Phrase>> wanted = new ArrayList<>();
  private final List<List<Phrase>> unwanted = new ArrayList<>();

  private PhraseBook(List<String> lines) {
    var reader = new PhraseReader();
    for (String line : lines) {
      add(line, reader);
    }
    numbers = reader.numbers();
  }

  /// The book in the file `name`, which is part of the program.
  static PhraseBook named(String name) {
    return of(Resources.lines(name));
  }

  /// The book written in `lines`.
  static PhraseBook of(List<String> lines) {
    return new PhraseBook(lines);
  }

  private void add(String line, PhraseReader reader) {
    if (line.startsWith("<") && line.contains("=")) {
      reader.define(line);
    } else if (line.startsWith("!")) {
      index(reader.read(line.substring(1)), unwanted);
    } else {
      index(reader.read(line), wanted);
    }
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
  boolean isIn(List<Token> tokens) {
    return !find(tokens).isEmpty();
  }

  /// Where the phrases of this book stand in `tokens`: the longest at each place, none overlapping.
  List<Span> find(List<Token> tokens) {
    var reading = new Reading(tokens, numbers);
    List<Span> found = find(tokens, reading, wanted);
    if (found.isEmpty() || unwanted.isEmpty()) {
      return found;
    }
    List<Span> excused = find(tokens, reading, unwanted);
    return found.stream().filter(span -> excused.stream().noneMatch(span::overlaps)).toList();
  }

  private static List<Span> find(List<Token> tokens, Reading reading, List<List<Phrase>> phrases) {
    var found = new ArrayList<Span>();
    int at = 0;
    while (at < reading.size()) {
      int words = longest(reading, at, phrases);
      if (words > 0) {
        Token last = tokens.get(at + words - 1);
        found.add(new Span(tokens.get(at).span().start(), last.span().end()));
      }
      at += Math.max(1, words);
    }
    return found;
  }

  private static int longest(Reading reading, int at, List<List<Phrase>> phrases) {
    int word = reading.word(at);
    int longest = 0;
    if (word < phrases.size()) {
      for (Phrase phrase : phrases.get(word)) {
        longest = Math.max(longest, phrase.match(reading, at));
      }
    }
    return longest;
  }
}
