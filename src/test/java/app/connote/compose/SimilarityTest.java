package app.connote.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SimilarityTest {
  @Test
  void theSameWordsAreTheSameWhateverTheirCapitalsAndPunctuation() {
    assertThat(Similarity.between("Hi Priya, let's connect!", "hi priya – let's connect"))
        .isEqualTo(1);
  }

  @Test
  void oneWordOfFiveMakesFourFifths() {
    assertThat(Similarity.between("one two three four five", "one two other four five"))
        .isCloseTo(0.8, within(1e-12));
  }

  @Test
  void orderMatters() {
    assertThat(Similarity.between("alpha beta", "beta alpha")).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void nothingInCommonIsNought() {
    assertThat(Similarity.between("alpha beta", "gamma")).isZero();
    assertThat(Similarity.between("alpha beta", "")).isZero();
  }

  @Test
  void accentedLettersBelongToTheirWords() {
    assertThat(Similarity.between("Zoë und José", "Zo und Jos")).isCloseTo(1 / 3.0, within(1e-12));
  }

  @Property
  void itIsSymmetricAndBetweenNoughtAndOne(
      @ForAll @AlphaChars @Chars({' ', ',', '.'}) @StringLength(max = 80) String one,
      @ForAll @AlphaChars @Chars({' ', ',', '.'}) @StringLength(max = 80) String other) {
    assertThat(Similarity.between(one, other))
        .isBetween(0.0, 1.0)
        .isEqualTo(Similarity.between(other, one));
    assertThat(Similarity.between(one, one)).isEqualTo(1);
  }
}
