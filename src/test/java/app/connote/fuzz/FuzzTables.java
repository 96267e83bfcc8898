package app.connote.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.batch.Columns;
import app.connote.batch.Row;
import app.connote.batch.TableException;
import app.connote.store.CsvTables;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/// Any file as a table of people: refused in a sentence, or gone through to its end.
public final class FuzzTables {
  private FuzzTables() {}

  /// Called by the fuzzer with each `input`.
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    try (var desk = Desk.with("people.csv", input);
        var table = new CsvTables().open(desk.file())) {
      Columns columns = Columns.guess(table.header(), Situation.MET);
      int line = 0;
      for (Iterator<Row> rows = table.rows(); rows.hasNext(); ) {
        Row row = rows.next();
        assertThat(row.line()).isGreaterThan(line);
        line = row.line();
        if (row instanceof Row.Filled(_, List<String> cells)) {
          assertThat(columns.facts(cells).values()).doesNotContainKey("");
        }
      }
      assertThat(table.share()).isBetween(0.0, 1.0);
    } catch (TableException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }
}
