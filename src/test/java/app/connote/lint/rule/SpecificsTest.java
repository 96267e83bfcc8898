package app.connote.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What in a note could not stand in a note to just anyone.
class SpecificsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Hi Priya, the boats in Bergen are old.; Bergen",
        "Hi Priya, Foxglove is new to me.; Foxglove",
        "The mills are old. Ann Lee built them.; Ann|Lee",
        "The mills are old. Tom's are new.; Tom's",
        "I liked gate 7 a lot.; 7",
        "It was in 2019 and cold.; 2019",
        "I saw #12 there.; 12",
        "I saw AB-12345 there.; AB-12345",
        "I'm a Java developer, and Kafka is yours.; Kafka",
        "I'm a Python developer and your Rust talk helped.; Rust"
      })
  void namesAndTellingNumbersAreFound(String text, String names) {
    var places = ProperNames.andNumbersIn(Readings.of(text));
    assertThat(places).extracting(place -> place.of(text)).containsExactly(names.split("\\|", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hi Priya, a plain line.",
        "The mills are old. Boats are new.",
        "I know 300 founders.",
        "It has 2300000 lines and 1850 more.",
        "Congrats Dean on it.",
        "Thanks, and I hope I'm right on LinkedIn.",
        "Happy New Year and Merry Christmas.",
        "I'm a developer of Python, SQL and Tableau.",
        "I'm a Java developer, and Java is fine.",
        "So B is fine."
      })
  void whatCouldBeSaidToAnyoneIsNot(String text) {
    assertThat(ProperNames.andNumbersIn(Readings.of(text))).isEmpty();
  }

  @Test
  void namesAloneLeaveOutNumbersAndDays() {
    String text = "I saw Ola in May, on a Monday, at gate 7.";
    assertThat(ProperNames.in(Readings.of(text)))
        .extracting(name -> name.of(text))
        .containsExactly("Ola");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "I read “old tides” twice.; “old tides”",
        "I read \"old tides\" twice.; \"old tides\""
      })
  void aTitleOfTwoWordsIsSpecific(String text, String title) {
    assertThat(specifics(text)).containsExactly(title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I read “tides” twice.",
        "I read \"tides\" twice.",
        "I read “old tides twice.",
        "I read \"old tides twice.",
        "I read ” old tides “ twice.",
        "Would you like [Company] more?",
        "Could you refer me next week?"
      })
  void oneQuotedWordABlankAndTheTimeOfAFavourAreNot(String text) {
    assertThat(specifics(text)).isEmpty();
  }

  @Test
  void aFactIsSpecificUnlessItIsTheReadersName() {
    var facts = Map.of("first_name", "priya", "topic", "tide mills");
    String text = "hi priya, the tide mills are old.";
    assertThat(Specifics.in(Readings.of(text, facts)))
        .extracting(place -> place.of(text))
        .containsExactly("tide mills");
    assertThat(Specifics.areIn(Readings.of(text, facts))).isTrue();
    assertThat(Specifics.areIn(Readings.of("hi priya", facts))).isFalse();
  }

  private static List<String> specifics(String text) {
    return Specifics.in(Readings.of(text)).stream().map(place -> place.of(text)).toList();
  }
}
