package app.connote.store;

import app.connote.linkedin.DataExportException;
import app.connote.linkedin.ExportPart;
import app.connote.linkedin.Skipped;
import app.connote.linkedin.Watch;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// One of LinkedIn's files, of which the lines down to the header have been read. What stands
/// before the header has changed over the years, so it is looked for and not counted off.
final class LinkedInTable implements AutoCloseable {
  /// The most lines with anything in them: more than three times LinkedIn's 30,000 connections.
  static final int MOST_ROWS = 100_000;

  /// The most characters of a cell.
  static final int LONGEST_CELL = 10_000;

  /// The most characters that are looked through for the end of a cell.
  private static final int GLANCE = 1 << 20;

  /// How many lines are looked at for the header.
  private static final int HEADER_WITHIN = 100;

  /// How many lines pass between two pieces of news.
  private static final int NEWS = 256;

  private final LinkedInText text;
  private final LinkedInBytes bytes;
  private final TableReader letters;
  private final CloseableIterator<CsvRecord> records;
  private final LinkedInColumns columns;
  private final ExportPart part;
  private int line = 1;

  private LinkedInTable(LinkedInText text) {
    this.text = text;
    this.bytes = text.letters();
    this.letters = new TableReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    this.records = records(text.separator(), letters);
    this.columns = header();
    this.part = part(columns).orElseThrow();
  }

  /// The table in `text`. Throws [DataExportException] where it has no header of LinkedIn's.
  static LinkedInTable in(LinkedInText text) {
    return new LinkedInTable(text);
  }

  private static CloseableIterator<CsvRecord> records(char separator, TableReader letters) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .allowExtraCharsAfterClosingQuote(true)
        .maxBufferSize(GLANCE)
        .ofCsvRecord(letters)
        .iterator();
  }

  private LinkedInColumns header() {
    for (int count = 0; count < HEADER_WITHIN; count++) {
      Optional<LinkedInColumns> found = next().map(row -> LinkedInColumns.of(row.cells()));
      if (found.isEmpty()) {
        break;
      }
      Optional<ExportPart> whose = found.flatMap(LinkedInTable::part);
      if (whose.isPresent()) {
        return complete(found.get(), whose.get());
      }
    }
    throw new DataExportException(
        "No line of “%s” names the columns that LinkedIn writes; use the file as it came from LinkedIn."
            .formatted(text.file()));
  }

  private LinkedInColumns complete(LinkedInColumns found, ExportPart whose) {
    List<String> missing = found.missing(whose);
    if (!missing.isEmpty()) {
      throw new DataExportException(
          "Line %s of “%s” names no column “%s”; use the file as it came from LinkedIn."
              .formatted(line, text.file(), missing.getFirst()));
    }
    return found;
  }

  private static Optional<ExportPart> part(LinkedInColumns columns) {
    return List.of(ExportPart.values()).stream().filter(columns::belongTo).findFirst();
  }

  /// Which of LinkedIn's files it is, as its header says.
  ExportPart part() {
    return part;
  }

  /// What its columns hold.
  LinkedInColumns columns() {
    return columns;
  }

  /// Gives each line that is left and has anything in it to `rows`, and what is wrong with one to
  /// `skipped`. Throws [DataExportException] where the lines cannot be told apart.
  void read(LinkedInRows rows, Consumer<Skipped> skipped, Watch watch) {
    int count = 0;
    for (var row = next(); row.isPresent(); row = next()) {
      CsvLines.Line read = row.get();
      if (!read.isBlank()) {
        problem(read)
            .or(() -> rows.add(read))
            .ifPresent(why -> skipped.accept(new Skipped(text.file(), read.number(), why)));
        refuseMoreThanMost(++count);
      }
      if (count % NEWS == 0) {
        watch.at(bytes.share());
      }
    }
    watch.at(1);
  }

  private void refuseMoreThanMost(int count) {
    if (count > MOST_ROWS) {
      throw new DataExportException(
          "“%s” has more than 100,000 lines, more than LinkedIn writes; download the export again."
              .formatted(text.file()));
    }
  }

  /// Why `row` cannot be told apart into the columns, if so.
  private Optional<String> problem(CsvLines.Line row) {
    if (Cells.hasLineBreak(row) && letters.isOpen() && !hasNext()) {
      return Optional.of("A quotation mark is never closed; download the export again.");
    }
    if (row.cells().stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
      return Optional.of("A cell has more than 10,000 characters; download the export again.");
    }
    return row.cells().stream().skip(columns.width()).allMatch(String::isBlank)
        ? Optional.empty()
        : Optional.of("There are more cells than columns; download the export again.");
  }

  private Optional<CsvLines.Line> next() {
    if (!hasNext()) {
      return Optional.empty();
    }
    CsvRecord read = records.next();
    line = (int) read.getStartingLineNumber();
    return Optional.of(new CsvLines.Line(line, read.getFields()));
  }

  /// The next line is told apart when it is asked whether there is one.
  private boolean hasNext() {
    try {
      return records.hasNext();
    } catch (CsvParseException | UncheckedIOException e) {
      throw new DataExportException(
          "What follows line %s of “%s” cannot be told apart into cells; look there for a quotation mark that is never closed, or download the export again."
              .formatted(line, text.file()),
          e);
    }
  }

  @Override
  public void close() {
    try {
      records.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
