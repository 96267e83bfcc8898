package app.connote.lint.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.note.Tokens;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseBookTest {
  private static List<String> found(String text, String... lines) {
    return found(text, new Phrases(Map.of(), List.of(lines), List.of()));
  }

  private static List<String> found(String text, Phrases phrases) {
    var numbers = new WordNumbers();
    var book = new PhraseBook(phrases, numbers);
    return book.in(new NumberedWords(Tokens.of(text), numbers)).stream()
        .map(span -> span.of(text))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "love/like to ski; I’d LIKE to ski.; LIKE to ski",
        "i'd ski; Then I’d ski.; I’d ski",
        "ski [very] well; We ski well.; ski well",
        "ski [very] well; We ski very well.; ski very well",
        "ski (fast|very well); We ski very well.; ski very well",
        "ski * well; We ski quite well.; ski quite well",
        "ski ... well; We ski not quite so well.; ski not quite so well",
        "ski $; We ski, you row.; ski",
        "^ we ski; Hello we ski. We ski!; We ski",
        "resume; My résumé.; résumé",
        "ski ... row; I ski and row and row.; ski and row and row",
        "node.js; We use node.js here.; node.js",
        "r&d; Our R&D team.; R&D",
        "ski [the (big|very big) hill]; We ski the very big hill.; ski the very big hill"
      })
  void aPhraseIsFoundWhereItStands(String phrase, String text, String expected) {
    assertThat(found(text, phrase)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "we ski; We. Ski!",
        "we ski; We – ski",
        "we ski; We skied",
        "ski $; We ski well",
        "ski ... row; ski one two three four five six row",
        "ski * row; ski row",
        "r&d; An R on its own.",
        "ski * row; ski. Slowly row",
        "ski $ row; ski row"
      })
  void aPhraseIsNotFoundElsewhere(String phrase, String text) {
    assertThat(found(text, phrase)).isEmpty();
  }

  @Test
  void aPhraseCoversSixtyWordsAtMost() {
    assertThat(found("ski ".repeat(60), "ski" + " ski".repeat(59))).hasSize(1);
    assertThat(found("ski ".repeat(61), "ski" + " ski".repeat(60))).isEmpty();
  }

  @Test
  void aNameStandsForItsWordings() {
    var names = Map.of("sport", List.of("ski", "row boats"));
    assertThat(
            found("We ski and we row boats.", new Phrases(names, List.of("we <sport>"), List.of())))
        .containsExactly("We ski", "we row boats");
  }

  @Test
  void anExcusedWordingExcusesAllItOverlaps() {
    var phrases = new Phrases(Map.of(), List.of("ski"), List.of("never ski"));
    assertThat(found("We ski. They never ski.", phrases)).containsExactly("ski");
  }

  @Test
  void whatIsAddedIsFoundEvenWhereTheBuiltInPhraseIsExcused() {
    var phrases = new Phrases(Map.of(), List.of("ski"), List.of("never ski"));
    assertThat(found("They never ski.", phrases.and(List.of("never ski"), List.of())))
        .containsExactly("never ski");
  }

  @Test
  void whereAnAddedPhraseOverlapsABuiltInOneItIsTheOneThatIsFound() {
    var phrases = new Phrases(Map.of(), List.of("ski well", "row"), List.of());
    assertThat(found("We row. We ski well.", phrases.and(List.of("we ski"), List.of())))
        .containsExactly("row", "We ski");
  }

  @ParameterizedTest
  @CsvSource({"ski well", "we ski well", "we ski/row [very] well", "we ski;ski well"})
  void aMutedWordingSilencesWhatItCovers(String muted) {
    var phrases = new Phrases(Map.of(), List.of("ski well"), List.of());
    assertThat(found("We ski well.", phrases.and(List.of(), List.of(muted.split(";", -1)))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ski", "well", "we ski"})
  void aMutedWordingSilencesNothingThatReachesBeyondIt(String muted) {
    var phrases = new Phrases(Map.of(), List.of("ski well"), List.of());
    assertThat(found("We ski well.", phrases.and(List.of(), List.of(muted))))
        .containsExactly("ski well");
  }

  @Test
  void whatIsAddedIsNotMuted() {
    assertThat(found("We ski.", Phrases.NONE.and(List.of("ski"), List.of("we ski"))))
        .containsExactly("ski");
  }
}
