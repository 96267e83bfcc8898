package app.connote.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.history.Agenda;
import app.connote.history.Draft;
import app.connote.history.Periods;
import app.connote.history.State;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChipTest {
  private static final Instant SENT = Instant.parse("2026-11-02T12:00:00Z");
  private static final Draft NOTE = Kept.draft("Laura", "Hi Laura.", State.SENT, 150);

  @Test
  void aNoteThatWaitsSaysWhatItIs() {
    assertThat(on(NOTE, 3)).isEqualTo(new Chip("Sent", "chip"));
  }

  @Test
  void aNoteThatWaitsTooLongAsksWhatToDo() {
    assertThat(on(NOTE, 9)).isEqualTo(new Chip("Sent 7 days ago · follow up?", "chip-overdue"));
    assertThat(on(NOTE, 20)).isEqualTo(new Chip("Sent 18 days ago · withdraw?", "chip-overdue"));
  }

  @Test
  void whatWasCopiedIsNotCalledSent() {
    assertThat(on(Kept.draft("Laura", "Hi.", State.COPIED, 150), 20).text())
        .isEqualTo("Copied 18 days ago · withdraw?");
  }

  @Test
  void acceptanceIsGoodNewsWhateverIsLeftToBeSaid() {
    assertThat(on(NOTE.become(State.ACCEPTED, SENT), 20))
        .isEqualTo(new Chip("Accepted", "chip-done"));
  }

  @Test
  void whoeverMayBeInvitedAgainIsOfferedAndNotUrged() {
    assertThat(on(NOTE.become(State.WITHDRAWN, SENT), 28))
        .isEqualTo(new Chip("Withdrawn · invite again?", "chip"));
  }

  private static Chip on(Draft draft, int day) {
    return Chip.of(
        draft, new Agenda(Periods.DEFAULT, Set.of(), LocalDate.of(2026, 11, day), ZoneOffset.UTC));
  }
}
