package app.connote.insights;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.history.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GatheringTest {
  private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");
  private static final Set<String> MESSAGES = Set.of("thank-for-accepting");

  private final Gathering gathering =
      new Gathering(new Gathering.Scope(NOW, ZoneOffset.UTC, 14, MESSAGES));

  @Test
  void nothingSentTellsNothing() {
    assertThat(gathering.insights().isEmpty()).isTrue();
    assertThat(gathering.insights().charts()).allMatch(chart -> chart.rows().isEmpty());
  }

  @Test
  void anInvitationCountsOnceItIsOldEnoughWhetherAnsweredOrNot() {
    gathering.add(sent("classmate", 14, 1));
    gathering.add(sent("classmate", 14, -1));
    gathering.add(sent("classmate", 13, 1));
    gathering.add(sent("classmate", 1, -1));

    Insights found = gathering.insights();

    assertThat(found.all()).isEqualTo(new Share(1, 2));
    assertThat(found.young()).isEqualTo(2);
    assertThat(found.youngAccepted()).isEqualTo(1);
    assertThat(gathering.size()).isEqualTo(4);
  }

  @Test
  void aMessageIsNoInvitation() {
    gathering.add(sent("thank-for-accepting", 20, 1));

    assertThat(gathering.insights().isEmpty()).isTrue();
  }

  @Test
  void fewInvitationsAreTooFewToSay() {
    add(9, 9, "classmate");
    add(10, 5, "met-at-event");

    assertThat(standing("classmate")).isEqualTo(Standing.TOO_FEW);
    assertThat(standing("met-at-event")).isEqualTo(Standing.NO_TELLING);
  }

  @Test
  void aGreatDifferenceAmongManyIsSaid() {
    add(100, 80, "met-at-event");
    add(100, 40, "not-met");

    assertThat(standing("met-at-event")).isEqualTo(Standing.MORE);
    assertThat(standing("not-met")).isEqualTo(Standing.FEWER);
  }

  @Test
  void whatOneComparisonWouldCallADifferenceIsNoneAmongMany() {
    Share here = new Share(32, 50);
    Share there = new Share(420, 950);
    assertThat(here.over(there, 1.959964).low()).isPositive();
    add(50, 32, "met-at-event");
    IntStream.range(0, 19).forEach(number -> add(50, number < 2 ? 23 : 22, "other-" + number));

    assertThat(standing("met-at-event")).isEqualTo(Standing.NO_TELLING);
  }

  /// With 5 % in all, six or more of a hundred histories without any difference would be likely to
  /// be accused of one by chance now and then; ten are not.
  @Test
  void whereNothingDiffersHardlyEverAnythingIsSaidToStandOut() {
    var random = new Random(3);
    int accused = 0;
    for (int history = 0; history < 100; history++) {
      var each = new Gathering(new Gathering.Scope(NOW, ZoneOffset.UTC, 14, MESSAGES));
      for (int note = 0; note < 300; note++) {
        int days = 15 + random.nextInt(300);
        each.add(sent("r" + random.nextInt(10), days, random.nextBoolean() ? 3 : -1));
      }
      boolean said =
          each.insights().charts().stream()
              .flatMap(chart -> chart.rows().stream())
              .anyMatch(row -> row.standing() == Standing.MORE || row.standing() == Standing.FEWER);
      accused += said ? 1 : 0;
    }
    assertThat(accused).isLessThanOrEqualTo(10);
  }

  /// LinkedIn often lists only pending invitations, so that those which were accepted are absent.
  @Test
  void blankInvitationsThatOnlyAnImportKnowsOfStandAloneAndAreComparedWithNothing() {
    add(100, 60, "met-at-event");
    IntStream.range(0, 100).forEach(_ -> gathering.add(blank("imported")));

    assertThat(chart(Chart.Kind.LENGTH).rows())
        .containsExactly(
            new Row("No note, imported", new Share(0, 100), Standing.NOT_COMPARED),
            new Row("20–34 words", new Share(60, 100), Standing.NO_TELLING));
    assertThat(keys(Chart.Kind.RELATIONSHIP)).containsExactly("met-at-event");
    assertThat(standing("met-at-event")).isEqualTo(Standing.NO_TELLING);
    assertThat(keys(Chart.Kind.MONTH)).containsExactly("2026-10");
    assertThat(gathering.insights().all()).isEqualTo(new Share(60, 100));
    assertThat(gathering.size()).isEqualTo(200);
  }

  @Test
  void nothingThatOnlyAnImportKnowsOfCountsAmongWhatWasAccepted() {
    add(100, 60, "met-at-event");
    add(50, 3, "imported");
    gathering.add(blank("imported"));

    assertThat(chart(Chart.Kind.LENGTH).rows())
        .containsExactly(
            new Row("No note, imported", new Share(0, 1), Standing.NOT_COMPARED),
            new Row("With a note, imported", new Share(3, 50), Standing.NOT_COMPARED),
            new Row("20–34 words", new Share(60, 100), Standing.NO_TELLING));
    assertThat(keys(Chart.Kind.RELATIONSHIP)).containsExactly("met-at-event");
    assertThat(keys(Chart.Kind.TEMPLATE)).containsExactly("t");
    assertThat(gathering.insights().all()).isEqualTo(new Share(60, 100));
    assertThat(gathering.insights().waiting().orElseThrow().accepted()).isEqualTo(60);
    assertThat(gathering.size()).isEqualTo(151);
  }

  @Test
  void blankInvitationsAloneAreNotNothing() {
    gathering.add(blank("imported"));

    assertThat(gathering.insights().isEmpty()).isFalse();
  }

  @Test
  void rowsComeByHowManyThereAreAndLengthsAndMonthsInTheirOwnOrder() {
    add(1, 1, "classmate");
    add(3, 0, "met-at-event");
    gathering.add(blank("classmate"));

    assertThat(keys(Chart.Kind.RELATIONSHIP)).containsExactly("met-at-event", "classmate");
    assertThat(keys(Chart.Kind.LENGTH)).containsExactly("No note", "20–34 words");
    assertThat(keys(Chart.Kind.MONTH)).containsExactly("2026-09", "2026-10");
    assertThat(keys(Chart.Kind.TEMPLATE)).containsExactly("t");
  }

  @Test
  void ofManyMonthsTheLastTwelveAreShown() {
    IntStream.range(0, 20).forEach(month -> gathering.add(sent("classmate", 20 + month * 31, -1)));

    Chart months = chart(Chart.Kind.MONTH);

    assertThat(months.rows()).hasSize(12);
    assertThat(months.rows().getLast().key()).isEqualTo("2026-11");
    assertThat(months.left()).isEqualTo(8);
  }

  @Test
  void daysToAcceptAreToldInQuarters() {
    IntStream.rangeClosed(1, 12).forEach(days -> gathering.add(sent("classmate", 40, days)));

    assertThat(gathering.insights().waiting()).contains(new Waiting(12, 3, 6, 9));
  }

  @Test
  void daysAreThoseOfTheCalendarForLinkedInTellsNoHours() {
    Instant afternoon = Instant.parse("2026-10-01T14:37:00Z");
    Instant day = Instant.parse("2026-10-06T00:00:00Z");
    IntStream.range(0, 10)
        .forEach(
            _ -> gathering.add(new Outcome("classmate", "t", 25, afternoon, Optional.of(day))));

    assertThat(gathering.insights().waiting()).contains(new Waiting(10, 5, 5, 5));
  }

  @Test
  void ofFewWhoAcceptedNoDaysAreTold() {
    IntStream.rangeClosed(1, 9).forEach(days -> gathering.add(sent("classmate", 40, days)));

    assertThat(gathering.insights().waiting()).isEmpty();
  }

  private void add(int sent, int accepted, String relationship) {
    for (int number = 0; number < sent; number++) {
      gathering.add(sent(relationship, 45, number < accepted ? 2 : -1));
    }
  }

  /// Sent so many `days` ago; accepted `after` as many days, or not where that is negative.
  private static Outcome sent(String relationship, int days, int after) {
    Instant sent = NOW.minus(Duration.ofDays(days));
    Optional<Instant> accepted =
        after < 0 ? Optional.empty() : Optional.of(sent.plus(Duration.ofDays(after)));
    return new Outcome(relationship, "t", 25, sent, accepted);
  }

  private static Outcome blank(String relationship) {
    return new Outcome(relationship, "", 0, NOW.minus(Duration.ofDays(60)), Optional.empty());
  }

  private Standing standing(String key) {
    return chart(Chart.Kind.RELATIONSHIP).rows().stream()
        .filter(row -> row.key().equals(key))
        .findFirst()
        .orElseThrow()
        .standing();
  }

  private List<String> keys(Chart.Kind kind) {
    return chart(kind).rows().stream().map(Row::key).toList();
  }

  private Chart chart(Chart.Kind kind) {
    return gathering.insights().charts().stream()
        .filter(chart -> chart.kind() == kind)
        .findFirst()
        .orElseThrow();
  }
}
