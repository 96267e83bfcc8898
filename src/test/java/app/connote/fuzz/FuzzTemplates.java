package app.connote.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.template.Template;
import app.connote.template.TemplateException;
import java.nio.charset.StandardCharsets;

/// Any text as a template: refused with a place in it, or filled whatever is known.
public final class FuzzTemplates {
  private FuzzTemplates() {}

  /// Called by the fuzzer with each `input`.
  public static void fuzzerTestOneInput(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    try {
      Template template = Template.compile(text, Situation.FIELDS);
      assertThat(template.source()).isEqualTo(text);
      assertThat(Template.problems(text, Situation.FIELDS)).isEmpty();
      Situation.FACTS.forEach(facts -> assertThat(template.fill(facts)).doesNotContainNull());
    } catch (TemplateException e) {
      assertThat(e.place()).isBetween(0, text.length());
      assertThat(e.getMessage()).isNotBlank();
      assertThat(Template.problems(text, Situation.FIELDS)).isNotEmpty();
    }
  }
}
