package app.connote.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.batch.Columns;
import app.connote.batch.Header;
import app.connote.store.JsonColumns;
import java.io.IOException;
import java.util.List;

/// Any file as what is remembered of columns: it never stands in the way of remembering more.
public final class FuzzColumns {
  private static final Header HEADER = new Header(List.of("First Name", "Event"));
  private static final Columns COLUMNS = Columns.guess(HEADER, Situation.MET);

  private FuzzColumns() {}

  /// Called by the fuzzer with each `input`.
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    try (var desk = Desk.with("columns.json", input)) {
      var file = new JsonColumns(desk.folder());
      assertThat(file.recall(HEADER, Situation.MET)).isNotNull();
      file.remember(COLUMNS, Situation.MET);
      assertThat(file.recall(HEADER, Situation.MET)).contains(COLUMNS);
    }
  }
}
