package app.connote.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.lint.Finding;
import app.connote.lint.Mark;
import app.connote.lint.Severity;
import app.connote.lint.Verdict;
import app.connote.note.Note;
import app.connote.note.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the writer is told in words, and what the presence map shows instead.
class CheckedTest {
  private static final Mark UNLIT = new Mark("offer", "For them", List.of(), List.of());
  private static final Mark LIT =
      new Mark("who-you-are", "Who you are", List.of(new Span(0, 2)), List.of());
  private static final Finding ADVICE = finding("offer", Severity.ADVICE);
  private static final Finding WARNING = finding("offer", Severity.WARNING);
  private static final Finding OTHER = finding("emoji", Severity.ADVICE);
  private static final Finding BESIDE_LIT = finding("who-you-are", Severity.ADVICE);

  @Test
  void adviceThatAMarkShowsIsNotToldAgain() {
    assertThat(checked(ADVICE, OTHER).told()).containsExactly(OTHER);
  }

  @Test
  void aWarningIsToldThoughAMarkShowsItToo() {
    assertThat(checked(WARNING).told()).containsExactly(WARNING);
  }

  @Test
  void aLitMarkHidesNothing() {
    assertThat(checked(BESIDE_LIT).told()).containsExactly(BESIDE_LIT);
  }

  @Test
  void whatIsDismissedIsNoLongerTold() {
    var all = checked(WARNING, OTHER);
    var dismissed = Dismissals.NONE.with(OTHER, all.found());

    assertThat(all.less(dismissed).told()).containsExactly(WARNING);
    assertThat(all.less(dismissed).marks()).isEqualTo(all.marks());
  }

  private static Checked checked(Finding... findings) {
    var verdict = new Verdict(List.of(findings), List.of(UNLIT, LIT));
    return Checked.of(new Note("Hi Priya."), verdict, Dismissals.NONE);
  }

  private static Finding finding(String rule, Severity severity) {
    return new Finding(rule, severity, Span.at(9), "Message.", "Why.", "Source.", List.of());
  }
}
