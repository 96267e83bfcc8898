package app.connote.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateSpecTest {
  static Stream<SpecCase> cases() {
    return SpecCase.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theSpecHolds(SpecCase spec) {
    assertThat(outcomes(spec)).isEqualTo(spec.outcomes());
  }

  @Test
  void theSpecIsRead() {
    assertThat(SpecCase.all())
        .hasSizeGreaterThan(80)
        .extracting(SpecCase::name)
        .doesNotHaveDuplicates();
  }

  private static List<String> outcomes(SpecCase spec) {
    try {
      var template = Template.compile(spec.template(), SpecCase.FIELDS);
      return template.fill(spec.facts());
    } catch (TemplateException e) {
      return List.of("error at " + e.place() + ": " + e.getMessage());
    }
  }
}
