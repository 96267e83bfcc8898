package app.connote.cli;

import app.connote.batch.Table;
import app.connote.store.CsvTables;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where the people of a batch come from.
///
/// @param file the table, or `-` for standard input
/// @param standard standard input
record BatchInput(String file, InputStream standard) {
  /// The table there. Throws a [Refusal] where there is no such file, and `TableException` where it
  /// holds no table.
  Table table() {
    if (file.equals(NoteBytes.STANDARD_INPUT)) {
      return new CsvTables().open(standard);
    }
    Path path = TargetFile.path(file);
    if (file.isEmpty() || !Files.exists(path)) {
      throw new Refusal("There is no file " + NoteBytes.name(file) + ".");
    }
    if (Files.isDirectory(path)) {
      throw new Refusal(NoteBytes.name(file) + " is a folder; name the table in it instead.");
    }
    return new CsvTables().open(path);
  }
}
