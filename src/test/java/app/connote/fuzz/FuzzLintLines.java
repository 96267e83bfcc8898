package app.connote.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.store.LineException;
import app.connote.store.LintRequest;
import java.nio.charset.StandardCharsets;

/// Any text as a line of notes to check: refused in a sentence, or a note.
public final class FuzzLintLines {
  private FuzzLintLines() {}

  /// Called by the fuzzer with each `input`.
  public static void fuzzerTestOneInput(byte[] input) {
    try {
      LintRequest request = LintRequest.read(new String(input, StandardCharsets.UTF_8));
      assertThat(request.text()).isNotNull();
      assertThat(request.facts().values()).doesNotContainValue(null);
    } catch (LineException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }
}
