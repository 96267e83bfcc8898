package app.connote.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AgendaTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final UUID ONE = new UUID(0, 1);
  private static final UUID OTHER = new UUID(0, 2);

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvFileSource(
      resources = "due.csv",
      numLinesToSkip = 1,
      delimiter = '|',
      maxCharsPerColumn = 200)
  void whatCountsNowAndWhatIsDueLaterIsAsTheTableHasIt(
      String life, LocalDate today, String now, String all) {
    Agenda agenda = agenda(today);
    Draft note = Lives.draft(life);

    assertThat(said(agenda.next(note).stream().toList())).isEqualTo(now);
    assertThat(said(agenda.of(note))).isEqualTo(all);
  }

  @Test
  void nothingIsEverDueAboutAMessage() {
    Draft message = Lives.draft(ONE, "no-answer-yet", "sent 2026-11-01");

    assertThat(agenda(TODAY).of(message)).isEmpty();
    assertThat(agenda(TODAY).next(List.of(message))).isEmpty();
  }

  @Test
  void whoeverIsConnectedAlreadyIsNotWaitedFor() {
    Draft note = Lives.draft("sent 2026-11-01");
    Draft connected = note.to(note.person().connected(TODAY));

    assertThat(agenda(TODAY).of(connected)).isEmpty();
  }

  @Test
  void whoeverIsConnectedBecauseTheyAcceptedIsThanked() {
    Draft note = Lives.draft("sent 2026-11-01, accepted 2026-11-18");

    assertThat(agenda(TODAY).next(note.to(note.person().connected(TODAY))))
        .map(Due::act)
        .contains(Act.THANK);
  }

  @Test
  void peopleComeInTheOrderOfTheDaysFromWhichSomethingIsDue() {
    Draft late = Lives.draft(ONE, "met-at-event", "sent 2026-11-12");
    Draft early = Lives.draft(OTHER, "met-at-event", "sent 2026-11-01");

    assertThat(agenda(TODAY).next(List.of(late, early)))
        .extracting(Due::note)
        .containsExactly(early, late);
  }

  @Test
  void whoeverWasInvitedAgainCountsWithTheLastInvitation() {
    Draft first = Lives.draft(ONE, "met-at-event", "sent 2026-10-01, withdrawn 2026-10-20");
    Draft second = Lives.draft(OTHER, "same-school", "sent 2026-11-12").to(Person.unknown(ONE));

    assertThat(agenda(TODAY).next(List.of(first, second)))
        .extracting(Due::note)
        .containsExactly(second);
  }

  @Test
  void aDraftOfAnotherInvitationHidesNothing() {
    Draft first = Lives.draft(ONE, "met-at-event", "sent 2026-11-01");
    Draft second = Lives.draft(OTHER, "same-school", "draft").to(Person.unknown(ONE));

    assertThat(agenda(TODAY).next(List.of(second, first)))
        .extracting(Due::note)
        .containsExactly(first);
  }

  @Test
  void theDayIsTheWritersAndNotThatOfGreenwich() {
    var tokyo = new Agenda(Periods.DEFAULT, Set.of(), TODAY, ZoneId.of("Asia/Tokyo"));
    Draft note = Lives.draft("copied 2026-11-01");
    Draft evening =
        note.living(note.life().date(note.life().since().plusSeconds(8 * 3600)), note.changed());

    assertThat(tokyo.of(evening).getFirst().from()).isEqualTo(LocalDate.of(2026, 11, 9));
  }

  @Test
  void aFollowUpThatWouldComeAfterTheWithdrawalIsNone() {
    var hasty = new Periods(14, 7, 21, 7, 6);

    assertThat(
            new Agenda(hasty, Set.of(), TODAY, ZoneOffset.UTC).of(Lives.draft("sent 2026-11-01")))
        .extracting(Due::act)
        .containsExactly(Act.WITHDRAW, Act.EXPIRE);
  }

  @Test
  void anOfferIsNeverOverdue() {
    Due due = new Due(Lives.draft("draft"), Act.INVITE_AGAIN, TODAY.minusDays(5));

    assertThat(due.isOn(TODAY)).isTrue();
    assertThat(due.isTask(TODAY)).isFalse();
    assertThat(due.isOverdue(TODAY)).isFalse();
  }

  private static Agenda agenda(LocalDate today) {
    return new Agenda(
        Periods.DEFAULT, Set.of("no-answer-yet", "thank-for-accepting"), today, ZoneOffset.UTC);
  }

  private static String said(Collection<Due> dues) {
    return Optional.of(
            dues.stream()
                .map(due -> due.act().id() + " " + due.from())
                .collect(Collectors.joining(", ")))
        .filter(text -> !text.isEmpty())
        .orElse("nothing");
  }
}
