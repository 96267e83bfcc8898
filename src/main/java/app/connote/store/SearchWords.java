package app.connote.store;

import app.connote.history.State;
import app.connote.history.Wanted;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a person typed to search, as a query of SQLite's full-text search.
final class SearchWords {
  /// More words than this narrow nothing down, and a query has its limits.
  private static final int MOST = 32;

  private SearchWords() {}

  /// A query for all words of `typed`, each as the beginning of a word; empty when there is none.
  /// Every word is quoted, so nothing in it is an operator. Stray signs are no words.
  static String query(String typed) {
    return Arrays.stream(typed.split("[\\s\\p{Z}\\p{Cc}]+"))
        .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
        .limit(MOST)
        .map(word -> "\"" + word.replace("\"", "\"\"") + "\"*")
        .collect(Collectors.joining(" "));
  }

  /// A query for the notes that are `wanted`, by words, relationship and state.
  static String query(Wanted wanted) {
    String words = query(wanted.words());
    String marks =
        Stream.concat(
                wanted.state().map(SearchWords::mark).stream(),
                wanted.relationship().map(id -> mark('r', id)).stream())
            .collect(Collectors.joining(" "));
    return Stream.of(in("words", words), in("marks", marks))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" AND "));
  }

  /// A query for the notes in one of `states`, of which there is at least one.
  static String query(Set<State> states) {
    return in("marks", states.stream().map(SearchWords::mark).collect(Collectors.joining(" OR ")));
  }

  private static String in(String column, String query) {
    return query.isEmpty() ? "" : column + " : (" + query + ")";
  }

  private static String mark(State state) {
    return mark('s', state.id());
  }

  /// One word of the index's column `marks`, as [NewestFirst] writes it.
  private static String mark(char kind, String id) {
    return "\"" + kind + id.replace("-", "").replace("\"", "\"\"") + "\"";
  }
}
