package app.connote.store;

import app.connote.batch.Header;
import app.connote.batch.Problem;
import app.connote.batch.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// How the cells of a line become those of a person.
///
/// @param header the columns of the people
/// @param width how many columns there are, with those that a queue has added
/// @param meant what a cell says, without what a spreadsheet or a queue has put around it
record Cells(Header header, int width, UnaryOperator<String> meant) {
  /// The most characters that a cell may have.
  static final int LONGEST = 10_000;

  /// The cells under a line that says `names`; where a queue has been written so, only those that
  /// the people had before.
  static Cells under(List<String> names) {
    return QueueColumns.in(names)
        .map(queue -> new Cells(queue.header(), names.size(), TableCells::original))
        .orElseGet(() -> plain(new Header(names.stream().map(Cells::unwrapped).toList())));
  }

  private static Cells plain(Header header) {
    return new Cells(header, header.width(), Cells::unwrapped);
  }

  /// What `line` says.
  Row row(CsvLines.Line line) {
    if (line.isBlank()) {
      return new Row.Blank(line.number());
    }
    int count = count(line.cells());
    if (line.cells().stream().anyMatch(cell -> cell.length() > LONGEST)) {
      return broken(
          line,
          Problem.Kind.CELL_TOO_LONG,
          "A cell has more than 10,000 characters; shorten it, or close its quotation mark.");
    }
    if (count > width) {
      return broken(
          line,
          Problem.Kind.TOO_MANY_CELLS,
          "There are %s cells for %s columns; put quotation marks around a cell with a separator in it."
              .formatted(count, width));
    }
    return line.cells().size() < width
        ? broken(
            line,
            Problem.Kind.TOO_FEW_CELLS,
            "There %s for %s columns; add what is missing."
                .formatted(only(line.cells().size()), width))
        : new Row.Filled(line.number(), of(line));
  }

  /// The cells of `line` that are about the person, as many as the header has columns.
  List<String> of(CsvLines.Line line) {
    var cells = new ArrayList<String>();
    for (int place = 0; place < header.width(); place++) {
      String cell = place < line.cells().size() ? line.cells().get(place) : "";
      cells.add(meant.apply(cell.substring(0, Math.min(LONGEST, cell.length()))));
    }
    return cells;
  }

  /// Whether a cell of `line` goes over more than one line.
  static boolean hasLineBreak(CsvLines.Line line) {
    return line.cells().stream().anyMatch(cell -> cell.indexOf('\n') >= 0);
  }

  private Row broken(CsvLines.Line line, Problem.Kind kind, String reason) {
    return new Row.Broken(line.number(), of(line), new Problem(kind, reason));
  }

  private static String only(int cells) {
    return cells == 1 ? "is only 1 cell" : "are only " + cells + " cells";
  }

  /// How many cells there are up to the last with anything in it: spreadsheets add empty ones.
  private static int count(List<String> cells) {
    int count = cells.size();
    while (count > 0 && cells.get(count - 1).isBlank()) {
      count--;
    }
    return count;
  }

  /// What is in `cell` where a spreadsheet was told to take it for text: `="007"`.
  private static String unwrapped(String cell) {
    return cell.length() > 2 && cell.startsWith("=\"") && cell.endsWith("\"")
        ? cell.substring(2, cell.length() - 1).replace("\"\"", "\"")
        : cell;
  }
}
