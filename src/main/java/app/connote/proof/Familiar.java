package app.connote.proof;

import app.connote.note.Facts;
import app.connote.note.Note;
import app.connote.note.Span;
import app.connote.note.Token;
import app.connote.note.Tokens;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// What the person knows better than any dictionary: the facts they have filled in, and the words
/// they have added.
final class Familiar {
  private final Set<String> words = new HashSet<>();
  private final List<List<String>> values = new ArrayList<>();

  /// What is in `facts`, and `added`.
  Familiar(Facts facts, Collection<String> added) {
    facts.values().values().forEach(value -> values.add(keys(value)));
    values.forEach(this::know);
    added.forEach(word -> know(keys(word)));
  }

  /// Whether a word at `span` of `note` is one of these, as it stands or as a possessive.
  boolean hasWord(Note note, Span span) {
    return note.tokens().stream()
        .filter(token -> token.span().overlaps(span))
        .anyMatch(this::isKnown);
  }

  /// Whether `span` of `note` touches a place where one of the facts is written out.
  boolean hasValue(Note note, Span span) {
    return values.stream()
        .flatMap(value -> places(value, note.tokens()).stream())
        .anyMatch(span::overlaps);
  }

  private void know(List<String> keys) {
    keys.forEach(key -> words.addAll(parts(key)));
  }

  private boolean isKnown(Token token) {
    return parts(bare(token.key())).stream().anyMatch(words::contains);
  }

  /// The words that hyphens join in `key`.
  private static List<String> parts(String key) {
    return List.of(key.split("-", -1));
  }

  private static List<Span> places(List<String> value, List<Token> tokens) {
    return IntStream.rangeClosed(0, tokens.size() - value.size())
        .mapToObj(from -> tokens.subList(from, from + value.size()))
        .filter(run -> run.stream().map(token -> bare(token.key())).toList().equals(value))
        .filter(run -> !run.isEmpty())
        .map(run -> new Span(run.getFirst().span().start(), run.getLast().span().end()))
        .toList();
  }

  private static List<String> keys(String text) {
    return Tokens.of(text).stream().map(token -> bare(token.key())).toList();
  }

  private static String bare(String key) {
    return key.endsWith("'s") ? key.substring(0, key.length() - 2) : key;
  }
}
