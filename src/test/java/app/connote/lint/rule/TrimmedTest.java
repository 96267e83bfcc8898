package app.connote.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.lint.Fix;
import app.connote.note.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is left after a cut reads as if it had been written so.
class TrimmedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "We really row.; really; We row.",
        "Really we row.; Really; We row.",
        "We row (really), and ski.; (really); We row, and ski.",
        "We row, really.; really; We row.",
        "We row , really.; really; We row.",
        "We row, really, and ski.; really; We row, and ski.",
        "We row – really!; really; We row!",
        "Really, we row.; Really; We row.",
        "We row. Really, we ski.; Really; We row. We ski.",
        "We row. Really. We ski.; Really; We row. We ski.",
        "We row, really; really; We row,",
        "émus really race.; really; émus race.",
        "Really émus race.; Really; Émus race."
      })
  void theMarksAndCapitalsAroundACutFit(String text, String cut, String after) {
    assertThat(Trimmed.of(text, cuts(text, cut))).isEqualTo(after);
  }

  @Test
  void aLineBreakBesideACutStays() {
    assertThat(Trimmed.of("We row.\nReally we ski.", cuts("We row.\nReally we ski.", "Really")))
        .isEqualTo("We row.\nWe ski.");
    assertThat(
            Trimmed.of("We row. \n\nReally we ski.", cuts("We row. \n\nReally we ski.", "Really")))
        .isEqualTo("We row.\n\nWe ski.");
  }

  @Test
  void twoCutsInARowLeaveOneSpace() {
    String text = "We really truly row.";
    assertThat(Trimmed.of(text, cuts(text, "really", "truly"))).isEqualTo("We row.");
  }

  @Test
  void aWordThatStandsForAnotherTakesItsCapital() {
    var cut = new Cut(new Span(0, 2), "they", 1, false);
    assertThat(Trimmed.of("We row.", List.of(cut))).isEqualTo("They row.");
    assertThat(Trimmed.of("we row.", List.of(cut))).isEqualTo("they row.");
  }

  @Test
  void aFixTouchesOnlyWhatItChanges() {
    assertThat(changed("We truly row.", cuts("We truly row.", "truly"))).isEqualTo("truly  → ");
    assertThat(changed("Really we row.", cuts("Really we row.", "Really")))
        .isEqualTo("Really w → W");
    assertThat(changed("We row really", cuts("We row really", "really"))).isEqualTo(" really → ");
  }

  @Test
  void aFixNeverSplitsAnEmoji() {
    assertThat(changed("We 😀 😁 row", cuts("We 😀 😁 row", "😀"))).isEqualTo("😀  → ");
    var other = new Cut(new Span(4, 6), "😀", 1, false);
    assertThat(changed("row 🨀", List.of(other))).isEqualTo("🨀 → 😀");
  }

  private static String changed(String text, List<Cut> cuts) {
    Fix fix = Trimmed.fix("Cut", text, cuts);
    assertThat(fix.apply(text)).isEqualTo(Trimmed.of(text, cuts));
    return fix.span().of(text) + " → " + fix.replacement();
  }

  private static List<Cut> cuts(String text, String... words) {
    return Stream.of(words)
        .map(word -> new Span(text.indexOf(word), text.indexOf(word) + word.length()))
        .map(place -> new Cut(place, "", 1, false))
        .toList();
  }
}
