package app.connote.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetentionTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  @Test
  void theTenNewestAreKept() {
    List<Backup> all = every(Duration.ofMinutes(1), 30);

    assertThat(Retention.USUAL.kept(all)).isEqualTo(all.subList(0, 10));
    assertThat(Retention.USUAL.outlived(all)).isEqualTo(all.subList(10, 30));
  }

  @Test
  void ofSevenDaysTheLastOfEachIsKept() {
    List<Backup> all = every(Duration.ofHours(1), 24 * 20);

    List<Backup> kept = Retention.USUAL.kept(all);

    assertThat(kept)
        .extracting(Backup::made)
        .contains(
            Instant.parse("2026-11-21T23:00:00Z"),
            Instant.parse("2026-11-20T23:00:00Z"),
            Instant.parse("2026-11-16T23:00:00Z"));
    assertThat(kept).hasSize(10 + 6 + 2);
  }

  @Test
  void ofFourWeeksTheLastOfEachIsKept() {
    List<Backup> all = every(Duration.ofDays(1), 300);

    List<Backup> kept = Retention.USUAL.kept(all);

    assertThat(kept).hasSize(10 + 2);
    assertThat(kept.getLast().made()).isEqualTo(Instant.parse("2026-11-01T12:00:00Z"));
  }

  @Test
  void aLongPauseCostsNoBackup() {
    List<Backup> all = new ArrayList<>(every(Duration.ofDays(100), 8));

    assertThat(Retention.USUAL.kept(all)).isEqualTo(all);
  }

  @Test
  void whatIsKeptStaysKeptUntilSomethingNewerTakesItsPlace() {
    List<Backup> kept = new ArrayList<>();
    for (Backup next : every(Duration.ofHours(7), 400).reversed()) {
      kept.add(next);
      kept = new ArrayList<>(Retention.USUAL.kept(kept));
    }

    assertThat(kept).hasSizeBetween(10, 21);
    assertThat(kept.getLast().made()).isBefore(NOON.minus(Duration.ofDays(20)));
  }

  private static List<Backup> every(Duration pause, int count) {
    return IntStream.range(0, count)
        .mapToObj(
            number ->
                new Backup(Path.of("backup" + number), NOON.minus(pause.multipliedBy(number)), 1))
        .toList();
  }
}
