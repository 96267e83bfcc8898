package app.connote.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.note.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is left of a note without a phrase. `|` stands for a line break here.
class RemovalTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "We row. Hope it helps. We ski.; Hope it helps; We row. We ski.",
        "Hope it helps. We row.; Hope it helps; We row.",
        "We row. Hope it helps.; Hope it helps; We row.",
        "We row.  Hope it helps.; Hope it helps; We row.",
        "Hi Ann, hope it helps. It rises.; hope it helps; 'Hi Ann, it rises.'",
        "Hi Ann, hope it helps.|Tides rise.; hope it helps; 'Hi Ann, |Tides rise.'",
        "We row. Hope it helps.|We ski.; Hope it helps; We row. We ski.",
        "We row. I hope that it helps. We ski.; it helps; ''",
        "We row. So I hope it helps. We ski.; hope it helps; We row. We ski.",
        "Hope it helps.; Hope it helps; ''",
        "Please let us connect to grow our networks.; grow our networks; Please let us connect.",
        "Please let us connect to help grow our networks.; grow our networks; Please let us"
            + " connect.",
        "Please let us connect to grow our networks soon.; grow our networks; ''",
        "Please let it help to grow our networks.; grow our networks; ''",
        "Connect here to grow our networks.; grow our networks; ''"
      })
  void aPhraseGoesWithItsSentenceOrItsPurpose(String text, String phrase, String after) {
    String note = text.replace('|', '\n');
    int start = note.indexOf(phrase);
    var place = new Span(start, start + phrase.length());
    String left = Removal.of(place, Readings.of(note)).map(fix -> fix.apply(note)).orElse("");
    assertThat(left).isEqualTo(after.replace('|', '\n'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Tides rise. Can you refer me?; Can you refer me; Tides rise.",
        "Tides rise very high and can you refer me?; can you refer me; Tides rise very high?",
        "Tides rise and can you refer me?; can you refer me; ''",
        "Can you refer me?; Can you refer me; ''",
        "Tides rise. Can you refer me? We row.; Can you refer me; Tides rise. We row."
      })
  void aFavourGoesWithWhatAsksForIt(String text, String phrase, String after) {
    int start = text.indexOf(phrase);
    var place = new Span(start, start + phrase.length());
    String left = Removal.ofAsking(place, Readings.of(text)).map(fix -> fix.apply(text)).orElse("");
    assertThat(left).isEqualTo(after);
  }
}
