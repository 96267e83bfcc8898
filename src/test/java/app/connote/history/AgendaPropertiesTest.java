package app.connote.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class AgendaPropertiesTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

  @Property(tries = 500)
  void whatIsDueIsInOrderAndNeverTwiceOnADay(
      @ForAll("notes") Draft note, @ForAll("periods") Periods periods) {
    assertThat(agenda(periods, 0).of(note))
        .extracting(Due::from)
        .isSortedAccordingTo(Comparator.naturalOrder())
        .doesNotHaveDuplicates();
  }

  @Property(tries = 500)
  void nothingIsDueBeforeTheNoteWentOut(
      @ForAll("notes") Draft note, @ForAll("periods") Periods periods) {
    assertThat(agenda(periods, 0).of(note)).allMatch(due -> !due.from().isBefore(FIRST));
  }

  @Property(tries = 500)
  void whatCountsNowIsAmongWhatIsDue(
      @ForAll("notes") Draft note,
      @ForAll("periods") Periods periods,
      @ForAll @IntRange(max = 400) int day) {
    Agenda agenda = agenda(periods, day);
    agenda.next(note).ifPresent(due -> assertThat(agenda.of(note)).contains(due));
  }

  @Property(tries = 500)
  void onlyWhatComesFirstCountsBeforeItIsDue(
      @ForAll("notes") Draft note,
      @ForAll("periods") Periods periods,
      @ForAll @IntRange(max = 400) int day) {
    Agenda agenda = agenda(periods, day);
    agenda
        .next(note)
        .filter(due -> !due.isOn(agenda.today()))
        .ifPresent(due -> assertThat(due).isEqualTo(agenda.of(note).getFirst()));
  }

  @Property(tries = 500)
  void puttingOffBringsNothingForward(
      @ForAll("notes") Draft note,
      @ForAll("periods") Periods periods,
      @ForAll @IntRange(max = 400) int day) {
    Agenda agenda = agenda(periods, day);
    LocalDate later = agenda.today().plusWeeks(1);
    Draft putOff = note.living(note.life().putOff(later), note.changed());

    assertThat(agenda.next(putOff).stream()).allMatch(due -> !due.from().isBefore(later));
  }

  @Property(tries = 500)
  void givingUpIsTheEndOfTasks(@ForAll("notes") Draft note, @ForAll("periods") Periods periods) {
    Draft declined = note.become(State.DECLINED, note.life().since());

    assertThat(agenda(periods, 0).of(declined)).isEmpty();
  }

  @Property(tries = 500)
  void longerPeriodsMakeNothingDueSooner(@ForAll("notes") Draft note) {
    var usual = new Periods(7, 14, 21, 7, 6);
    var longer = new Periods(10, 20, 30, 10, 9);
    var before = agenda(usual, 0).of(note);

    assertThat(agenda(longer, 0).of(note))
        .allMatch(
            due ->
                before.stream()
                    .filter(each -> each.act() == due.act())
                    .noneMatch(each -> each.from().isAfter(due.from())));
  }

  @Provide
  Arbitrary<Draft> notes() {
    Arbitrary<State> state = Arbitraries.of(State.class).filter(each -> each != State.DRAFT);
    Arbitrary<String> step =
        Combinators.combine(state, Arbitraries.integers().between(0, 60))
            .as((became, day) -> became.id() + " " + FIRST.plusDays(day));
    return step.list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(steps -> steps.stream().collect(Collectors.joining(", ")))
        .map(Lives::draft);
  }

  @Provide
  Arbitrary<Periods> periods() {
    Arbitrary<Integer> period = Arbitraries.integers().between(1, 60);
    return period
        .list()
        .ofSize(5)
        .map((List<Integer> p) -> new Periods(p.get(0), p.get(1), p.get(2), p.get(3), p.get(4)));
  }

  private static Agenda agenda(Periods periods, int day) {
    return new Agenda(periods, Set.of(), FIRST.plusDays(day), ZoneOffset.UTC);
  }
}
