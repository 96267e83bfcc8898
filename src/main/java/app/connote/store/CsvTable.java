package app.connote.store;

import app.connote.batch.Header;
import app.connote.batch.Problem;
import app.connote.batch.Row;
import app.connote.batch.Table;
import app.connote.batch.TableException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A table of people that is read row by row from a file of separated values.
final class CsvTable implements Table, Iterator<Row> {
  /// The most people in one table.
  static final int MOST_ROWS = 100_000;

  /// The most columns of a table.
  private static final int MOST_COLUMNS = 1_000;

  private static final Problem OPEN_QUOTE =
      new Problem(
          Problem.Kind.OPEN_QUOTE,
          "A quotation mark is never closed, so what follows could not be told apart; close it.");

  private final CsvLines lines;
  private final int headerLine;
  private final Cells cells;
  private Optional<CsvLines.Line> next;
  private int rows;

  /// The table of which `lines` are the lines. Throws [TableException] where it has no header.
  CsvTable(CsvLines lines) {
    this.lines = lines;
    CsvLines.Line first = first(lines);
    this.headerLine = first.number();
    this.cells = Cells.under(first.cells());
    if (cells.header().width() == 0 || first.cells().size() > MOST_COLUMNS) {
      throw new TableException(
          "Line %s must name the columns, at most %s of them.".formatted(headerLine, MOST_COLUMNS));
    }
    this.next = lines.next();
  }

  private static CsvLines.Line first(CsvLines lines) {
    for (var line = lines.next(); line.isPresent(); line = lines.next()) {
      if (!line.get().isBlank()) {
        return line.get();
      }
    }
    throw new TableException("The table is empty; its first line must name the columns.");
  }

  @Override
  public Header header() {
    return cells.header();
  }

  @Override
  public List<String> notices() {
    var notices = new ArrayList<String>();
    if (lines.isGuessed()) {
      notices.add("The file is not UTF-8, so it was read as Windows-1252; look at accented names.");
    }
    told(header().nameless(), "Line %s gives no name for %s, so it is told by its place.")
        .ifPresent(notices::add);
    told(header().repeated(), "Line %s names %s like one before; only the first is guessed.")
        .ifPresent(notices::add);
    return notices;
  }

  private Optional<String> told(Set<Integer> places, String sentence) {
    String columns =
        places.stream().map(place -> "column " + (place + 1)).collect(Collectors.joining(" and "));
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(sentence.formatted(headerLine, columns));
  }

  @Override
  public Iterator<Row> rows() {
    return this;
  }

  @Override
  public boolean hasNext() {
    return next.isPresent();
  }

  @Override
  public Row next() {
    CsvLines.Line line = next.orElseThrow(NoSuchElementException::new);
    if (++rows > MOST_ROWS) {
      throw new TableException(
          "The table has more than 100,000 rows; split it into smaller files at line %s."
              .formatted(line.number()));
    }
    next = lines.next();
    boolean open = next.isEmpty() && lines.isOpen() && Cells.hasLineBreak(line);
    return open ? new Row.Broken(line.number(), cells.of(line), OPEN_QUOTE) : cells.row(line);
  }

  @Override
  public double share() {
    return lines.share();
  }

  @Override
  public void close() {
    lines.close();
  }
}
