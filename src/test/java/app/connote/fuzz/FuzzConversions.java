package app.connote.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.template.Conversion;
import java.nio.charset.StandardCharsets;

/// Any text as a template of another program: put into our language once and for all.
public final class FuzzConversions {
  private FuzzConversions() {}

  /// Called by the fuzzer with each `input`.
  public static void fuzzerTestOneInput(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    Conversion once = Conversion.of(text, Situation.FIELDS);
    assertThat(Conversion.of(once.result(), Situation.FIELDS).result()).isEqualTo(once.result());
    once.marks()
        .forEach(
            mark -> {
              assertThat(mark.from().end()).isLessThanOrEqualTo(text.length());
              assertThat(mark.to().end()).isLessThanOrEqualTo(once.result().length());
            });
  }
}
