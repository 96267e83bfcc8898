package app.connote.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.lint.Finding;
import app.connote.lint.Linter;
import app.connote.lint.Mark;
import app.connote.note.Account;
import app.connote.note.Audience;
import app.connote.note.Context;
import app.connote.note.Facts;
import app.connote.note.Field;
import app.connote.note.Note;
import app.connote.note.Relationship;
import app.connote.store.BuiltInPhrases;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The presence map, and what is said of its empty marks.
class PresenceTest {
  private static final Linter LINTER = new Linter(Rules.ALL, BuiltInPhrases.read());
  private static final Relationship MET =
      new Relationship(
          "met",
          "Met",
          "Met",
          Audience.FIRST_CONTACT,
          List.of(
              new Field("first_name", "First name", "Priya", "The name.", true),
              new Field("event", "Event", "DevConf", "Where.", true),
              new Field("my_field", "Your field", "tides", "What you do.", false),
              new Field("offer", "What you can offer", "a tour", "What they get.", false)));
  private static final Facts PRIYA = new Facts(Map.of("first_name", "Priya"));
  private static final String FULL =
      "Hi Priya, I'm a surveyor and we met in Bergen. I'm happy to help with the gauges."
          + " Shall we connect?";

  @Test
  void thereAreFiveMarksInTheirOrder() {
    assertThat(marks("Hi", PRIYA))
        .extracting(Mark::rule)
        .containsExactly(
            "who-you-are", "why-connect", "nothing-specific", "offer", "call-to-action");
    assertThat(marks("Hi", PRIYA))
        .extracting(Mark::label)
        .containsExactly("Who you are", "Why them", "Specifics", "For them", "Invitation");
  }

  @Test
  void nothingIsLitInAnEmptyNote() {
    assertThat(marks("", PRIYA)).noneMatch(Mark::isLit);
  }

  @Test
  void aMarkPointsAtTheWordsThatLightIt() {
    assertThat(lit(FULL, 0)).containsExactly("I'm a surveyor", "we met in Bergen");
    assertThat(lit(FULL, 1)).containsExactly("we met in Bergen");
    assertThat(lit(FULL, 2)).containsExactly("Bergen");
    assertThat(lit(FULL, 3)).containsExactly("I'm happy to help with the gauges");
    assertThat(lit(FULL, 4)).containsExactly("Shall we connect");
  }

  @Test
  void aFilledInValueLightsItsMarkWhateverItsCapitals() {
    var facts = PRIYA.with("my_field", "Tides").with("event", "quark");
    assertThat(marks("Hello, tides at QUARK.", facts).subList(0, 3)).allMatch(Mark::isLit);
  }

  @Test
  void anUnfilledFieldIsNamedBeforeAFilledOne() {
    var facts = PRIYA.with("event", "DevConf");
    assertThat(marks("Hi", facts).get(2).fields()).extracting(Field::id).startsWith("offer");
    assertThat(marks("Hi", PRIYA).get(2).fields())
        .extracting(Field::id)
        .containsExactly("event", "offer");
    assertThat(marks("Hi", PRIYA).get(4).fields()).isEmpty();
  }

  @Test
  void theMessageNamesTheFieldThatWouldSupplyWhatIsMissing() {
    assertThat(message("offer", PRIYA)).startsWith("Fill in “What you can offer” or offer ");
    assertThat(message("offer", PRIYA.with("offer", "a tour"))).startsWith("Bring in “a tour” or ");
    assertThat(message("who-you-are", PRIYA)).startsWith("Fill in “Your field” or say ");
  }

  @Test
  void anAbsenceIsPassedOverWhereTheRelationshipDoesWithout() {
    var plain =
        new Relationship(
            "plain", "Plain", "Met", Audience.FIRST_CONTACT, MET.fields().subList(0, 1));
    assertThat(findings(Context.of(plain, Account.FREE, PRIYA)))
        .extracting(Finding::rule)
        .contains("offer")
        .doesNotContain("who-you-are", "why-connect");
  }

  @Test
  void findingsAndMarksComeTogether() {
    var context = Context.of(MET, Account.FREE, PRIYA);
    var verdict = LINTER.judge(new Note(FULL), context);
    assertThat(verdict.findings()).isEqualTo(LINTER.lint(new Note(FULL), context));
    assertThat(verdict.marks()).isEqualTo(LINTER.marks(new Note(FULL), context)).hasSize(5);
  }

  private static List<Mark> marks(String text, Facts facts) {
    return LINTER.marks(new Note(text), Context.of(MET, Account.FREE, facts));
  }

  private static List<String> lit(String text, int mark) {
    return marks(text, PRIYA).get(mark).spans().stream().map(span -> span.of(text)).toList();
  }

  private static String message(String rule, Facts facts) {
    return findings(Context.of(MET, Account.FREE, facts)).stream()
        .filter(finding -> finding.rule().equals(rule))
        .map(Finding::message)
        .findFirst()
        .orElseThrow();
  }

  private static List<Finding> findings(Context context) {
    return LINTER.lint(new Note("Hi Priya, let's connect!"), context);
  }
}
