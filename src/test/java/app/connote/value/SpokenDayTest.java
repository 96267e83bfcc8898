package app.connote.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpokenDayTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

  static Stream<String> days() {
    return Tables.lines("days.txt");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("days")
  void aDayIsSaidAsPeopleSayIt(String line) {
    String[] days = line.replaceFirst(":.*", "").split(" ", -1);

    assertThat(SpokenDay.of(LocalDate.parse(days[1]), LocalDate.parse(days[0])))
        .isEqualTo(line.replaceFirst("^[^:]*: ", ""));
  }

  @Test
  void aWeekdayIsSaidOfOneDayOnly() {
    assertThat(
            IntStream.range(0, 800)
                .mapToObj(days -> SpokenDay.of(TODAY.minusDays(days), TODAY))
                .filter(said -> said.endsWith("day") && !said.contains("today")))
        .hasSize(6)
        .doesNotHaveDuplicates();
  }

  @Property
  void everyDayHasWordsThatGoAfterAPlace(
      @ForAll @IntRange(min = -4000, max = 40000) int ago,
      @ForAll @IntRange(max = 1500) int later) {
    LocalDate today = TODAY.plusDays(later);

    assertThat(SpokenDay.of(today.minusDays(ago), today))
        .matches("(on|in|last|earlier|yesterday|tomorrow|a|two)( [A-Za-z0-9]+){0,3}");
  }
}
