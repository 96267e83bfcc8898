package app.connote.lint.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The notation of phrases, and what is said where it is not kept.
class PhraseReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"ski", "We Ski!", "ski/row", "we [really] (ski|row) ... * $", "résumé", "node.js"})
  void whatIsWellWrittenIsTaken(String phrase) {
    assertThatCode(() -> PhraseReader.check(phrase)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        "we (ski; 3; This “(” is never closed: put “)” after its words.",
        "we (ski] well; 3; This “(” is never closed: put “)” after its words.",
        "we [ski; 3; This “[” is never closed: put “]” after its words.",
        "we ski) well; 6; This “)” closes nothing: remove it, or open the bracket before.",
        "we () ski; 4; There is no word here: write one, or put “[ ]” around what may be missing.",
        "we (ski|); 8; There is no word here: write one, or put “[ ]” around what may be missing.",
        "'  '; 2; There is no word here: write one, or put “[ ]” around what may be missing.",
        "we ski/; 7; A word is missing beside “/”: write one right before and right after it.",
        "we /ski; 3; A word is missing beside “/”: write one right before and right after it.",
        "we ++ ski; 3; “++” holds no letter or digit: leave it out.",
        "we <sport>; 3; Nothing is called “<sport>” here: write out the words.",
        "* ski; 0; A phrase has to begin with a word: put one before any “*”, “...” or “[”.",
        "[we] [ski]; 0; A phrase has to begin with a word: put one before any “*”, “...” or “[”.",
        "^; 0; A phrase has to begin with a word: put one before any “*”, “...” or “[”.",
        "ski|*; 0; A phrase has to begin with a word: put one before any “*”, “...” or “[”.",
        "(*|ski) row; 0; A phrase has to begin with a word: put one before any “*”, “...” or “[”.",
        "ski|[we]; 0; A phrase has to begin with a word: put one before any “*”, “...” or “[”.",
        "([we]|ski) [row]; 0; A phrase has to begin with a word: put one before any “*”, “...” or “[”."
      })
  void aMistakeIsToldWithItsPlaceAndARemedy(String phrase, int place, String message) {
    var problem = catchThrowableOfType(PhraseException.class, () -> PhraseReader.check(phrase));
    assertThat(problem).hasMessage(message);
    assertThat(problem.place()).isEqualTo(place);
  }

  @Test
  void aPhraseMayBeginWithOptionalWordsBeforeACertainOne() {
    assertThatCode(() -> PhraseReader.check("[we] ski")).doesNotThrowAnyException();
  }

  @Test
  void aBuiltInListWithAMistakeIsRefused() {
    var broken = new Phrases(Map.of(), List.of("we (ski"), List.of());
    assertThatThrownBy(() -> new Vocabulary(Map.of(PhraseList.FAVOURS, broken), Map.of(), Map.of()))
        .isInstanceOf(PhraseException.class);
  }

  @Test
  void deepNestingIsRefusedAndNotAStackOverflow() {
    assertThatThrownBy(() -> PhraseReader.check("we " + "(".repeat(100_000)))
        .isInstanceOf(PhraseException.class)
        .hasMessageStartingWith("The brackets nest too deeply");
  }

  @Test
  void twentyBracketsMayNestAndOneMoreIsTooMany() {
    assertThatCode(() -> PhraseReader.check("we" + nested(20))).doesNotThrowAnyException();
    assertThatThrownBy(() -> PhraseReader.check("we" + nested(21)))
        .isInstanceOf(PhraseException.class);
  }

  @Test
  void bracketsSideBySideDoNotNest() {
    assertThatCode(() -> PhraseReader.check("we" + " (ski)".repeat(50))).doesNotThrowAnyException();
  }

  private static String nested(int depth) {
    return " (".repeat(depth) + "ski" + ")".repeat(depth);
  }

  @Property(tries = 2_000)
  void whateverIsWrittenIsTakenOrRefusedWithAPlaceInsideIt(@ForAll("written") String phrase) {
    try {
      PhraseReader.check(phrase);
    } catch (PhraseException e) {
      assertThat(e.place()).isBetween(0, phrase.length());
      assertThat(e.getMessage()).endsWith(".");
    }
  }

  @Provide
  Arbitrary<String> written() {
    Arbitrary<String> signs =
        Arbitraries.of(
            "(", ")", "[", "]", "|", "/", "*", "...", "^", "$", "<", ">", "<a>", " ", "we ", "ski",
            "’", "-", ".", "İ", "😀", "\u0301", "\ud83d", "\n");
    return Arbitraries.oneOf(signs, signs, Arbitraries.strings().all().ofMaxLength(3))
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }
}
