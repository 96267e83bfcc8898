package app.connote.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.lint.Finding;
import app.connote.lint.Linter;
import app.connote.lint.ProofCheck;
import app.connote.lint.Review;
import app.connote.lint.Severity;
import app.connote.lint.phrase.Vocabulary;
import app.connote.proof.Shared;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The proofreader does what its examples files say, with the real LanguageTool.
class ProofreaderExamplesTest {
  private static final Review REVIEW =
      new Review(new Linter(List.of(), Vocabulary.EMPTY), Shared.american());

  @ParameterizedTest
  @EnumSource
  void thereAreAtLeastSixExamplesOfEachKind(ProofCheck check) throws IOException {
    assertThat(Example.of(check).flagged()).hasSizeGreaterThanOrEqualTo(6);
    assertThat(Example.of(check).passing()).hasSizeGreaterThanOrEqualTo(6);
  }

  @ParameterizedTest
  @EnumSource
  void flaggedExamplesAreFlaggedWhereTheyAreMarked(ProofCheck check) throws IOException {
    for (Example example : Example.of(check).flagged()) {
      assertThat(findings(example))
          .as(example.text())
          .extracting(Finding::span)
          .isEqualTo(example.spans());
    }
  }

  @ParameterizedTest
  @EnumSource
  void findingsCarryTheirSeverityAndReasons(ProofCheck check) throws IOException {
    for (Example example : Example.of(check).flagged()) {
      assertThat(findings(example))
          .isNotEmpty()
          .allSatisfy(
              finding -> {
                assertThat(finding.rule()).as(example.text()).isEqualTo(check.id());
                assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                assertThat(finding.message()).endsWith(".").doesNotContain("!", "<");
                assertThat(finding.why()).endsWith(".");
                assertThat(finding.source()).isNotBlank();
              });
    }
  }

  @ParameterizedTest
  @EnumSource
  void passingExamplesPass(ProofCheck check) throws IOException {
    for (Example example : Example.of(check).passing()) {
      assertThat(findings(example)).as(example.text()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void fixesMakeWhatTheExampleShows(ProofCheck check) throws IOException {
    for (Example example : Example.of(check).flagged()) {
      assertThat(example.after(findings(example)))
          .as(example.text())
          .isEqualTo(Objects.requireNonNullElse(example.fixed(), List.of()));
    }
  }

  private static List<Finding> findings(Example example) {
    return REVIEW.findings(example.note(), example.context());
  }
}
