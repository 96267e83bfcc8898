package app.connote.lint.rule;

import app.connote.note.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Many phrases that mean the same thing, and the ones that only look like it.
///
/// Read from a text file beside this class: one phrase a line in the notation of [PhraseReader];
/// `#` begins a remark; `!` marks a wording that does not count, together with all it overlaps.
final class PhraseBook {
  private final Map<String, List<Phrase>> wanted = new HashMap<>();
  private final Map<String, List<Phrase>> unwanted = new HashMap<>();

  private PhraseBook() {}

  /// The book in the file `name`, which is part of the program.
  static PhraseBook named(String name) {
    return of(Resources.lines(name));
  }

  /// The book written in `lines`.
  static PhraseBook of(List<String> lines) {
    var book = new PhraseBook();
    var reader = new PhraseReader();
    for (String line : lines) {
      book.add(line, reader);
    }
    return book;
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

  private static void index(Phrase phrase, Map<String, List<Phrase>> into) {
    for (String word : phrase.first()) {
      into.computeIfAbsent(word, any -> new ArrayList<>()).add(phrase);
    }
  }

  /// Whether any phrase of this book stands in `tokens`.
  boolean isIn(List<Token> tokens) {
    return !find(tokens).isEmpty();
  }

  /// Where the phrases of this book stand in `tokens`: the longest at each place, none overlapping.
  List<Span> find(List<Token> tokens) {
    List<Span> found = find(tokens, wanted);
    if (found.isEmpty() || unwanted.isEmpty()) {
      return found;
    }
    List<Span> excused = find(tokens, unwanted);
    return found.stream().filter(span -> excused.stream().noneMatch(span::overlaps)).toList();
  }

  private static List<Span> find(List<Token> tokens, Map<String, List<Phrase>> phrases) {
    var found = new ArrayList<Span>();
    int at = 0;
    while (at < tokens.size()) {
      int words = longest(tokens, at, phrases);
      if (words > 0) {
        Token last = tokens.get(at + words - 1);
        found.add(new Span(tokens.get(at).span().start(), last.span().end()));
      }
      at += Math.max(1, words);
    }
    return found;
  }

  private static int longest(List<Token> tokens, int at, Map<String, List<Phrase>> phrases) {
    int longest = 0;
    for (Phrase phrase : phrases.getOrDefault(tokens.get(at).key(), List.of())) {
      longest = Math.max(longest, phrase.match(tokens, at));
    }
    return longest;
  }
}
