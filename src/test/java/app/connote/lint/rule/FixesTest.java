package app.connote.lint.rule;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import app.connote.lint.Finding;
import app.connote.lint.Fix;
import app.connote.lint.Linter;
import app.connote.lint.Reading;
import app.connote.lint.Rule;
import app.connote.lint.phrase.Vocabulary;
import app.connote.note.Note;
import app.connote.store.BuiltInPhrases;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whoever presses the button of a fix is rid of its finding and has no new one, in every example
/// of every rule.
class FixesTest {
  private static final Vocabulary VOCABULARY = BuiltInPhrases.read();
  private static final Linter LINTER = new Linter(Rules.ALL, VOCABULARY);

  static List<Rule> rules() {
    return Rules.ALL;
  }

  @ParameterizedTest
  @MethodSource("rules")
  void anOfferedFixMendsItsFindingAndNothingNewComesUp(Rule rule) throws IOException {
    for (Example example : examples(rule)) {
      String text = example.note().text();
      List<Finding> before = LINTER.knowing(example.past()).lint(example.note(), example.context());
      for (Finding finding : before) {
        for (Fix fix : finding.fixes()) {
          String mended = fix.apply(text);
          var after =
              counts(LINTER.knowing(example.past()).lint(new Note(mended), example.context()));
          assertThat(after.getOrDefault(finding.rule(), 0L))
              .as("%s after “%s” in %s", finding.rule(), fix.label(), mended)
              .isLessThan(counts(before).get(finding.rule()));
          assertThat(after)
              .as("after “%s” in %s", fix.label(), mended)
              .allSatisfy(
                  (id, count) ->
                      assertThat(count).isLessThanOrEqualTo(counts(before).getOrDefault(id, 0L)));
        }
      }
    }
  }

  @Test
  void everyRuleThatHasFixesGetsToOfferOne() throws IOException {
    Set<String> made = new HashSet<>();
    Set<String> offered = new HashSet<>();
    for (Rule rule : Rules.ALL) {
      for (Example example : examples(rule)) {
        made.addAll(
            fixed(
                Example.mendable(
                    rule,
                    new Reading(example.note(), example.context(), VOCABULARY, example.past()))));
        offered.addAll(
            fixed(LINTER.knowing(example.past()).lint(example.note(), example.context())));
      }
    }
    assertThat(offered).isNotEmpty().containsExactlyInAnyOrderElementsOf(made);
  }

  private static List<Example> examples(Rule rule) throws IOException {
    Example.File file = Example.of(rule);
    return Stream.concat(file.flagged().stream(), file.passing().stream()).toList();
  }

  private static List<String> fixed(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> !finding.fixes().isEmpty())
        .map(Finding::rule)
        .toList();
  }

  private static Map<String, Long> counts(List<Finding> findings) {
    return findings.stream().collect(groupingBy(Finding::rule, counting()));
  }
}
