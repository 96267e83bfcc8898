package app.connote.batch;

import java.nio.file.Path;

/// The port to tables in files. Calls block and belong off the window's thread; all throw
/// [TableException] when a file fails or is no table.
public interface Tables {
  /// The table in `file`, of which the header has been read.
  Table open(Path file);

  /// Writes `queue` to `file` as a table that no spreadsheet takes for formulas, all of it or
  /// nothing, in place of what the file held.
  void export(Queue queue, Path file);

  /// The queue that [#export] has written to `file`, exactly as it was.
  Queue read(Path file);
}
