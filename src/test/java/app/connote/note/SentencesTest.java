package app.connote.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  private static List<String> sentences(String text) {
    return new Note(text).sentences().stream().map(span -> span.of(text)).toList();
  }

  @Test
  void sentencesEndInTerminalPunctuation() {
    assertThat(sentences("One. Two! Three? Four… Five?!"))
        .containsExactly("One.", "Two!", "Three?", "Four…", "Five?!");
  }

  @Test
  void closingQuotesAndBracketsBelongToTheirSentence() {
    assertThat(sentences("I read “Tides.” It helped (a lot!) Good."))
        .containsExactly("I read “Tides.”", "It helped (a lot!)", "Good.");
  }

  @Test
  void textWithoutFinalPunctuationIsOneSentence() {
    assertThat(sentences("Hi Priya, shall we connect"))
        .containsExactly("Hi Priya, shall we connect");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I met Mr. Park and Dr. Osei at St. Ann vs. Leeds.",
        "Foxglove Inc. and Tern Ltd. build dams.",
        "I moved from the U.S. to Oslo.",
        "J. R. Osei told me, e.g. about No. 5, at 2.5 knots.",
        "Node.js and v1.2.3 at example.org are fine.",
        "I wondered... and then I knew… at last.",
        "“Really?” she asked.",
        "This line\ngoes on here."
      })
  void notEveryFullStopEndsASentence(String text) {
    assertThat(sentences(text)).containsExactly(text);
  }

  @Test
  void anAbbreviationCanEndASentence() {
    assertThat(sentences("I work at Foxglove Inc. I build dams."))
        .containsExactly("I work at Foxglove Inc.", "I build dams.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hi Priya,\n\nI ski.", "Hello! I ski.", "Good morning, Priya!\nI ski.",
            "Dear Mr. Park,\nI ski.",
        "I ski.\n\nBest, Sam", "I ski.\nThanks!\nAnna", "I ski. – Jack Smith", "I ski.\n\nIris",
        "I ski.\n\nKind regards,\nSam Osei", "Hi all!\nI ski.\nCheers!"
      })
  void aGreetingOrASignOffOnItsOwnIsNone(String text) {
    assertThat(sentences(text)).containsExactly("I ski.");
  }

  @Test
  void aBlankLineEndsASentence() {
    assertThat(sentences("I ski\n\nYou ski")).containsExactly("I ski", "You ski");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "...", "😀 !", "Hello!", "Thanks, Sam"})
  void someTextsHaveNone(String text) {
    assertThat(sentences(text)).isEmpty();
  }
}
