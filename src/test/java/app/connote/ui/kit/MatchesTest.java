package app.connote.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.ui.kit.Matches.Stretch;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatchesTest {
  @Test
  void everyWordThatBeginsWithWhatIsSoughtIsMarked() {
    assertThat(marked("Denver again, dear Denise", "den")).containsExactly("Den", "Den");
  }

  @Test
  void theMiddleOfAWordIsNotMarked() {
    assertThat(marked("a garden", "den")).isEmpty();
  }

  @Test
  void aFarMatchIsBroughtIntoSight() {
    String far = "A long beginning that says this and that before it comes to Denver at last";
    assertThat(new Matches("denver").in(far).getFirst().text()).startsWith("… ");
    assertThat(marked(far, "denver")).containsExactly("Denver");
  }

  @Test
  void withNothingSoughtTheLineIsWhole() {
    assertThat(new Matches(" ").in("Hi Priya, thanks."))
        .containsExactly(new Stretch("Hi Priya, thanks.", false));
  }

  private static List<String> marked(String text, String words) {
    return new Matches(words).in(text).stream().filter(Stretch::match).map(Stretch::text).toList();
  }
}
