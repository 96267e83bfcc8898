package app.connote.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.lint.phrase.PhraseList;
import app.connote.note.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which words of a note say what a good note says.
class EvidenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "I'm a surveyor.; I'm a surveyor",
        "I'm a senior data engineer.; I'm a senior data engineer",
        "I'm a surveyor and we met.; I'm a surveyor",
        "I'm a surveyor, by the way.; I'm a surveyor",
        "I'm a surveyor who likes you.; I'm a surveyor",
        "I'm a very very very very long talker.; I'm a very very very very"
      })
  void aPhraseIsRoundedByTheWordsOfTheSameThought(String text, String said) {
    var reading = Readings.of(text);
    List<Span> places = Evidence.of(reading, new WhoYouAre(), PhraseList.WHO_YOU_ARE);
    assertThat(places).extracting(place -> place.of(text)).containsExactly(said);
  }

  @Test
  void aFilledInValueThatSuppliesItIsEvidence() {
    String text = "Tides are mine, and OSLO is yours.";
    var reading = Readings.of(text, Map.of("my_field", "tides", "event", "Oslo"));
    assertThat(Evidence.of(reading, new WhoYouAre()))
        .extracting(place -> place.of(text))
        .containsExactly("Tides");
    assertThat(Evidence.values(reading, Set.of("event")))
        .extracting(place -> place.of(text))
        .containsExactly("OSLO");
    assertThat(Evidence.values(reading, Set.of("topic"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "tide tide; Tide; 0 5",
        "tidetide; tide; 0 4",
        "aaa; aa; 0",
        "Émile, émile; émile; 0 7",
        "the tide; tide; 4",
        "the tid; tide; ''"
      })
  void aValueIsFoundWhereverItStandsWhateverItsCapitals(String text, String value, String starts) {
    var places = new ArrayList<Span>();
    Evidence.addEach(value, text, places);
    assertThat(places).allMatch(place -> place.length() == value.length());
    assertThat(places)
        .extracting(place -> String.valueOf(place.start()))
        .isEqualTo(starts.isEmpty() ? List.of() : List.of(starts.split(" ", -1)));
  }

  @Test
  void whatOverlapsIsPutTogetherAndWhatTouchesIsNot() {
    assertThat(Evidence.joined(List.of(new Span(8, 9), new Span(2, 6), new Span(0, 3))))
        .containsExactly(new Span(0, 6), new Span(8, 9));
    assertThat(Evidence.joined(List.of(new Span(0, 9), new Span(2, 4))))
        .containsExactly(new Span(0, 9));
    assertThat(Evidence.joined(List.of(new Span(0, 3), new Span(3, 6)))).hasSize(2);
    assertThat(Evidence.joined(List.of())).isEmpty();
  }
}
