package app.connote.cli;

import app.connote.history.Draft;
import app.connote.history.History;
import app.connote.history.State;
import app.connote.store.DataFolder;
import app.connote.store.SqliteHistory;
import java.util.List;
import java.util.Set;

/// The history as the commands see it: it is only read, and none is made where there is none. What
/// cannot be read is a `HistoryException`.
record KeptNotes(DataFolder folder) {
  /// The history of the person whose environment `console` has.
  static KeptNotes of(Console console) {
    return new KeptNotes(console.folder());
  }

  /// The notes that hold all `words`, newest first, at most `limit`; all when `words` is blank.
  List<Draft> search(String words, int limit) {
    return SqliteHistory.openToRead(folder)
        .map(history -> search(history, words, limit))
        .orElse(List.of());
  }

  /// The notes in one of `states`, newest first.
  List<Draft> in(Set<State> states) {
    return SqliteHistory.openToRead(folder).map(history -> in(history, states)).orElse(List.of());
  }

  private static List<Draft> in(History open, Set<State> states) {
    try (open) {
      return open.in(states, Integer.MAX_VALUE);
    }
  }

  private static List<Draft> search(History open, String words, int limit) {
    try (open) {
      return open.search(words, limit);
    }
  }
}
