package app.connote.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.note.Span;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// How much a note speaks of its writer, and how much of its reader.
class BalanceTest {
  @Test
  void theWriterAndTheReaderAreCounted() {
    Balance balance = Balance.of(Readings.of("I row. My boat is new. Your talk on tides helped."));
    assertThat(balance.writer()).hasSize(2);
    assertThat(balance.reader()).isEqualTo(1);
    assertThat(balance.gains()).isFalse();
  }

  @Test
  void anInvitationSpeaksOfNeither() {
    Balance balance = Balance.of(Readings.of("I'd love to connect with you."));
    assertThat(balance.writer()).isEmpty();
    assertThat(balance.reader()).isZero();
  }

  @Test
  void theNameInTheGreetingIsNotCounted() {
    assertThat(Balance.of(Readings.of("Hi Priya, a plain line.")).reader()).isZero();
  }

  @Test
  void aFactAboutTheReaderCountsAndOneAboutTheWriterDoesNot() {
    String text = "Hi Priya, the tide mills are plain.";
    assertThat(reader(text, Map.of("topic", "tide mills"))).isEqualTo(1);
    assertThat(reader(text, Map.of("my_work", "tide mills"))).isZero();
    assertThat(reader(text, Map.of())).isZero();
  }

  @Test
  void aNameSpeaksOfTheReader() {
    assertThat(reader("Hi Priya, the boats in Bergen are old.", Map.of())).isEqualTo(1);
  }

  @Test
  void aNoteLeansToItsWriterFromTheSecondTimeOnWhereTheReaderIsNowhere() {
    assertThat(balance(1, 0, false).leansToWriter()).isFalse();
    assertThat(balance(2, 0, false).leansToWriter()).isTrue();
  }

  @Test
  void whoeverSpeaksOfWhatThereIsToGainLeansAtOnce() {
    assertThat(balance(1, 0, true).leansToWriter()).isTrue();
    assertThat(balance(0, 0, true).leansToWriter()).isFalse();
  }

  @Test
  void sixTimesTheWriterForEachReaderIsTheMost() {
    assertThat(balance(6, 1, false).leansToWriter()).isFalse();
    assertThat(balance(7, 1, false).leansToWriter()).isTrue();
    assertThat(balance(12, 2, false).leansToWriter()).isFalse();
  }

  private static int reader(String text, Map<String, String> facts) {
    return Balance.of(Readings.of(text, facts)).reader();
  }

  private static Balance balance(int writer, int reader, boolean gains) {
    return new Balance(Collections.nCopies(writer, Span.at(0)), reader, gains);
  }
}
