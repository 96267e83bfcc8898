package app.connote.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which capitals raise the writer's voice.
class VoicesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "I am SO GLAD to see it.; SO GLAD; so glad; true",
        "VERY what a talk.; VERY; Very; true",
        "I saw it. VERY what a talk.; VERY; Very; true",
        "It was AMAZING; AMAZING; amazing; true",
        "AND I'LL TIDE; AND I'LL; And I'll; true",
        "It was THE BEST IBM; THE BEST; the best; true",
        "The IBM HELPED us.; HELPED; helped; true",
        "I saw VERY OLD TIDES; VERY OLD TIDES; very old tides; false",
        "at VERY OLD THINGS THERE now; VERY OLD THINGS THERE; very old things there; false",
        "at, VERY BEST; VERY BEST; very best; true"
      })
  void commonWordsInCapitalsAreShouted(String text, String shout, String said, boolean known) {
    assertThat(new Voices(Readings.of(text)).shouts())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.span().of(text)).isEqualTo(shout);
              assertThat(found.said()).isEqualTo(said);
              assertThat(found.known()).isEqualTo(known);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "I am glad.",
        "I work at IBM on a HIPAA audit.",
        "I am at VERY OLD THINGS now.",
        "I joined OPEN HOUSE.",
        "A plain I.",
        "See [COMPANY NAME] there.",
        "It is in US and UK law."
      })
  void namesAndInitialismsAreNot(String text) {
    assertThat(new Voices(Readings.of(text)).shouts()).isEmpty();
  }

  @Test
  void whatWasFilledInIsNotTheWritersVoice() {
    String text = "I saw VERY OLD there.";
    assertThat(new Voices(Readings.of(text, Map.of("topic", "VERY OLD"))).shouts()).isEmpty();
    assertThat(new Voices(Readings.of(text)).shouts()).hasSize(1);
  }

  @Test
  void twoShoutsApartAreTwo() {
    assertThat(new Voices(Readings.of("It was VERY good and BEST of all.")).shouts())
        .extracting(Voices.Shout::said)
        .containsExactly("very", "best");
  }
}
