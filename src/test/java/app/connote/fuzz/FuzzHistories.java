package app.connote.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.history.History;
import app.connote.history.HistoryException;
import app.connote.store.SqliteHistory;
import java.io.IOException;

/// Any file as the history: it opens, and where it was no history of ours its bytes stay.
public final class FuzzHistories {
  private FuzzHistories() {}

  /// Called by the fuzzer with each `input`.
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    try (var desk = Desk.with("history.db", input);
        var history = SqliteHistory.open(desk.folder())) {
      boolean kept = history.standing() instanceof History.Standing.Kept;
      assertThat(kept || desk.holds(input)).isTrue();
      search(history);
    }
  }

  private static void search(History history) {
    try {
      assertThat(history.search("", 10)).doesNotContainNull();
      assertThat(history.search("priya", 10)).doesNotContainNull();
    } catch (HistoryException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }
}
