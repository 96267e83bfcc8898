package app.connote.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where a space is missing, and where one is too many. `_` stands for a space here.
class SpacesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a__b; a_b",
        "a___b; a_b",
        "a._b; a._b",
        "a.__b; a.__b",
        "a!__b; a!__b",
        "a.___b; a._b",
        "a_,_b; a,_b",
        "a__?; a?",
        "a_.b; a_.b",
        "a_:)_b; a_:)_b",
        "_a; _a",
        "a_; a_"
      })
  void oneSpaceStandsBetweenTwoWordsAndNoneBeforeAMark(String text, String after) {
    String spaced = text.replace('_', ' ');
    Slip slip = Spaces.at(spaced, spaced.indexOf(' '));
    String mended = slip == null ? spaced : slip.fix().apply(spaced);
    assertThat(mended).isEqualTo(after.replace('_', ' '));
  }

  @Test
  void spacesBesideALineBreakAreLeft() {
    assertThat(Spaces.at("a  \nb", 1)).isNull();
    assertThat(Spaces.at("a\n  b", 2)).isNull();
    assertThat(Spaces.at("a  \r\nb", 1)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a,b", "it,but", "see; tide;flood", "AT&Tidewater;flood"})
  void aMarkBetweenTwoLettersWantsASpace(String text) {
    int at = Math.max(text.lastIndexOf(','), text.lastIndexOf(';'));
    Slip slip = Objects.requireNonNull(Spaces.missingAfter(text, at), text);
    assertThat(slip.fix().apply(text))
        .isEqualTo(text.substring(0, at + 1) + " " + text.substring(at + 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a &amp;b", "&lt;b", ",b", "a,", "1,000", "a,1", "1,a", "a &hellip;b"})
  void aMarkWithinANumberOrAnEntityDoesNot(String text) {
    int at = Math.max(text.lastIndexOf(','), text.lastIndexOf(';'));
    assertThat(Spaces.missingAfter(text, at)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a treat.It was new.",
        "it.Is it",
        "so.I’m in",
        "so.I'm",
        "we row.We",
        "we row.It"
      })
  void aStopBeforeAWordThatBeginsASentenceWantsASpace(String text) {
    int at = text.indexOf('.');
    Slip slip = Objects.requireNonNull(Spaces.missingAfterStop(text, at), text);
    assertThat(slip.fix().apply(text)).startsWith(text.substring(0, at) + ". ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Node.JS",
        "Socket.IO",
        "a.It was",
        "It.It was",
        "iT.It was",
        "we row.I",
        ".It was"
      })
  void aStopWithinANameDoesNot(String text) {
    assertThat(Spaces.missingAfterStop(text, text.indexOf('.'))).isNull();
  }
}
