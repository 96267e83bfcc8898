package app.connote.ui.insights;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.history.Draft;
import app.connote.history.Life;
import app.connote.history.State;
import app.connote.insights.Chart;
import app.connote.insights.Insights;
import app.connote.insights.Row;
import app.connote.insights.Share;
import app.connote.insights.Standing;
import app.connote.insights.Study;
import app.connote.note.Account;
import app.connote.note.Facts;
import app.connote.settings.Settings;
import app.connote.store.BuiltInPack;
import app.connote.ui.Later;
import app.connote.ui.MemoryHistory;
import app.connote.ui.kit.Background;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InsightsModelTest {
  private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");

  private final MemoryHistory history = new MemoryHistory();
  private final Later later = new Later();
  private final InsightsModel model =
      new InsightsModel(
          new InsightsModel.Desk(
              history,
              new Background(later, Runnable::run),
              BuiltInPack.read(),
              () -> Settings.DEFAULT),
          Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void whatWasSentIsCountedAwayFromTheWindow() {
    keep(12, true);
    model.refresh();
    assertThat(model.shown().get()).isEqualTo(new Shown.Counting(0));

    later.doAll();

    assertThat(found().all()).isEqualTo(new Share(12, 12));
  }

  @Test
  void theMonthsNotesThatAreLeftAreSaid() {
    history.save(note(NOW.minusSeconds(60), false));

    show();

    assertThat(model.shown().get())
        .isInstanceOfSatisfying(
            Shown.Found.class,
            found ->
                assertThat(found.month()).isEqualTo("4 of 5 personalised notes left this month."));
  }

  @Test
  void rowsAreCalledWhatPeopleCallThem() {
    keep(10, true);

    show();

    assertThat(line(Chart.Kind.RELATIONSHIP).name()).isEqualTo("Met at an event");
    assertThat(line(Chart.Kind.TEMPLATE).name()).isEqualTo("Your own words");
    assertThat(line(Chart.Kind.MONTH).name()).isEqualTo("October 2026");
    assertThat(line(Chart.Kind.LENGTH).name()).isEqualTo("1–19 words");
  }

  @Test
  void whatIsNoRelationshipToChooseIsCalledWhatItIs() {
    assertThat(called("imported")).isEqualTo("Imported from LinkedIn");
    assertThat(called("")).isEqualTo("Not said");
  }

  private String called(String relationship) {
    return model.name(
        Chart.Kind.RELATIONSHIP, new Row(relationship, new Share(0, 1), Standing.TOO_FEW));
  }

  @Test
  void ofTooFewNoShareIsNamed() {
    Line line = Line.of("Classmate", new Row("classmate", new Share(4, 6), Standing.TOO_FEW));

    assertThat(line.figures()).isEqualTo("4 of 6");
    assertThat(line.rate()).isEmpty();
    assertThat(line.said()).isEqualTo("Classmate: 4 of 6, Too few to say");
  }

  @Test
  void ofWhatIsNotComparedNoShareIsNamed() {
    Share many = new Share(40, 60);
    Line line = Line.of("No note, imported", new Row("x", many, Standing.NOT_COMPARED));

    assertThat(line.figures()).isEqualTo("40 of 60");
    assertThat(line.rate()).isEmpty();
    assertThat(line.said()).isEqualTo("No note, imported: 40 of 60, Not compared");
  }

  @Test
  void aBarIsSaidInFullToWhoDoesNotSeeIt() {
    Line line = Line.of("Classmate", new Row("classmate", new Share(39, 50), Standing.MORE));

    assertThat(line.said().replace('\u00a0', ' '))
        .isEqualTo(
            "Classmate: 39 of 50, 78 %, between 65 and 87 % with 95 % confidence, More than the"
                + " others");
  }

  @Test
  void aStudyWithoutCountsHasNoInterval() {
    Line line = Line.of(Study.ALL.get(2).arms().getFirst());

    assertThat(line.figures().replace('\u00a0', ' ')).isEqualTo("26.37 %");
    assertThat(line.interval()).isEmpty();
  }

  @Test
  void countingThatIsStoppedShowsNothingAndSaysSo() {
    keep(1, true);
    model.refresh();
    model.stop();
    later.doAll();

    assertThat(model.shown().get())
        .isEqualTo(new Shown.Ended("Counting was stopped, so there is nothing to show yet."));
  }

  @Test
  void howFarCountingHasComeIsTold() {
    keep(InsightsModel.NEWS, false);
    var told = new ArrayList<Shown>();
    model.shown().subscribe((Shown now) -> told.add(now));

    show();

    assertThat(told).contains(new Shown.Counting(InsightsModel.NEWS));
  }

  @Test
  void whatIsShownStaysWhileItIsCountedAgain() {
    show();
    Shown before = model.shown().get();

    model.refresh();

    assertThat(model.shown().get()).isEqualTo(before);
  }

  @Test
  void aHistoryThatFailsSaysWhatToDo() {
    history.breakDown();

    show();

    assertThat(model.shown().get()).isEqualTo(new Shown.Ended(MemoryHistory.TROUBLE));
  }

  @Test
  void chartsTurnIntoTablesAndBack() {
    model.turn();
    assertThat(model.tables().get()).isTrue();
    model.turn();
    assertThat(model.tables().get()).isFalse();
  }

  private void show() {
    model.refresh();
    later.doAll();
  }

  private Insights found() {
    return ((Shown.Found) model.shown().get()).insights();
  }

  private Line line(Chart.Kind kind) {
    return found().charts().stream()
        .filter(chart -> chart.kind() == kind)
        .map(chart -> model.lines(chart).getFirst())
        .findFirst()
        .orElseThrow();
  }

  private void keep(int notes, boolean accepted) {
    for (int number = 0; number < notes; number++) {
      history.save(note(NOW.minus(Duration.ofDays(40)), accepted));
    }
  }

  private static Draft note(Instant sent, boolean accepted) {
    Life life = Life.begun(sent).become(State.SENT, sent);
    return new Draft(
            UUID.randomUUID(),
            "met-at-event",
            Account.FREE,
            Facts.NONE,
            "Hi Priya.",
            "",
            State.DRAFT,
            sent,
            sent)
        .living(accepted ? life.become(State.ACCEPTED, sent.plusSeconds(9)) : life, sent);
  }
}
