package app.connote.lint.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.connote.note.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Wordings, and what can stand in their place.
class RewordingsTest {
  private static final Rewordings SHORTER =
      new Rewordings(
          List.of(
              Rewording.of("in order", List.of("tidily")),
              Rewording.of("in order to", List.of("to", "so as to"))));

  private static List<String> found(String text) {
    return SHORTER.in(Tokens.of(text)).stream()
        .map(found -> found.span().of(text) + " → " + String.join(" or ", found.instead()))
        .toList();
  }

  @Test
  void aWordingIsFoundWhateverItsCapitals() {
    assertThat(found("All is In Order.")).containsExactly("In Order → tidily");
  }

  @Test
  void theLongestWordingIsTheOneThatIsFound() {
    assertThat(found("We ski in order to rest.")).containsExactly("in order to → to or so as to");
  }

  @Test
  void everyPlaceIsFoundOnce() {
    assertThat(found("in order in order to")).hasSize(2);
  }

  @Test
  void aWordingThatTheTextBreaksOffIsNotFound() {
    assertThat(found("We row in")).isEmpty();
  }

  @Test
  void aWordingDoesNotRunOverAMark() {
    assertThat(found("We row in. Order matters. We row in, order or not.")).isEmpty();
  }

  @Test
  void aRewordingNeedsWordsAndWhatStandsForThem() {
    assertThatIllegalArgumentException().isThrownBy(() -> Rewording.of("…", List.of("to")));
    assertThatIllegalArgumentException().isThrownBy(() -> Rewording.of("in order to", List.of()));
  }
}
