package app.connote.compose;

import static app.connote.compose.Situations.ALL;
import static app.connote.compose.Situations.MET;
import static app.connote.compose.Situations.PRIYA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.connote.note.Account;
import app.connote.note.Facts;
import app.connote.note.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ComposerTest {
  private final Composer composer = Situations.composer();

  @Test
  void requiredFactsThatAreMissingAreNamedInTheirOrder() {
    assertThat(composer.suggest(MET, Facts.NONE, Account.FREE, 5, 0))
        .isInstanceOfSatisfying(
            Suggestions.Missing.class,
            missing ->
                assertThat(missing.fields())
                    .extracting(Field::id)
                    .containsExactly("first_name", "event"));
  }

  @Test
  void theFirstNotesComeFromEveryTemplate() {
    assertThat(ready(composer, ALL, 4, 0).notes())
        .extracting(Candidate::template)
        .containsExactlyInAnyOrder("met-0", "met-1", "met-2", "met-3");
  }

  @Test
  void theFactsThatAreFilledAreUsed() {
    assertThat(ready(composer, ALL, 4, 0).notes())
        .allSatisfy(each -> assertThat(each.note().text()).contains("release trains"));
  }

  @Test
  void aFullPageNeedsNoExcuse() {
    var page = ready(composer, ALL, 5, 0);
    assertThat(page.notes()).hasSize(5);
    assertThat(page.shortfall()).isEmpty();
    assertThat(page.more()).isTrue();
  }

  @Test
  void theLastPageSaysThatThereAreNoMore() {
    int page = 0;
    while (ready(composer, PRIYA, 2, page).more()) {
      page++;
    }
    assertThat(page).isPositive();
    assertThat(ready(composer, PRIYA, 2, page).notes()).isNotEmpty();
    var after = ready(composer, PRIYA, 2, page + 1);
    assertThat(after.notes()).isEmpty();
    assertThat(after.more()).isFalse();
    assertThat(after.shortfall()).isPresent();
  }

  @Test
  void fewerNotesThanAskedForSayWhatToFillIn() {
    assertThat(ready(only("Hi {{first_name}}, {{event}} was fun{ because of {{topic}}|}."), PRIYA))
        .extracting(page -> page.shortfall().orElse(""))
        .isEqualTo(
            "Only one note can be made from these facts; fill in “What you talked about” to see"
                + " more.");
  }

  @Test
  void notesThatAreTooLongSayWhatToShorten() {
    var wordy = PRIYA.with("topic", "x".repeat(180));
    assertThat(ready(only("Hi {{first_name}}, {{event}} was fun{ because of {{topic}}|}."), wordy))
        .extracting(page -> page.shortfall().orElse(""))
        .isEqualTo(
            "Only one note fits 200 characters with these facts; shorten “What you talked about” to"
                + " see more.");
  }

  @Test
  void whereNothingFitsTheLongestFactAndTheExcessAreNamed() {
    var wordy = PRIYA.with("event", "y".repeat(200));
    assertThat(ready(only("Hi {{first_name}}, {{event}} was fun."), wordy))
        .isEqualTo(
            new Suggestions.Ready(
                List.of(),
                Optional.of(
                    "No note with these facts fits 200 characters; shorten “Event” by 19"
                        + " characters."),
                false,
                new TreeMap<>()));
  }

  @Test
  void aFactThatFitsNoNoteIsNamedWithItsExcess() {
    var wordy = PRIYA.with("topic", "y".repeat(190));
    var page = ready(only("Hi {{first_name}}, {{event}} was fun.{ About {{topic}}.|}"), wordy);

    String longest = "Hi Priya, " + PRIYA.values().get("event") + " was fun. About .";
    assertThat(page.notes()).hasSize(1);
    assertThat(page.leftOut()).containsExactly(Map.entry("topic", longest.length() + 190 - 200));
  }

  @Test
  void aFactThatALaterNoteSaysIsNotLeftOut() {
    assertThat(ready(composer, ALL, 1, 0).leftOut()).isEmpty();
  }

  @Test
  void whereTheChecksObjectTheFactToChangeIsNamed() {
    var address = PRIYA.with("event", "me@example.org");
    assertThat(ready(composer, address, 5, 0))
        .extracting(page -> page.shortfall().orElse(""))
        .isEqualTo("No note with these facts passes the checks; change “Event” to see notes.");
  }

  @Test
  void whereEveryTemplateNeedsMoreTheFactIsNamed() {
    assertThat(ready(only("Hi {{first_name}}, thanks for {{topic}} at {{event}}."), PRIYA))
        .extracting(page -> page.shortfall().orElse(""))
        .isEqualTo("No template does without “What you talked about”; fill it in to see notes.");
  }

  @Test
  void aRelationshipWithoutTemplatesSaysSo() {
    assertThat(ready(new Composer(Situations.catalog(List.of()), Situations.LINTER), PRIYA))
        .extracting(page -> page.shortfall().orElse(""))
        .isEqualTo(
            "There is no template for “Met at an event” yet; choose another way of knowing the"
                + " person, or write a note of your own.");
  }

  @Test
  void factsLeftOverFromAnotherRelationshipChangeNothing() {
    var leftOver = PRIYA.with("school", "Uppsala");
    assertThat(ready(composer, leftOver, 5, 0)).isEqualTo(ready(composer, PRIYA, 5, 0));
  }

  @Test
  void aPageWithoutNotesIsRefused() {
    assertThatThrownBy(() -> composer.suggest(MET, PRIYA, Account.FREE, 0, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> composer.suggest(MET, PRIYA, Account.FREE, 5, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Composer only(String source) {
    return new Composer(Situations.catalog(List.of(source)), Situations.LINTER);
  }

  private static Suggestions.Ready ready(Composer composer, Facts facts) {
    return ready(composer, facts, 5, 0);
  }

  private static Suggestions.Ready ready(Composer composer, Facts facts, int count, int page) {
    return (Suggestions.Ready) composer.suggest(MET, facts, Account.FREE, count, page);
  }
}
