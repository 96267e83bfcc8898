package app.connote.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LifeTest {
  private static final Instant MONDAY = Instant.parse("2026-11-02T09:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-11-03T09:00:00Z");
  private static final Instant FRIDAY = Instant.parse("2026-11-06T09:00:00Z");

  @Test
  void aNoteBeginsAsADraft() {
    Life life = Life.begun(MONDAY);

    assertThat(life.state()).isEqualTo(State.DRAFT);
    assertThat(life.since()).isEqualTo(MONDAY);
    assertThat(life.at(State.DRAFT)).contains(MONDAY);
    assertThat(life.at(State.COPIED)).isEmpty();
  }

  @Test
  void everyStepIsDatedAndCanBeTakenBack() {
    Life sent = Life.begun(MONDAY).become(State.COPIED, TUESDAY).become(State.SENT, FRIDAY);

    assertThat(sent.state()).isEqualTo(State.SENT);
    assertThat(sent.at(State.COPIED)).contains(TUESDAY);
    assertThat(sent.back().state()).isEqualTo(State.COPIED);
    assertThat(sent.back().back().back()).isEqualTo(Life.begun(MONDAY));
  }

  @Test
  void aClockThatWasSetBackDoesNotTurnTheStepsRound() {
    Life life = Life.begun(MONDAY).become(State.COPIED, FRIDAY).become(State.SENT, TUESDAY);

    assertThat(life.at(State.SENT)).contains(FRIDAY);
  }

  @Test
  void copyingTwiceIsOneStep() {
    Life life = Life.begun(MONDAY).copied(TUESDAY).copied(FRIDAY);

    assertThat(life.steps()).containsExactly(new Step(State.COPIED, FRIDAY));
  }

  @Test
  void aNoteThatIsOutStaysWhatItIsWhenItIsCopiedAgain() {
    Life accepted = Life.begun(MONDAY).become(State.ACCEPTED, TUESDAY);

    assertThat(accepted.copied(FRIDAY)).isEqualTo(accepted);
  }

  @Test
  void whatWasSaidBeforeStays() {
    Version first = new Version("Hi Priya.", TUESDAY);
    Version second = new Version("Hello Priya.", FRIDAY);

    assertThat(Life.begun(MONDAY).after(first).after(second).versions())
        .containsExactly(first, second);
    assertThat(first).asString().doesNotContain("Priya");
  }

  @Test
  void noStepLeadsBackToADraft() {
    assertThatThrownBy(() -> new Step(State.DRAFT, MONDAY))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
