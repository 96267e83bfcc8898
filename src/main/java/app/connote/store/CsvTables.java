package app.connote.store;

import app.connote.batch.Queue;
import app.connote.batch.Table;
import app.connote.batch.TableException;
import app.connote.batch.Tables;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;

/// Tables in files of comma-separated values, as spreadsheets, address books and customer lists
/// write them.
public final class CsvTables implements Tables {
  @Override
  public Table open(Path file) {
    CsvLines lines = CsvLines.of(file);
    try {
      return new CsvTable(lines);
    } catch (TableException e) {
      lines.close();
      throw e;
    }
  }

  /// The table in `in`, which is kept in a file of its own until the table is closed, because it is
  /// gone through twice. Throws [TableException] where it is none.
  public Table open(InputStream in) {
    try {
      Path kept = Files.createTempFile("connote-", ".csv");
      try {
        TableBytes.keep(in, kept);
        return open(kept);
      } finally {
        delete(kept);
      }
    } catch (IOException e) {
      throw new TableException("The table cannot be read; check the disk for temporary files.", e);
    }
  }

  /// An open file stays readable when its name is gone; where it does not, its name goes last.
  private static void delete(Path kept) {
    kept.toFile().deleteOnExit();
    try {
      Files.deleteIfExists(kept);
    } catch (IOException _) {
      // It goes when the program ends.
    }
  }

  @Override
  public void export(Queue queue, Path file) {
    var facts = new TreeSet<String>();
    queue.entries().forEach(entry -> facts.addAll(entry.facts().values().keySet()));
    try (var export = QueueExport.to(file, queue, facts)) {
      queue.entries().forEach(export::write);
      export.finish();
    }
  }

  @Override
  public Queue read(Path file) {
    try (var lines = CsvLines.of(file)) {
      return QueueReader.read(lines);
    }
  }
}
