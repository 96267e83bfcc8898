package app.connote.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {
  private static final Instant NOW = Instant.parse("2026-11-19T10:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-11-19T09:05:00Z | today, 09:05",
        "2026-11-19T00:00:00Z | today, 00:00",
        "2026-11-18T23:59:59Z | yesterday, 23:59",
        "2026-11-17T12:00:00Z | Tue 17 Nov",
        "2026-11-13T12:00:00Z | Fri 13 Nov",
        "2026-11-12T12:00:00Z | 12 Nov",
        "2026-01-01T12:00:00Z | 1 Jan",
        "2025-12-31T12:00:00Z | 31 Dec 2025",
        "2026-11-20T12:00:00Z | 20 Nov"
      })
  void theNearerTheLessIsSaid(Instant then, String said) {
    assertThat(When.said(then, NOW, ZoneOffset.UTC)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Asia/Tokyo | today, 00:30", "America/New_York | yesterday, 10:30"})
  void theDayIsThatOfTheZone(ZoneId zone, String said) {
    Instant then = Instant.parse("2026-11-18T15:30:00Z");

    assertThat(When.said(then, NOW, zone)).isEqualTo(said);
  }
}
