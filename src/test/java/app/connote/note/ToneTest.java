package app.connote.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ToneTest {
  @Test
  void plainStandsBetweenWarmAndFormal() {
    assertThat(Tone.WARM.awayFrom(Tone.PLAIN)).isEqualTo(1);
    assertThat(Tone.PLAIN.awayFrom(Tone.FORMAL)).isEqualTo(1);
    assertThat(Tone.FORMAL.awayFrom(Tone.WARM)).isEqualTo(2);
    assertThat(Tone.WARM.awayFrom(Tone.WARM)).isZero();
  }
}
