package app.connote.store;

import app.connote.batch.FindingCount;
import app.connote.batch.Outcome;
import app.connote.batch.Problem;
import app.connote.batch.Queue;
import app.connote.batch.QueueEntry;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/// Writes a queue as a table, one entry at a time, so that it may be larger than the memory. No
/// cell is taken for a formula by a spreadsheet, and [QueueReader] reads back what was written.
final class QueueWriter implements Closeable {
  private final Queue about;
  private final QueueColumns columns;
  private final CsvWriter table;

  /// Writes to `out` a queue like `about`, whatever entries that has, with a column for each fact
  /// of `columns`.
  QueueWriter(Queue about, QueueColumns columns, Writer out) {
    this.about = about;
    this.columns = columns;
    this.table = TableCells.writer(out);
    table.writeRecord(columns.names());
  }

  /// Writes `entry` below those before.
  void write(QueueEntry entry) {
    var cells = new ArrayList<String>();
    cells.addAll(entry.cells());
    cells.add(String.valueOf(entry.line()));
    cells.add(about.relationship());
    cells.add(about.account().id());
    cells.add(entry.progress().id());
    cells.addAll(cells(entry.outcome()));
    columns.facts().forEach(fact -> cells.add(entry.facts().value(fact).orElse("")));
    table.writeRecord(cells.stream().map(TableCells::harmless).toList());
  }

  private static List<String> cells(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Drafted(String text, String template, FindingCount findings) ->
          List.of(
              text,
              template,
              String.valueOf(findings.errors()),
              String.valueOf(findings.warnings()),
              String.valueOf(findings.advice()),
              "",
              "");
      case Outcome.Refused(Problem problem) ->
          List.of("", "", "", "", "", problem.kind().id(), problem.reason());
    };
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}
