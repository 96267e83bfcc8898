package app.connote.cli;

import app.connote.batch.Queue;
import app.connote.store.QueueExport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where the notes of a batch go.
final class BatchOutput {
  private static final String STANDARD_OUTPUT = "-";

  private final Optional<Path> file;
  private final PrintWriter standard;

  /// Output to `file`, or to `standard` where that is `-`. Throws a [Refusal] where the file exists
  /// and `force` does not say that it may be replaced.
  BatchOutput(String file, boolean force, PrintWriter standard) {
    this.file =
        file.equals(STANDARD_OUTPUT) ? Optional.empty() : Optional.of(TargetFile.free(file, force));
    this.standard = standard;
  }

  /// Begins to write a queue like `about` with a column for each of `facts`.
  QueueExport begin(Queue about, List<String> facts) {
    return file.map(path -> QueueExport.to(path, about, facts))
        .orElseGet(() -> QueueExport.to(standard, about, facts));
  }
}
