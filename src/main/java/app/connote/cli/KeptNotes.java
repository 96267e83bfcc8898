package app.connote.cli;

import app.connote.history.Draft;
import app.connote.history.History;
import app.connote.history.State;
import app.connote.store.DataFolder;
import app.connote.store.SqliteHistory;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The history as the commands see it: it is only read, and none is made where there is none. What
/// cannot be read is a `HistoryException`.
record KeptNotes(DataFolder folder) {
  /// The history of the person whose environment `console` has.
  static KeptNotes of(Console console) {
    return new KeptNotes(console.folder());
  }

  /// The notes that hold all `words`, newest first, at most `limit`; all when `words` is blank.
  List<Draft> search(String words, int limit) {
    return ask(history -> history.search(words, limit)).orElse(List.of());
  }

  /// The notes in one of `states`, newest first.
  List<Draft> in(Set<State> states) {
    return ask(history -> history.in(states, Integer.MAX_VALUE)).orElse(List.of());
  }

  /// What the history answers to `question`; empty where there is none.
  <T> Optional<T> ask(Function<History, T> question) {
    return SqliteHistory.openToRead(folder).map(history -> answer(history, question));
  }

  private static <T> T answer(History open, Function<History, T> question) {
    try (open) {
      return question.apply(open);
    }
  }
}
