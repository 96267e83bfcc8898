package app.connote.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.lint.Finding;
import app.connote.lint.Reading;
import app.connote.note.Account;
import app.connote.note.Audience;
import app.connote.note.Context;
import app.connote.note.Facts;
import app.connote.note.Field;
import app.connote.note.Relationship;
import app.connote.note.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What is said about a note that lacks something, and when nothing is.
class AbsenceTest {
  private static final Field OFFER =
      new Field("offer", "What you can offer", "a tour", "What they get.", false);
  private static final String BARE = "Hi Priya, shall we connect?";

  @Test
  void whatIsMissingIsMissedBehindTheLastWord() {
    Finding finding = Absence.of(new Offer(), reading(BARE, Facts.NONE), "give").getFirst();
    assertThat(finding.span()).isEqualTo(Span.at(BARE.length()));
    assertThat(finding.rule()).isEqualTo("offer");
    assertThat(finding.fixes()).isEmpty();
  }

  @Test
  void nothingIsMissedWhereTheNoteSaysIt() {
    var reading = reading("Hi Priya, I'm happy to help with the gauges.", Facts.NONE);
    assertThat(Absence.of(new Offer(), reading, "give")).isEmpty();
    assertThat(Absence.whereAsked(new Offer(), reading, "give")).isEmpty();
  }

  @Test
  void nothingIsMissedInAMessage() {
    var context = Context.of(Audience.AFTER_INVITATION, Account.FREE);
    assertThat(Absence.of(new Offer(), Readings.of(BARE, context), "give")).isEmpty();
  }

  @Test
  void aRelationshipWithoutAFieldForItDoesWithoutIt() {
    Reading without = reading(BARE, Facts.NONE, List.of());
    assertThat(Absence.whereAsked(new Offer(), without, "give")).isEmpty();
    assertThat(Absence.of(new Offer(), without, "give")).hasSize(1);
    assertThat(Absence.whereAsked(new Offer(), reading(BARE, Facts.NONE), "give")).hasSize(1);
    var unknown = Context.of(Audience.FIRST_CONTACT, Account.FREE);
    assertThat(Absence.whereAsked(new Offer(), Readings.of(BARE, unknown), "give")).hasSize(1);
  }

  @Test
  void theAdviceIsASentenceAfterTheFieldThatWouldHelp() {
    assertThat(message(Facts.NONE, List.of())).isEqualTo("Give something.");
    assertThat(message(Facts.NONE, List.of(OFFER)))
        .isEqualTo("Fill in “What you can offer” or give something.");
    assertThat(message(new Facts(Map.of("offer", "a tour")), List.of(OFFER)))
        .isEqualTo("Bring in “a tour” or give something.");
  }

  private static String message(Facts facts, List<Field> fields) {
    Reading reading = reading(BARE, facts, fields);
    return Absence.message(new Offer(), reading.context(), "give something");
  }

  private static Reading reading(String text, Facts facts) {
    return reading(text, facts, List.of(OFFER));
  }

  private static Reading reading(String text, Facts facts, List<Field> fields) {
    var met = new Relationship("met", "Met", "Met", Audience.FIRST_CONTACT, fields);
    return Readings.of(text, Context.of(met, Account.FREE, facts));
  }
}
