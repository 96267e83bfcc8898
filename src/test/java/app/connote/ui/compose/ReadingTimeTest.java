package app.connote.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingTimeTest {
  @Test
  void twoHundredAndThirtyEightWordsTakeAMinute() {
    assertThat(ReadingTime.seconds(238)).isEqualTo(60);
    assertThat(ReadingTime.seconds(30)).isEqualTo(8);
    assertThat(ReadingTime.seconds(0)).isZero();
  }
}
