package app.connote.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.lint.Finding;
import app.connote.lint.Known;
import app.connote.lint.Past;
import app.connote.lint.Reading;
import app.connote.note.Facts;
import app.connote.note.Standing;
import app.connote.store.BuiltInPhrases;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlreadyInvitedTest {
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 20, 9, 0);

  /// However long that is: it is a setting.
  @Test
  void aWithdrawnInvitationIsSaidToHoldTheNextOneBackUntilItsDay() {
    var withdrawn = new Standing.Withdrawn(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 30));

    assertThat(said(withdrawn))
        .containsExactly(
            "Wait until 30 November: you withdrew an invitation to Tom on 16 November, and LinkedIn"
                + " takes no other one before then.");
  }

  @Test
  void whoeverIsAConnectionIsNotCalledInvited() {
    var connected = new Standing.Connected(LocalDate.of(2026, 11, 16));

    assertThat(findings(connected))
        .singleElement()
        .returns("Already connected", Finding::name)
        .returns("already-invited", Finding::rule);
    assertThat(findings(new Standing.Pending(LocalDate.of(2026, 11, 1), LocalDate.of(2027, 5, 1))))
        .extracting(Finding::name)
        .containsExactly("Already invited");
  }

  private static List<String> said(Standing standing) {
    return findings(standing).stream().map(Finding::message).toList();
  }

  private static List<Finding> findings(Standing standing) {
    var past =
        new Past(List.of(), NOW).knowing(List.of(new Known("Tom", Facts.NONE, true, standing)));
    Reading plain = Readings.of("Hi Tom.");
    return new AlreadyInvited()
        .check(new Reading(plain.note(), plain.context(), BuiltInPhrases.read(), past));
  }
}
