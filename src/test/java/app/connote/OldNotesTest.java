package app.connote;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.history.Draft;
import app.connote.history.Periods;
import app.connote.history.State;
import app.connote.note.Account;
import app.connote.note.Facts;
import app.connote.settings.Settings;
import app.connote.settings.Tracking;
import app.connote.ui.MemoryHistory;
import app.connote.ui.kit.Background;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OldNotesTest {
  private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");

  private final MemoryHistory history = new MemoryHistory();
  private final List<String> told = new ArrayList<>();
  private final OldNotes notes =
      new OldNotes(
          history,
          new Background(Runnable::run, Runnable::run),
          Clock.fixed(NOW, ZoneOffset.UTC),
          told::add);

  @Test
  void notesAreKeptForEverWhereNoPeriodIsChosen() {
    history.save(note(4_000, State.COPIED));
    notes.forget(kept(Optional.empty()));

    assertThat(history.kept()).hasSize(1);
    assertThat(told).isEmpty();
  }

  @Test
  void whatHasNotChangedForLongerIsForgottenAndThatIsSaid() {
    history.save(note(366, State.COPIED));
    history.save(note(367, State.ACCEPTED));
    Draft recent = note(364, State.COPIED);
    history.save(recent);
    assertThat(notes.count(kept(Optional.of(12)))).isEqualTo(2);
    assertThat(notes.count(kept(Optional.empty()))).isZero();
    notes.forget(kept(Optional.of(12)));

    assertThat(history.kept()).containsExactly(recent);
    assertThat(told)
        .containsExactly("Forgot 2 notes that had not changed for 12 months, as Settings say.");
  }

  @Test
  void anInvitationThatMayStillBeAnsweredIsKept() {
    Draft sent = note(250, State.SENT);
    history.save(sent);
    history.save(note(4_000, State.SENT));
    Tracking tracking = kept(Optional.of(6));
    notes.forget(tracking.with(new Periods(7, 14, 21, 7, 12)));

    assertThat(history.kept()).containsExactly(sent);
    assertThat(told)
        .containsExactly("Forgot 1 note that had not changed for 6 months, as Settings say.");
  }

  @Test
  void whatGoesWrongIsSaid() {
    history.breakDown();
    notes.forget(kept(Optional.of(6)));

    assertThat(told).containsExactly(MemoryHistory.TROUBLE);
  }

  private static Tracking kept(Optional<Integer> months) {
    return Settings.DEFAULT.tracking().withMonthsKept(months);
  }

  private static Draft note(int days, State state) {
    Instant changed = NOW.minus(Duration.ofDays(days));
    return new Draft(
        UUID.randomUUID(),
        "met-at-event",
        Account.FREE,
        Facts.NONE,
        "Hi.",
        "",
        state,
        changed,
        changed);
  }
}
