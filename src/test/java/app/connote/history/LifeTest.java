package app.connote.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
  void stepsMayBeMissing() {
    assertThat(states(life(State.ACCEPTED, State.FOLLOWED_UP)))
        .containsExactly(State.ACCEPTED, State.FOLLOWED_UP);
  }

  @Test
  void whatContradictsTheLastStepGoes() {
    assertThat(states(life(State.SENT, State.ACCEPTED, State.FOLLOWED_UP, State.WITHDRAWN)))
        .containsExactly(State.SENT, State.WITHDRAWN);
    assertThat(states(life(State.SENT, State.WITHDRAWN, State.ACCEPTED)))
        .containsExactly(State.SENT, State.ACCEPTED);
    assertThat(states(life(State.COPIED, State.NO_ANSWER, State.SENT)))
        .containsExactly(State.COPIED, State.SENT);
    assertThat(states(life(State.SENT, State.ACCEPTED, State.NO_ANSWER)))
        .containsExactly(State.SENT, State.NO_ANSWER);
  }

  @Test
  void whatALifeHasComeToBeforeItGoesBackTo() {
    Life life =
        Life.begun(MONDAY)
            .become(State.SENT, TUESDAY)
            .become(State.ACCEPTED, FRIDAY)
            .become(State.SENT, FRIDAY);

    assertThat(life).isEqualTo(Life.begun(MONDAY).become(State.SENT, TUESDAY));
    assertThat(life(State.SENT, State.ACCEPTED, State.FOLLOWED_UP, State.ACCEPTED).state())
        .isEqualTo(State.ACCEPTED);
  }

  @Test
  void silenceMayEndAndFollowAWithdrawalOrAMessage() {
    assertThat(states(life(State.SENT, State.NO_ANSWER, State.ACCEPTED))).hasSize(3);
    assertThat(states(life(State.SENT, State.WITHDRAWN, State.NO_ANSWER))).hasSize(3);
    assertThat(states(life(State.NO_ANSWER, State.FOLLOWED_UP, State.NO_ANSWER))).hasSize(3);
    assertThat(states(life(State.FOLLOWED_UP, State.FOLLOWED_UP))).hasSize(2);
    assertThat(states(life(State.NO_ANSWER, State.NO_ANSWER))).hasSize(1);
  }

  @Test
  void whatWasWithdrawnOrDeclinedCanBeSentAgain() {
    assertThat(states(life(State.SENT, State.WITHDRAWN, State.SENT, State.ACCEPTED))).hasSize(4);
    assertThat(states(life(State.SENT, State.DECLINED, State.NO_ANSWER, State.SENT))).hasSize(4);
    assertThat(states(life(State.SENT, State.WITHDRAWN, State.SENT, State.WITHDRAWN))).hasSize(4);
    assertThat(states(life(State.SENT, State.WITHDRAWN, State.SENT, State.ACCEPTED, State.SENT)))
        .containsExactly(State.SENT, State.WITHDRAWN, State.SENT);
  }

  @Test
  void aLifeThatCannotBeIsRefused() {
    assertThatThrownBy(() -> lived(State.ACCEPTED, State.SENT))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> lived(State.ACCEPTED, State.WITHDRAWN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Life(TUESDAY, List.of(new Step(State.SENT, MONDAY)), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void ofStepsThatContradictOneAnotherTheLaterOneCounts() {
    LocalDate later = LocalDate.of(2026, 11, 27);
    List<Step> steps =
        List.of(
            new Step(State.ACCEPTED, FRIDAY), new Step(State.SENT, TUESDAY, Optional.of(later)));

    assertThat(Life.of(MONDAY, steps, List.of()))
        .isEqualTo(Life.begun(MONDAY).become(State.SENT, TUESDAY).putOff(later));
  }

  @Test
  void whicheverStepsAreTakenOneAfterTheOtherTheLastOneCounts() {
    for (State first : marks()) {
      for (State second : marks()) {
        for (State third : marks()) {
          assertThat(life(first, second, third, first).state()).isEqualTo(first);
        }
      }
    }
  }

  @Test
  void aCopyMadeByAClockThatWasSetBackIsNotBeforeTheNote() {
    assertThat(Life.begun(TUESDAY).copied(FRIDAY).copied(MONDAY).since()).isEqualTo(TUESDAY);
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

  private static Set<State> marks() {
    return EnumSet.range(State.SENT, State.FOLLOWED_UP);
  }

  /// The life of a note that was marked as each of `states` in turn.
  private static Life life(State... states) {
    Life life = Life.begun(MONDAY);
    for (State state : states) {
      life = life.become(state, TUESDAY);
    }
    return life;
  }

  private static Life lived(State... states) {
    return new Life(
        MONDAY, Stream.of(states).map(state -> new Step(state, TUESDAY)).toList(), List.of());
  }

  private static List<State> states(Life life) {
    return life.steps().stream().map(Step::state).toList();
  }

  private static Instant at(String moment) {
    return Instant.parse(moment);
  }
}
