package app.connote.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

/// How the vocabulary beside the rules is read.
class ResourcesTest {
  @Test
  void aLineIsWhatSaysSomething() {
    assertThat(Resources.lines("loud-blanks.txt"))
        .hasSize(2)
        .allMatch(line -> line.equals(line.strip()))
        .first()
        .asString()
        .startsWith("name firstname");
  }

  @Test
  void wordsAreWhatSpacesPart() {
    assertThat(Resources.words("loud-blanks.txt"))
        .hasSize(17)
        .contains("name", "university", "organization", "job");
  }

  @Test
  void partsAreWhatAMarkParts() {
    assertThat(Resources.parts("a | b|c", '|')).containsExactly("a", "b", "c");
    assertThat(Resources.parts("|a", '|')).containsExactly("", "a");
    assertThat(Resources.parts("a |", '|')).containsExactly("a", "");
    assertThat(Resources.parts("a", '|')).containsExactly("a");
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Resources.lines("nothing.txt"))
        .withMessage("The file nothing.txt is missing from the program.");
  }
}
