package app.connote.fuzz;

import java.io.IOException;

/// Any file as LinkedIn's data export in an archive: refused in a sentence, or gone through.
public final class FuzzArchives {
  private FuzzArchives() {}

  /// Called by the fuzzer with each `input`.
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    Exported.read("export.zip", input);
  }
}
