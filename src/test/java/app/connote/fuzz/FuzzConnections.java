package app.connote.fuzz;

import java.io.IOException;

/// Any file as the connections of LinkedIn's data export: refused in a sentence, or gone through.
public final class FuzzConnections {
  private FuzzConnections() {}

  /// Called by the fuzzer with each `input`.
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    Exported.read("Connections.csv", input);
  }
}
