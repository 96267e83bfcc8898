package app.connote.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.note.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How a note begins: with a greeting, a name, both or neither.
class GreetingTest {
  private static Greeting of(String text) {
    var note = new Note(text);
    return Greeting.of(note, note.tokens());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Hi Priya, I read it.; Priya; 2",
        "Hi Priya; Priya; 2",
        "Hi, Priya, I read it.; Priya; 2",
        "Hi there Priya, I read it.; Priya; 3",
        "Hi again Priya, I read it.; Priya; 3",
        "Morning Priya, I read it.; Priya; 2",
        "Good morning Priya, I read it.; Priya; 3",
        "Dear Dr. Okafor, I read it.; Okafor; 3",
        "Priya, I read it.; Priya; 1",
        "Priya Shah, I read it.; Priya Shah; 2"
      })
  void aNameIsWhatIsGreeted(String text, String name, int words) {
    Greeting greeting = of(text);
    assertThat(greeting.name()).map(span -> span.of(text)).hasValue(name);
    assertThat(greeting.words()).isEqualTo(words);
    assertThat(greeting.end()).isEqualTo(text.indexOf(name) + name.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Hi; 1",
        "Hi there; 1",
        "Hi, there is a talk.; 1",
        "Good morning, I read it.; 2",
        "Good; 0",
        "Priya; 0",
        "Priya Shah; 0",
        "Priya Shah Rao, I read it.; 0",
        "I read it.; 0"
      })
  void aNoteMayBeginWithoutAName(String text, int words) {
    assertThat(of(text).name()).isEmpty();
    assertThat(of(text).words()).isEqualTo(words);
    assertThat(of(text).greets()).isEqualTo(words > 0);
  }

  @Test
  void aNameOnTheNextLineIsNotGreeted() {
    assertThat(of("Hi,\nPriya wrote it.").name()).isEmpty();
  }

  @Test
  void anEmptyNoteGreetsNobody() {
    assertThat(of("").greets()).isFalse();
    assertThat(of("").end()).isZero();
  }
}
