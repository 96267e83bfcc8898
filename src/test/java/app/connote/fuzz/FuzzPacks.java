package app.connote.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.store.PackException;
import app.connote.store.SharedPack;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Any file as a pack to import: refused in sentences, or the same again when it is written.
public final class FuzzPacks {
  private FuzzPacks() {}

  /// Called by the fuzzer with each `input`.
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    try {
      SharedPack pack = read(input);
      String written = SharedPack.write(pack.pack(), Situation.CATALOG);
      String again =
          SharedPack.write(
              read(written.getBytes(StandardCharsets.UTF_8)).pack(), Situation.CATALOG);
      assertThat(again).isEqualTo(written);
    } catch (PackException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }

  private static SharedPack read(byte[] json) throws PackException, IOException {
    return SharedPack.read(new ByteArrayInputStream(json), Situation.CATALOG);
  }
}
