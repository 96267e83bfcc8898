package app.connote.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.lint.Finding;
import app.connote.lint.Reading;
import app.connote.lint.Rule;
import app.connote.lint.phrase.Vocabulary;
import app.connote.note.Note;
import app.connote.store.BuiltInPhrases;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every rule does what its examples file says.
class ExamplesTest {
  private static final Vocabulary VOCABULARY = BuiltInPhrases.read();

  static List<Rule> rules() {
    return Rules.ALL;
  }

  @ParameterizedTest
  @MethodSource("rules")
  void thereAreAtLeastSixExamplesOfEachKind(Rule rule) throws IOException {
    assertThat(Example.of(rule).flagged()).hasSizeGreaterThanOrEqualTo(6);
    assertThat(Example.of(rule).passing()).hasSizeGreaterThanOrEqualTo(6);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void flaggedExamplesAreFlaggedWhereTheyAreMarked(Rule rule) throws IOException {
    for (Example example : Example.of(rule).flagged()) {
      List<Finding> findings = check(rule, example.note(), example);
      assertThat(example.spans()).as(example.text()).isNotEmpty();
      assertThat(findings).extracting(Finding::span).as(example.text()).isEqualTo(example.spans());
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void findingsCarryTheirSeverityAndReasons(Rule rule) throws IOException {
    for (Example example : Example.of(rule).flagged()) {
      String severity = Objects.requireNonNullElse(example.severity(), rule.severity().id());
      assertThat(check(rule, example.note(), example))
          .allSatisfy(
              finding -> {
                assertThat(finding.severity().id()).as(example.text()).isEqualTo(severity);
                assertThat(finding.rule()).isEqualTo(rule.id());
                assertThat(finding.message()).endsWith(".").doesNotContain("!");
                assertThat(finding.why()).endsWith(".");
                assertThat(finding.source()).isNotBlank();
              });
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void passingExamplesPass(Rule rule) throws IOException {
    for (Example example : Example.of(rule).passing()) {
      assertThat(check(rule, example.note(), example)).as(example.text()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void fixesMakeWhatTheExampleShows(Rule rule) throws IOException {
    for (Example example : Example.of(rule).flagged()) {
      List<Finding> findings = check(rule, example.note(), example);
      assertThat(example.after(findings))
          .as(example.text())
          .isEqualTo(Objects.requireNonNullElse(example.fixed(), List.of()));
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aFixMakesItsFindingGoAway(Rule rule) throws IOException {
    for (Example example : Example.of(rule).flagged()) {
      List<Finding> findings = check(rule, example.note(), example);
      for (String after : example.after(findings)) {
        assertThat(check(rule, new Note(after), example))
            .as(after)
            .hasSizeLessThan(findings.size());
      }
    }
  }

  private static List<Finding> check(Rule rule, Note note, Example example) {
    var reading = new Reading(note, example.context(), VOCABULARY, example.past());
    return Example.mendable(rule, reading).stream()
        .sorted(Comparator.comparing(Finding::span))
        .toList();
  }
}
