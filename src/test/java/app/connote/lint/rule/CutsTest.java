package app.connote.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What could be cut from a note.
class CutsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "We row (each day) at sea.; (each day)",
        "We row (each day) and (at night) too.; (each day)|(at night)",
        "(Each day) we row.; ''",
        "We row (each day at sea.; ''",
        "We row) at sea (each day.; ''"
      })
  void bracketsInsideANoteMayGo(String text, String cuts) {
    assertThat(cuts(text, '(')).containsExactly(split(cuts));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "They often row in the harbour, because tides rise.; ', because tides rise'",
        "They often row in the harbour, and they ski.; ', and they ski'",
        "They often row in the harbour, and ski at night.; ''",
        "They often row in the harbour because tides rise.; ''",
        "They row in the harbour, because tides rise.; ''",
        "They, in the harbour, row, because tides rise.; ''"
      })
  void aClauseBehindACommaMayGoWhereAWholeSentenceStands(String text, String cuts) {
    assertThat(cuts(text, ',')).containsExactly(split(cuts));
  }

  @Test
  void aWornSentenceIsTheFirstToGo() {
    String text = "Tides rise. Hope this message finds you well.";
    assertThat(Cuts.in(Readings.of(text)))
        .filteredOn(Cut::sentence)
        .extracting(cut -> cut.loss() / cut.span().of(text).split(" ", -1).length)
        .containsExactly(18, 8);
  }

  @Test
  void cutsAreInTheOrderOfTheirEnds() {
    assertThat(Cuts.in(Readings.of("We really row (each day). Tides rise, and they just sink.")))
        .extracting(cut -> cut.span().end())
        .isSorted();
  }

  private static String[] split(String cuts) {
    return cuts.isEmpty() ? new String[0] : cuts.split("\\|", -1);
  }

  private static List<String> cuts(String text, char first) {
    return Cuts.in(Readings.of(text)).stream()
        .map(cut -> cut.span().of(text))
        .filter(cut -> cut.charAt(0) == first)
        .toList();
  }
}
