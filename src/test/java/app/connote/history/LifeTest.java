package app.connote.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

  @Test
  void theLastStepCanBePutOnAnotherDayAtTheSameTimeOfDay() {
    Life life =
        Life.begun(at("2026-11-02T09:30:00Z")).become(State.SENT, at("2026-11-20T10:00:00Z"));

    assertThat(life.on(LocalDate.of(2026, 11, 18), ZoneOffset.UTC).since())
        .isEqualTo(at("2026-11-18T10:00:00Z"));
  }

  @Test
  void noStepIsPutBeforeTheOneItFollows() {
    Life life =
        Life.begun(at("2026-11-02T09:30:00Z")).become(State.SENT, at("2026-11-20T10:00:00Z"));

    assertThat(life.on(LocalDate.of(2026, 10, 1), ZoneOffset.UTC).since())
        .isEqualTo(at("2026-11-02T09:30:00Z"));
  }

  @Test
  void whatIsPutOffStaysSoUntilTheNextStep() {
    LocalDate later = LocalDate.of(2026, 11, 27);
    Life sent =
        Life.begun(at("2026-11-02T09:30:00Z")).become(State.SENT, at("2026-11-03T10:00:00Z"));
    Life putOff = sent.putOff(later);

    assertThat(putOff.later()).contains(later);
    assertThat(putOff.date(at("2026-11-04T10:00:00Z")).later()).contains(later);
    assertThat(putOff.become(State.FOLLOWED_UP, at("2026-11-20T10:00:00Z")).later()).isEmpty();
    assertThat(Life.begun(at("2026-11-02T09:30:00Z")).putOff(later).later()).isEmpty();
  }

  private static Instant at(String moment) {
    return Instant.parse(moment);
  }
}
