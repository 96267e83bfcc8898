package app.connote.linkedin;

import static app.connote.linkedin.Exports.connection;
import static app.connote.linkedin.Exports.day;
import static app.connote.linkedin.Exports.naming;
import static app.connote.linkedin.Exports.note;
import static app.connote.linkedin.Exports.person;
import static app.connote.linkedin.Exports.sent;
import static org.assertj.core.api.Assertions.assertThat;

import app.connote.history.Draft;
import app.connote.history.Person;
import app.connote.history.State;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Where what the first import changes could lead the second astray.
class ImportingTwiceTest {
  private final MemoryLedger ledger = new MemoryLedger();
  private final LinkedInImport importing = new LinkedInImport(ledger, Exports.TERMS);

  @Test
  void aLineThatStandsThereTwiceIsOneInvitation() {
    importTwice(
        Exports.of(
            List.of(connection("Ada Example", "", "", "02-02")),
            sent("Ada Example", "", "02-01", ""),
            sent("Ada Example", "", "02-01", "Hello"),
            sent("Ada Example", "", "02-01", "")));

    assertThat(ledger.notes())
        .extracting(Draft::state)
        .containsExactlyInAnyOrder(State.SENT, State.ACCEPTED);
  }

  @Test
  void aNoteThatWasAddedIsNotGivenToAnotherInvitation() {
    importTwice(
        Exports.of(
            List.of(),
            sent("Ada Example", "ada", "02-01", "Hello"),
            sent("Ada Example", "ada", "02-02", "Hello")));

    assertThat(ledger.notes()).hasSize(2).extracting(Draft::state).containsOnly(State.SENT);
  }

  @Test
  void whatWasCopiedIsStillKnownToHaveSaidWhatItDid() {
    Draft copied = note(person("Ada Example", "ada", ""), "Hi Ada", "02-01", State.COPIED);
    Draft nobodys = naming("Ada", note(Person.unknown(), "Hi Ada", "02-01", State.SENT));
    ledger.keep(copied);
    ledger.keep(nobodys);
    ledger.keep(person("Ada", "bo", ""));
    ledger.keep(person("Ada", "cy", ""));

    importTwice(
        Exports.of(
            List.of(),
            sent("Ada Example", "ada", "02-03", "Hello"),
            sent("Ada", "", "02-01", "Hi Ada")));

    assertThat(ledger.notes()).contains(nobodys);
  }

  @Test
  void aNoteThatGoesToSomebodyElseIsNoInvitationOfItsFormerReader() {
    Person reader = person("Ada Example", "", "There");
    ledger.keep(person("Ada Example", "ada", ""));
    ledger.keep(note(reader, "Hello", "02-02", State.NO_ANSWER));

    importTwice(
        Exports.of(
            List.of(
                connection("Ada Example", "cy", "There", "02-03"),
                connection("Ada Example", "ada", "", "02-10")),
            sent("Bo Sample", "cy", "02-03", "Hi Ada"),
            sent("Ada Example", "ada", "02-02", "Hello")));

    assertThat(ledger.notes())
        .filteredOn(note -> note.person().id().equals(reader.id()))
        .extracting(Draft::state)
        .containsExactly(State.ACCEPTED);
  }

  @Test
  void theDayOfAConnectionTellsItFromAnInviteeOfTheSameNameAndCompany() {
    Person connected = person("Ada Example", "ada", "There");
    ledger.keep(connected);
    ledger.keep(person("", "cy", "There"));
    ledger.keep(person("Ada Example", "", "Here"));

    importTwice(
        Exports.of(
            List.of(
                connection("Ada Example", "", "There", "02-01"),
                connection("Ada Example", "", "Here", "02-01")),
            sent("Ada Example", "cy", "02-03", "Hello")));

    assertThat(ledger.people()).hasSize(3).contains(connected.connected(day("02-01")));
  }

  private void importTwice(DataExport export) {
    importing.carryOut(importing.plan(export, Watch.NONE), () -> false);

    ImportPlan second = importing.plan(export, Watch.NONE);
    assertThat(second.people()).isEmpty();
    assertThat(second.notes()).isEmpty();
  }
}
