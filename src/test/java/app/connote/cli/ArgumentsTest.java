package app.connote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
  @Test
  void theLastWordsOfTheCommandLineAreTheArguments() {
    byte[] line = "java\0-cp\0x\0Main\0draft\0Zoë\0\0".getBytes(StandardCharsets.UTF_8);
    assertThat(Arguments.last(line, new String[] {"draft", "Zo\uFFFD\uFFFD", ""}))
        .containsExactly("draft", "Zoë", "");
  }

  @Test
  void aShorterLineChangesNothing() {
    String[] args = {"draft", "Zo\uFFFD"};
    assertThat(Arguments.last(new byte[0], args)).isSameAs(args);
  }

  @Test
  void argumentsThatLostNothingStayAsTheyAre() {
    String[] args = {"draft", "Zoë"};
    assertThat(Arguments.asTyped(args)).isSameAs(args);
  }
}
