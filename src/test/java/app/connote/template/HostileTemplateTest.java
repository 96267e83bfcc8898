package app.connote.template;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.connote.note.Facts;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The time limits only guard against hanging; TemplateBench measures.
class HostileTemplateTest {
  private static final Duration HANGING = Duration.ofSeconds(60);

  static Stream<Arguments> hostile() {
    return Stream.of(
        Arguments.of("a million braces", "{".repeat(1_000_000), "characters"),
        Arguments.of("a million closing braces", "}".repeat(1_000_000), "characters"),
        Arguments.of("braces up to the limit", "{".repeat(4_000), "never closed"),
        Arguments.of("deep nesting", "{ ".repeat(2_000), "one too many"),
        Arguments.of("deep but balanced", "{ ".repeat(900) + "|}".repeat(900), "one too many"),
        Arguments.of("exponential alternatives", "{a|b}".repeat(800), "wordings"),
        Arguments.of("exponential and nested", "{{{a|b}c|d}|e}".repeat(9), "never closed"),
        Arguments.of("nested powers", ("{x" + "{a|b}".repeat(8) + "|}").repeat(8), "wordings"),
        Arguments.of("very many alternatives", "{" + "|".repeat(3_998) + "}", "wordings"),
        Arguments.of("a very long name", "{{" + "x".repeat(3_900) + "}}", "no field"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void hostileSourcesAreRefused(String name, String source, String reason) {
    assertTimeoutPreemptively(
        HANGING,
        () ->
            assertThatThrownBy(() -> Template.compile(source, Set.of("topic")))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining(reason));
  }

  @Test
  void theLargestTemplateIsFilled() throws TemplateException {
    var template = Template.compile("{a|b}".repeat(8) + "{{topic}} ".repeat(390), Set.of("topic"));
    var facts = new Facts(Map.of("topic", "machine learning. ".repeat(2)));
    assertTimeoutPreemptively(
        HANGING, () -> Assertions.assertThat(template.fill(facts)).hasSize(256));
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "(", ",", "!", "a.", " .", "\u0301", "'", "O'", "A-", "…", "\n"})
  void veryManyOddCharactersAreFilledIn(String odd) throws TemplateException {
    var template =
        Template.compile("Hi {{first_name}}, a(n) {{topic}}.", Set.of("first_name", "topic"));
    String value = "x" + odd.repeat(100_000 / odd.length());
    var facts = new Facts(Map.of("first_name", value, "topic", value));
    assertTimeoutPreemptively(
        HANGING, () -> Assertions.assertThat(template.fill(facts)).hasSize(1));
  }
}
