package app.connote;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A few of the kills of `exec:exec@kill`.
class KillLoopTest {
  @TempDir Path folder;

  @Test
  void nothingIsLostAndNothingComesBackWhenTheWholeProgramIsKilled() throws Exception {
    var seen = new KillLoop(folder).kill(6);

    assertThat(seen.copied()).isGreaterThanOrEqualTo(2);
    assertThat(seen.gone()).isPositive();
    assertThat(seen.typed()).isPositive();
  }
}
