package app.connote.store;

import app.connote.batch.TableException;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The lines of a file of separated values, one after the other, cells told apart.
final class CsvLines implements AutoCloseable {
  /// The most characters that are looked through for the end of a cell.
  private static final int LONGEST_CELL = 1 << 20;

  private final TableBytes bytes;
  private final SeekableByteChannel channel;
  private final TableReader letters;
  private final CloseableIterator<CsvRecord> records;
  private final int before;
  private int line = 1;

  private CsvLines(TableBytes bytes, SeekableByteChannel channel) throws IOException {
    this.bytes = bytes;
    this.channel = channel;
    var text = new BufferedReader(bytes.letters(Channels.newInputStream(channel)));
    TableForm form = TableForm.of(text);
    this.before = form.stated() ? 1 : 0;
    if (form.stated()) {
      text.readLine();
    }
    this.letters = new TableReader(text);
    this.records = records(form.separator(), letters);
  }

  /// One line.
  ///
  /// @param number where it begins, from 1
  record Line(int number, List<String> cells) {
    /// Whether there is nothing in it.
    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  /// The lines of the table in `file`. Throws [TableException] where it is none.
  static CsvLines of(Path file) {
    try {
      var bytes = TableBytes.of(file);
      var channel = Files.newByteChannel(file);
      try {
        return new CsvLines(bytes, channel);
      } catch (IOException | RuntimeException e) {
        channel.close();
        throw e;
      }
    } catch (IOException | UncheckedIOException e) {
      throw unreadable(e);
    }
  }

  private static CloseableIterator<CsvRecord> records(char separator, TableReader letters) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(false)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .allowExtraCharsAfterClosingQuote(true)
        .maxBufferSize(LONGEST_CELL)
        .ofCsvRecord(letters)
        .iterator();
  }

  /// The next line, if there is one. Throws [TableException] where it cannot be read.
  Optional<Line> next() {
    try {
      if (!records.hasNext()) {
        return Optional.empty();
      }
      CsvRecord read = records.next();
      line = (int) read.getStartingLineNumber() + before;
      return Optional.of(new Line(line, read.getFields()));
    } catch (CsvParseException e) {
      throw new TableException(
          "What follows line %s cannot be told apart into cells; look there for a quotation mark that is never closed."
              .formatted(line),
          e);
    } catch (UncheckedIOException e) {
      throw unreadable(e);
    }
  }

  /// Whether a quotation mark in what has been read was never closed.
  boolean isOpen() {
    return letters.isOpen();
  }

  /// Whether it had to be guessed which letters the file has.
  boolean isGuessed() {
    return bytes.isGuessed();
  }

  /// How much has been read, from 0 to 1.
  double share() {
    try {
      return bytes.size() == 0 ? 1 : (double) channel.position() / bytes.size();
    } catch (IOException _) {
      // A file that has been closed has been gone through.
      return 1;
    }
  }

  @Override
  public void close() {
    try {
      records.close();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static TableException unreadable(Exception e) {
    return e instanceof CharacterCodingException || e.getCause() instanceof CharacterCodingException
        ? new TableException("The table is no text in the encoding it states; save it as UTF-8.", e)
        : new TableException("The table cannot be read; check that the file is there.", e);
  }
}
