package app.connote.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingTest {
  @ParameterizedTest
  @CsvSource({
    "event, event, 0",
    "evnt, event, 1",
    "evvent, event, 1",
    "evemt, event, 1",
    "evnet, event, 1",
    "'', event, 5",
    "event, '', 5",
    "veent, evnet, 2",
    "topic, event, 5"
  })
  void everyLetterThatIsOffCounts(String typed, String meant, int distance) {
    assertThat(Misspelling.distance(typed, meant)).isEqualTo(distance);
  }
}
