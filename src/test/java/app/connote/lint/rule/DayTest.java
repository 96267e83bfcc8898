package app.connote.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayTest {
  @ParameterizedTest
  @CsvSource({
    "2026-11-20T08:00, today",
    "2026-11-19T23:59, yesterday",
    "2026-11-18T09:00, on 18 November",
    "2026-01-02T09:00, on 2 January",
    "2025-12-31T09:00, on 31 December 2025"
  })
  void aDayIsNamedAsPeopleNameIt(LocalDateTime then, String named) {
    assertThat(Day.of(then, LocalDateTime.of(2026, 11, 20, 9, 0))).isEqualTo(named);
  }
}
