package app.connote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.lint.Finding;
import app.connote.lint.Severity;
import app.connote.note.Account;
import app.connote.note.Audience;
import app.connote.note.Context;
import app.connote.note.Note;
import app.connote.note.Span;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The score means what it is said to mean.
class TallyTest {
  private static final Finding WARNING = finding("stock-phrase", Severity.WARNING);
  private static final Finding ADVICE = finding("stock-phrase", Severity.ADVICE);

  @Test
  void precisionIsOfWhatIsSaidAndRecallOfWhatIsTrue() {
    var tally = new Tally(3, 1, 2);
    assertThat(tally.precision()).isEqualTo(0.75);
    assertThat(tally.recall()).isEqualTo(0.6);
    assertThat(tally.f1()).isEqualTo(2 * 0.75 * 0.6 / (0.75 + 0.6));
  }

  @Test
  void sayingNothingWhereNothingIsTrueIsPerfect() {
    assertThat(new Tally(0, 0, 0).f1()).isEqualTo(1);
  }

  @Test
  void findingNothingOfWhatIsTrueIsWorthNothing() {
    assertThat(new Tally(0, 3, 4).f1()).isZero();
  }

  @Test
  void hitsFalseAlarmsAndMissesAreCountedApart() {
    var verdicts =
        List.of(
            new Verdict(note(Set.of(Label.GENERIC)), List.of(WARNING)),
            new Verdict(note(Set.of()), List.of(WARNING)),
            new Verdict(note(Set.of(Label.GENERIC)), List.of(ADVICE)),
            new Verdict(note(Set.of(Label.GENERIC)), List.of()),
            new Verdict(note(Set.of()), List.of()));
    assertThat(Tally.of(Label.GENERIC, verdicts)).isEqualTo(new Tally(1, 1, 2));
  }

  @Test
  void aRuleThatReportsWhatIsMissingAgreesBySilence() {
    var missing = List.of(finding("call-to-action", Severity.WARNING));
    assertThat(new Verdict(note(Set.of(Label.CTA)), List.of()).agreesOn(Label.CTA)).isTrue();
    assertThat(new Verdict(note(Set.of(Label.CTA)), missing).agreesOn(Label.CTA)).isFalse();
    assertThat(new Verdict(note(Set.of()), missing).agreesOn(Label.CTA)).isTrue();
  }

  private static LabelledNote note(Set<Label> labels) {
    var context = Context.of(Audience.FIRST_CONTACT, Account.FREE);
    return new LabelledNote("a", Kind.BAD, new Note("Hi."), context, labels, Set.of());
  }

  private static Finding finding(String rule, Severity severity) {
    return new Finding(rule, severity, Span.at(0), "a", "b", "c", List.of());
  }
}
