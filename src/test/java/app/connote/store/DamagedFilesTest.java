package app.connote.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A few of the files that `exec:exec@damage` damages, the same ones each time.
class DamagedFilesTest {
  @TempDir Path temp;

  @Test
  void whateverHappensToTheFileTheHistoryIsUsableAndTheOriginalThere() throws Exception {
    int each = 3;
    var outcomes = new DamagedFiles(temp, 11).damage(each * Damage.values().length);

    assertThat(outcomes).hasSize(each * Damage.values().length);
    assertThat(outcomes)
        .filteredOn(outcome -> outcome.damage() == Damage.STALE_JOURNAL)
        .allMatch(outcome -> outcome.notes() >= 140);
  }
}
