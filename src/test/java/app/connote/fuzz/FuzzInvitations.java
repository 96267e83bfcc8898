package app.connote.fuzz;

import java.io.IOException;

/// Any file as the invitations of LinkedIn's data export: refused in a sentence, or gone through.
public final class FuzzInvitations {
  private FuzzInvitations() {}

  /// Called by the fuzzer with each `input`.
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    Exported.read("Invitations.csv", input);
  }
}
