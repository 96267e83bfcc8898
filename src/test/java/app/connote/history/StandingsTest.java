package app.connote.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.note.Account;
import app.connote.note.Facts;
import app.connote.note.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StandingsTest {
  private static final Standings STANDINGS = new Standings(Periods.DEFAULT, ZoneOffset.UTC);
  private static final Person PRIYA = Person.unknown();
  private static final Instant SECOND = Instant.parse("2026-11-02T09:00:00Z");
  private static final Instant FIFTH = Instant.parse("2026-11-05T09:00:00Z");
  private static final Instant NINTH = Instant.parse("2026-11-09T09:00:00Z");

  @Test
  void nobodyStandsInTheWayWhereNothingWasSent() {
    assertThat(STANDINGS.of(PRIYA, List.of())).isEmpty();
    assertThat(STANDINGS.of(PRIYA, List.of(note(Life.begun(SECOND))))).isEmpty();
  }

  @Test
  void aCopiedNoteMayHaveBeenSent() {
    assertThat(STANDINGS.of(PRIYA, List.of(note(Life.begun(SECOND).copied(FIFTH)))))
        .contains(new Standing.Copied(LocalDate.of(2026, 11, 5), LocalDate.of(2027, 5, 5)));
  }

  @Test
  void anInvitationIsOpenSinceItWasSentWhateverWasDoneMeanwhile() {
    Life life = Life.begun(SECOND).become(State.SENT, FIFTH).become(State.FOLLOWED_UP, NINTH);

    assertThat(STANDINGS.of(PRIYA, List.of(note(life))))
        .contains(new Standing.Pending(LocalDate.of(2026, 11, 5), LocalDate.of(2027, 5, 5)));
  }

  @Test
  void invitationsAreOpenAsLongAsTheWriterSays() {
    var hasty = new Standings(new Periods(7, 14, 3, 7, 2), ZoneOffset.UTC);
    Life sent = Life.begun(SECOND).become(State.SENT, FIFTH);
    LocalDate fifth = LocalDate.of(2026, 11, 5);
    LocalDate ninth = LocalDate.of(2026, 11, 9);

    assertThat(hasty.of(PRIYA, List.of(note(sent))))
        .contains(new Standing.Pending(fifth, LocalDate.of(2027, 1, 5)));
    assertThat(hasty.of(PRIYA, List.of(note(Life.begun(SECOND).copied(FIFTH)))))
        .contains(new Standing.Copied(fifth, LocalDate.of(2027, 1, 5)));
    assertThat(hasty.of(PRIYA, List.of(note(sent.become(State.WITHDRAWN, NINTH)))))
        .contains(new Standing.Withdrawn(ninth, LocalDate.of(2026, 11, 12)));
  }

  @Test
  void aWithdrawnInvitationKeepsTheNextOneBackForThreeWeeks() {
    Life life = Life.begun(SECOND).become(State.SENT, FIFTH).become(State.WITHDRAWN, NINTH);

    assertThat(STANDINGS.of(PRIYA, List.of(note(life))))
        .contains(new Standing.Withdrawn(LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 30)));
  }

  @Test
  void whoeverAcceptedOnceOrIsAmongTheConnectionsStaysOne() {
    Life accepted = Life.begun(SECOND).become(State.ACCEPTED, FIFTH);
    Life later = Life.begun(NINTH).become(State.SENT, NINTH);

    assertThat(STANDINGS.of(PRIYA, List.of(note(later), note(accepted))))
        .contains(new Standing.Connected(LocalDate.of(2026, 11, 5)));
    assertThat(STANDINGS.of(PRIYA.connected(LocalDate.of(2020, 1, 1)), List.of()))
        .contains(new Standing.Connected(LocalDate.of(2020, 1, 1)));
  }

  @Test
  void whoeverDeclinedMayBeInvitedAgain() {
    Life life = Life.begun(SECOND).become(State.SENT, FIFTH).become(State.DECLINED, NINTH);

    assertThat(STANDINGS.of(PRIYA, List.of(note(life)))).isEmpty();
  }

  @Test
  void whatFollowsAWithdrawalOrANoDoesNotOpenTheInvitationAgain() {
    Life sent = Life.begun(SECOND).become(State.SENT, FIFTH);
    Life withdrawn = sent.become(State.WITHDRAWN, NINTH);
    Life declined = sent.become(State.DECLINED, NINTH);

    for (State after : List.of(State.NO_ANSWER, State.FOLLOWED_UP)) {
      assertThat(STANDINGS.of(PRIYA, List.of(note(withdrawn.become(after, NINTH)))))
          .isEqualTo(STANDINGS.of(PRIYA, List.of(note(withdrawn))));
      assertThat(STANDINGS.of(PRIYA, List.of(note(declined.become(after, NINTH))))).isEmpty();
    }
  }

  private static Draft note(Life life) {
    return new Draft(
        UUID.randomUUID(),
        PRIYA,
        "met-at-event",
        Account.FREE,
        Facts.NONE,
        "Hi.",
        "",
        life,
        life.since(),
        List.of());
  }
}
