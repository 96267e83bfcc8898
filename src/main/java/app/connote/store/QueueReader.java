package app.connote.store;

import app.connote.batch.FindingCount;
import app.connote.batch.Outcome;
import app.connote.batch.Problem;
import app.connote.batch.Progress;
import app.connote.batch.Queue;
import app.connote.batch.QueueEntry;
import app.connote.batch.TableException;
import app.connote.note.Account;
import app.connote.note.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeMap;

/// Reads back the table that [QueueWriter] has written, exactly as the queue was.
final class QueueReader {
  private final QueueColumns columns;
  private final List<QueueEntry> entries = new ArrayList<>();
  private String relationship = "";
  private Account account = Account.FREE;

  private QueueReader(QueueColumns columns) {
    this.columns = columns;
  }

  /// The queue in `lines`. Throws [TableException] where they hold none, or nobody.
  static Queue read(CsvLines lines) {
    var reader =
        lines
            .next()
            .flatMap(line -> QueueColumns.in(line.cells()))
            .map(QueueReader::new)
            .orElseThrow(() -> new TableException("This table is no queue that was exported."));
    for (var line = lines.next(); line.isPresent(); line = lines.next()) {
      reader.add(line.get());
    }
    return new Queue(reader.relationship, reader.account, reader.columns.header(), reader.entries);
  }

  private void add(CsvLines.Line line) {
    try {
      if (line.cells().size() != columns.width() || entries.size() == CsvTable.MOST_ROWS) {
        throw new IllegalArgumentException("That is not a line of a queue.");
      }
      entries.add(entry(line.cells().stream().map(TableCells::original).toList()));
    } catch (IllegalArgumentException | NoSuchElementException e) {
      throw new TableException(
          "Line %s is not as it was exported; export the queue again.".formatted(line.number()), e);
    }
  }

  private QueueEntry entry(List<String> cells) {
    int width = columns.header().width();
    List<String> own = cells.subList(width, width + QueueColumns.NAMES.size());
    relationship = own.get(1);
    account = Account.of(own.get(2)).orElseThrow();
    return new QueueEntry(
        Integer.parseInt(own.get(0)),
        cells.subList(0, width),
        facts(cells),
        outcome(own.subList(4, own.size())),
        Progress.of(own.get(3)).orElseThrow());
  }

  private static Outcome outcome(List<String> cells) {
    String kind = cells.get(5);
    return kind.isEmpty()
        ? new Outcome.Drafted(
            cells.get(0),
            cells.get(1),
            new FindingCount(
                Integer.parseInt(cells.get(2)),
                Integer.parseInt(cells.get(3)),
                Integer.parseInt(cells.get(4))))
        : new Outcome.Refused(new Problem(Problem.Kind.of(kind).orElseThrow(), cells.get(6)));
  }

  private Facts facts(List<String> cells) {
    var values = new TreeMap<String, String>();
    int from = cells.size() - columns.facts().size();
    for (int at = 0; at < columns.facts().size(); at++) {
      values.put(columns.facts().get(at), cells.get(from + at));
    }
    return new Facts(values);
  }
}
