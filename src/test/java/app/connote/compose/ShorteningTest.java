package app.connote.compose;

import static app.connote.compose.Situations.MET;
import static org.assertj.core.api.Assertions.assertThat;

import app.connote.note.Account;
import app.connote.note.Facts;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ShorteningTest {
  private static final List<String> SOURCES =
      List.of(
          "Hi {{first_name}}, {meeting you|our chat} at {{event}}{ made my day|, {{event}} of all}.",
          "Hello {{first_name}}, {{event}} was good.{ You said {{topic}}, and {{topic}} it is.|}");

  @Property(tries = 300)
  void theCharactersNamedAreEnoughAndOneFewerIsNot(
      @ForAll @IntRange(min = 1, max = 240) int event,
      @ForAll @IntRange(min = 1, max = 240) int topic) {
    var facts = facts(event, topic);
    for (String field : List.of("event", "topic")) {
      int needed = needed(facts, field).orElseThrow();
      int length = facts.value(field).orElseThrow().length();
      if (0 < needed && needed < length) {
        assertThat(needed(shorter(facts, field, needed), field)).hasValue(0);
        assertThat(needed(shorter(facts, field, needed - 1), field)).hasValue(1);
      }
    }
  }

  @Test
  void aFactThatNoWordingSaysNeedsNothing() {
    assertThat(needed(facts(10, 10).with("when", "last week"), "when")).isEmpty();
  }

  @Test
  void theFactThatNeedsToLoseLeastIsNamed() {
    var composer = new Composer(Situations.catalog(List.of(SOURCES.getFirst())), Situations.LINTER);
    var facts = Facts.NONE.with("first_name", "Priya").with("event", "y".repeat(190));
    assertThat(composer.suggest(MET, facts, Account.FREE, 5, 0))
        .isInstanceOfSatisfying(
            Suggestions.Ready.class,
            ready ->
                assertThat(ready.shortfall())
                    .hasValue(
                        "No note with these facts fits 200 characters; shorten “Event” by "
                            + ("Hi Priya, our chat at  made my day.".length() + 190 - 200)
                            + " characters."));
  }

  @Test
  void factsThatMustBeShortenedTogetherAreNamed() {
    var source = "Hi {{first_name}}, {{event}}: {{topic}}.";
    var composer = new Composer(Situations.catalog(List.of(source)), Situations.LINTER);
    assertThat(composer.suggest(MET, facts(210, 215), Account.FREE, 5, 0))
        .isInstanceOfSatisfying(
            Suggestions.Ready.class,
            ready ->
                assertThat(ready.shortfall())
                    .hasValue(
                        "No note with these facts fits 200 characters, and no single fact is long"
                            + " enough; shorten “What you talked about” and “Event” until the note"
                            + " is 238 characters shorter."));
  }

  @Test
  void whereTheTemplateItselfIsTooLongNoFactIsBlamed() {
    var source = "Hi {{first_name}}, " + "so ".repeat(80) + "we met at {{event}}.";
    var composer = new Composer(Situations.catalog(List.of(source)), Situations.LINTER);
    assertThat(composer.suggest(MET, facts(5, 5), Account.FREE, 5, 0))
        .isInstanceOfSatisfying(
            Suggestions.Ready.class,
            ready ->
                assertThat(ready.shortfall())
                    .hasValue(
                        "No note with these facts fits 200 characters, however short the facts are;"
                            + " choose another way of knowing the person, or write a note of your"
                            + " own."));
  }

  private static OptionalInt needed(Facts facts, String field) {
    var situation = Situation.of(MET, facts, Account.FREE);
    var templates = Situations.catalog(SOURCES).templatesFor(MET);
    return new Shortening(Run.of(templates, situation.values()), situation.limit()).of(field);
  }

  private static Facts facts(int event, int topic) {
    return new Facts(
        Map.of("first_name", "Priya", "event", "e".repeat(event), "topic", "t".repeat(topic)));
  }

  private static Facts shorter(Facts facts, String field, int by) {
    return facts.with(field, facts.value(field).orElseThrow().substring(by));
  }
}
