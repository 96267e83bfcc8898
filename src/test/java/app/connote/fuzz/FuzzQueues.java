package app.connote.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.batch.Queue;
import app.connote.batch.TableException;
import app.connote.store.CsvQueueFile;
import java.io.IOException;
import java.util.Optional;

/// Any file as the queue: put aside whole, or the same again when it is kept.
public final class FuzzQueues {
  private FuzzQueues() {}

  /// Called by the fuzzer with each `input`.
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    try (var desk = Desk.with("queue.csv", input)) {
      var file = new CsvQueueFile(desk.folder());
      try {
        Optional<Queue> found = file.load();
        file.save(found.orElseThrow());
        assertThat(file.load()).isEqualTo(found);
      } catch (TableException e) {
        assertThat(e.getMessage()).contains("put aside");
        assertThat(desk.holds(input)).isTrue();
      }
    }
  }
}
