package app.connote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.lint.Linter;
import app.connote.lint.Severity;
import app.connote.lint.rule.Rules;
import app.connote.store.BuiltInPhrases;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The rules judge the corpus at least as well as is published; a floor is only ever raised.
class QualityTest {
  /// The least F1 where every reader would agree.
  private static final Map<Label, Double> FLOORS =
      Map.of(
          Label.CTA, 0.97,
          Label.GENERIC, 0.92,
          Label.FAVOUR, 0.97,
          Label.CONFIDENTIAL, 0.98,
          Label.PLACEHOLDER_LEFT, 0.98,
          Label.NAMES_RECIPIENT, 0.99,
          Label.SELF_FOCUSED, 0.74,
          Label.OFFER, 0.93,
          Label.ABBREV, 1.0);

  private static final Score SCORE =
      Score.of(new Linter(Rules.ALL, BuiltInPhrases.read()), Corpus.read());

  static Set<Map.Entry<Label, Double>> floors() {
    return FLOORS.entrySet();
  }

  @ParameterizedTest
  @MethodSource("floors")
  void theLabelIsFoundAsWellAsIsPublished(Map.Entry<Label, Double> floor) {
    assertThat(SCORE.certain(floor.getKey()).f1())
        .as(floor.getKey().id())
        .isGreaterThanOrEqualTo(floor.getValue());
  }

  @Test
  void littleIsSaidOfAGoodNote() {
    assertThat(SCORE.withError(Kind.GOOD)).isZero();
    assertThat(SCORE.mean(Kind.GOOD, Severity.WARNING)).isLessThanOrEqualTo(0.06);
  }

  @Test
  void fewBadNotesGoByUnnoticed() {
    assertThat(SCORE.caught(Kind.BAD)).isGreaterThanOrEqualTo(0.98);
  }

  @Test
  void goodNotesAreToldFromBadOnes() {
    assertThat(SCORE.caught(Kind.GOOD)).isLessThan(SCORE.caught(Kind.BORDERLINE));
    assertThat(SCORE.caught(Kind.BORDERLINE)).isLessThan(SCORE.caught(Kind.BAD));
  }
}
