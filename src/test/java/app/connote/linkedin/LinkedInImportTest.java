package app.connote.linkedin;

import static app.connote.linkedin.Exports.at;
import static app.connote.linkedin.Exports.connection;
import static app.connote.linkedin.Exports.day;
import static app.connote.linkedin.Exports.naming;
import static app.connote.linkedin.Exports.note;
import static app.connote.linkedin.Exports.person;
import static app.connote.linkedin.Exports.received;
import static app.connote.linkedin.Exports.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import app.connote.history.Draft;
import app.connote.history.Person;
import app.connote.history.Profile;
import app.connote.history.State;
import app.connote.note.Account;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class LinkedInImportTest {
  private static final String TEXT = "Hi Ada, your talk stayed with me. Shall we connect?";

  private final MemoryLedger ledger = new MemoryLedger();
  private final LinkedInImport importing = new LinkedInImport(ledger, Exports.TERMS);

  @Test
  void aConnectionBecomesSomebodyKnown() {
    ImportPlan plan = imported(connection("Ada Example", "ada", "Example Ltd", "02-08"));

    assertThat(plan.newPeople()).isOne();
    assertThat(ledger.people())
        .singleElement()
        .returns("Ada Example", Person::name)
        .returns(Exports.page("ada"), Person::profile)
        .returns("Example Ltd", Person::company)
        .returns(Optional.of(day("02-08")), Person::connected);
  }

  @Test
  void hiddenConnectionsAreCountedAndLeftOut() {
    ImportPlan plan = imported(connection("", "", "", "02-08"));

    assertThat(plan.hidden()).isOne();
    assertThat(plan.isEmpty()).isTrue();
  }

  @Test
  void aSentNoteIsAcceptedOnTheDayOfTheConnection() {
    Draft note = note(person("Ada Example", "ada", ""), TEXT, "02-01", State.COPIED, State.SENT);
    ledger.keep(note);

    ImportPlan plan = imported(connection("Ada Example", "ada", "", "02-08"));

    assertThat(plan.count(NoteChange::isAccepted)).isOne();
    assertThat(plan.count(NoteChange::isSent)).isZero();
    assertThat(now(note).life().at(State.ACCEPTED)).contains(at("02-08", 0));
  }

  @Test
  void aNoteThatWasSentAfterTheConnectionIsNoInvitation() {
    Draft note = note(person("Ada Example", "ada", ""), TEXT, "05-01", State.COPIED, State.SENT);
    ledger.keep(note);

    imported(connection("Ada Example", "ada", "", "02-08"));

    assertThat(now(note).state()).isEqualTo(State.SENT);
  }

  @Test
  void anInvitationWithoutANoteIsKnownToBeOpenAndThenAccepted() {
    DataExport pending = Exports.of(List.of(), sent("Ada Example", "ada", "02-03", ""));
    ImportPlan plan = imported(pending);

    assertThat(plan.count(NoteChange::isBlankAdded)).isOne();
    assertThat(plan.count(NoteChange::isAdded)).isZero();
    assertThat(ledger.notes())
        .singleElement()
        .returns("", Draft::text)
        .returns(State.SENT, Draft::state)
        .returns(Terms.IMPORTED, Draft::relationship);
    assertThat(imported(pending).isEmpty()).isTrue();

    imported(
        Exports.of(
            List.of(connection("Ada Example", "ada", "", "02-08")),
            sent("Ada Example", "ada", "02-03", "")));
    assertThat(ledger.notes()).singleElement().returns(State.ACCEPTED, Draft::state);
  }

  @Test
  void anInvitationWithoutANoteLeavesWhatWasOnlyCopiedAlone() {
    Draft note = note(person("Ada Example", "ada", ""), TEXT, "02-01", State.COPIED);
    ledger.keep(note);

    imported(Exports.of(List.of(), sent("Ada Example", "ada", "02-03", "")));

    assertThat(now(note)).isEqualTo(note);
    assertThat(ledger.notes()).hasSize(2);
  }

  @Test
  void aBlankInvitationToANameThatManyHaveIsPassedOver() {
    ledger.keep(note(person("Ada Example", "ada", ""), TEXT, "02-01", State.SENT));
    ledger.keep(note(person("Ada Example", "ada-two", ""), TEXT, "02-01", State.SENT));

    ImportPlan plan = imported(Exports.of(List.of(), sent("Ada Example", "", "05-03", "")));

    assertThat(plan.isEmpty()).isTrue();
    assertThat(plan.unsure()).isEmpty();
  }

  @Test
  void silenceThatEndedIsAnAcceptanceButAWithdrawalStays() {
    Person ada = person("Ada Example", "ada", "");
    Draft silent = note(ada, TEXT, "02-01", State.SENT, State.NO_ANSWER);
    Draft withdrawn = note(ada, TEXT, "02-01", State.SENT, State.WITHDRAWN);
    ledger.keep(silent);
    ledger.keep(withdrawn);

    imported(connection("Ada Example", "ada", "", "02-08"));

    assertThat(now(silent).state()).isEqualTo(State.ACCEPTED);
    assertThat(now(withdrawn).state()).isEqualTo(State.WITHDRAWN);
  }

  @Test
  void whoeverAcceptedAfterAReminderHasAccepted() {
    Person ada = person("Ada Example", "ada", "");
    Draft reminded = note(ada, TEXT, "02-01", State.COPIED, State.SENT, State.FOLLOWED_UP);
    Draft declined = note(ada, TEXT, "02-01", State.SENT, State.DECLINED, State.FOLLOWED_UP);
    ledger.keep(reminded);
    ledger.keep(declined);

    imported(connection("Ada Example", "ada", "", "02-20"));

    assertThat(now(reminded).life().at(State.ACCEPTED)).contains(at("02-20", 0));
    assertThat(now(declined).life()).isEqualTo(declined.life());
  }

  @Test
  void ofTwoInvitationsOnlyTheLastOneWasAccepted() {
    imported(
        Exports.of(
            List.of(connection("Ada Example", "ada", "", "04-20")),
            sent("Ada Example", "ada", "01-03", TEXT),
            sent("Ada Example", "ada", "04-10", "")));

    assertThat(ledger.notes())
        .extracting(Draft::text, Draft::state)
        .containsExactlyInAnyOrder(tuple(TEXT, State.SENT), tuple("", State.ACCEPTED));
  }

  @Test
  void anInvitationThatIsMarkedAsAcceptedIsTheOneThatWas() {
    Person ada = person("Ada Example", "ada", "");
    Draft accepted = note(ada, TEXT, "02-01", State.SENT, State.ACCEPTED);
    Draft later = note(ada, "Hello Ada", "02-02", State.SENT);
    Draft again = note(ada, "Hello again", "03-01", State.SENT);
    ledger.keep(accepted);
    ledger.keep(later);

    imported(connection("Ada Example", "ada", "", "02-03"));
    assertThat(now(later).state()).isEqualTo(State.SENT);

    ledger.keep(again);
    imported(connection("Ada Example", "ada", "", "03-08"));
    assertThat(now(again).state()).isEqualTo(State.ACCEPTED);
    assertThat(now(later).state()).isEqualTo(State.SENT);
  }

  @Test
  void aCopiedNoteThatSaysTheSameWasSentThen() {
    Draft note = note(person("Ada Example", "ada", ""), TEXT, "02-01", State.COPIED);
    ledger.keep(note);

    ImportPlan plan =
        imported(
            Exports.of(
                List.of(connection("Ada Example", "ada", "", "02-08")),
                sent("Ada Example", "ada", "02-03", TEXT.replace(" ", "\u00A0 \n"))));

    assertThat(plan.count(NoteChange::isSent)).isOne();
    assertThat(plan.count(NoteChange::isAdded)).isZero();
    assertThat(now(note).text()).isEqualTo(TEXT);
    assertThat(now(note).life().at(State.SENT)).contains(at("02-03", 12));
    assertThat(now(note).life().at(State.ACCEPTED)).contains(at("02-08", 0));
    assertThat(now(note).changed()).isEqualTo(at("02-08", 0));
  }

  @Test
  void aNoteThatWasCopiedAgainLaterWasSentWhenLinkedInSays() {
    Draft once = note(person("Ada Example", "ada", ""), TEXT, "02-01", State.COPIED);
    Draft again = once.copied(at("04-01", 9));
    ledger.keep(again);

    imported(
        Exports.of(
            List.of(connection("Ada Example", "ada", "", "02-08")),
            sent("Ada Example", "ada", "02-03", TEXT)));

    assertThat(now(again).life().at(State.COPIED)).contains(at("02-03", 12));
    assertThat(now(again).life().at(State.SENT)).contains(at("02-03", 12));
    assertThat(now(again).state()).isEqualTo(State.ACCEPTED);
  }

  @Test
  void aNoteOfWhichOnlyTheFirstNameIsKnownIsFoundByItsText() {
    Draft note = naming("Ada", note(Person.unknown(), TEXT, "02-01", State.COPIED));
    ledger.keep(note);

    ImportPlan plan =
        imported(
            Exports.of(
                List.of(connection("Ada Example", "ada", "Example Ltd", "02-08")),
                sent("Ada Example", "ada", "02-03", TEXT)));

    assertThat(plan.newPeople()).isZero();
    assertThat(plan.updatedPeople()).isOne();
    assertThat(now(note).state()).isEqualTo(State.ACCEPTED);
    assertThat(now(note).person())
        .returns("Ada Example", Person::name)
        .returns("Example Ltd", Person::company);
  }

  @Test
  void aNoteToSomebodyElseIsNotFoundByItsText() {
    Draft note = naming("Bo", note(Person.unknown(), TEXT, "02-01", State.COPIED));
    ledger.keep(note);

    ImportPlan plan = imported(Exports.of(List.of(), sent("Ada Example", "ada", "02-03", TEXT)));

    assertThat(now(note)).isEqualTo(note);
    assertThat(plan.count(NoteChange::isAdded)).isOne();
  }

  @Test
  void theSameTextSentToSeveralSaysNothingAboutWho() {
    Draft note = note(Person.unknown(), TEXT, "02-01", State.COPIED);
    ledger.keep(note);

    imported(
        Exports.of(
            List.of(),
            sent("Ada Example", "ada", "02-03", TEXT),
            sent("Bo Sample", "bo", "02-04", TEXT)));

    assertThat(now(note)).isEqualTo(note);
    assertThat(ledger.notes()).hasSize(3);
  }

  @Test
  void aNoteThatBelongsToSomebodyKnownByNowGoesToThem() {
    ledger.keep(person("Ada Example", "ada", "").connected(day("02-08")));
    Draft note = naming("Ada", note(Person.unknown(), TEXT, "02-01", State.COPIED));
    ledger.keep(note);

    imported(Exports.of(List.of(), sent("Ada Example", "ada", "02-03", TEXT)));

    assertThat(ledger.people()).hasSize(1);
    assertThat(now(note).name()).isEqualTo("Ada Example");
    assertThat(now(note).state()).isEqualTo(State.ACCEPTED);
  }

  @Test
  void theOnlyNoteThatWasCopiedForThemWasSentAsLinkedInHasIt() {
    Draft note = note(person("Ada Example", "ada", ""), TEXT, "02-01", State.COPIED);
    ledger.keep(note);

    imported(Exports.of(List.of(), sent("Ada Example", "ada", "02-03", "Hi Ada!\r\nShorter.")));

    assertThat(ledger.notes()).hasSize(1);
    assertThat(now(note).text()).isEqualTo("Hi Ada!\nShorter.");
    assertThat(now(note).life().versions())
        .singleElement()
        .satisfies(version -> assertThat(version.text()).isEqualTo(TEXT));
    assertThat(now(note).state()).isEqualTo(State.SENT);
  }

  @Test
  void aNoteThatWasMarkedAsSentStaysAsTheWriterHasIt() {
    Draft note = note(person("Ada Example", "ada", ""), TEXT, "02-03", State.COPIED, State.SENT);
    ledger.keep(note);

    ImportPlan plan =
        imported(Exports.of(List.of(), sent("Ada Example", "ada", "02-04", "Hi Ada, shorter.")));

    assertThat(now(note)).isEqualTo(note);
    assertThat(plan.notes()).isEmpty();
  }

  @Test
  void aNoteThatIsNowhereIsAdded() {
    ImportPlan plan =
        imported(
            Exports.of(
                List.of(connection("Ada Example", "ada", "", "02-08")),
                sent("Ada Example", "ada", "02-03", TEXT)));

    assertThat(plan.count(NoteChange::isAdded)).isOne();
    assertThat(ledger.notes())
        .singleElement()
        .returns("Ada Example", Draft::name)
        .returns(Terms.IMPORTED, Draft::relationship)
        .returns(Account.FREE, Draft::account)
        .returns(TEXT, Draft::text)
        .returns(at("02-03", 12), Draft::begun)
        .returns(State.ACCEPTED, Draft::state);
  }

  @Test
  void aLongNoteWasSentWithPremium() {
    imported(Exports.of(List.of(), sent("Ada Example", "ada", "02-03", "x ".repeat(120))));

    assertThat(ledger.notes()).singleElement().returns(Account.PREMIUM, Draft::account);
  }

  @Test
  void anInvitationThatWasReceivedChangesNothing() {
    Draft note = note(person("Ada Example", "ada", ""), TEXT, "02-01", State.COPIED);
    ledger.keep(note);

    ImportPlan plan = imported(Exports.of(List.of(), received("Bo Sample", "bo", "02-03")));

    assertThat(plan.isEmpty()).isTrue();
  }

  @Test
  void thatSomeoneIsNotInTheExportProvesNothing() {
    Draft note = note(person("Ada Example", "ada", ""), TEXT, "02-01", State.SENT);
    ledger.keep(note);

    ImportPlan plan = imported(connection("Bo Sample", "bo", "", "02-08"));

    assertThat(plan.notes()).isEmpty();
    assertThat(now(note)).isEqualTo(note);
  }

  @Test
  void aCopiedNoteToAConnectionIsAskedAbout() {
    ledger.keep(note(person("Ada Example", "ada", ""), TEXT, "02-01", State.COPIED));
    ledger.keep(note(person("Bo Sample", "bo", ""), TEXT, "02-01", State.COPIED));

    ImportPlan plan =
        imported(
            Exports.of(
                List.of(
                    connection("Ada Example", "ada", "", "02-08"),
                    connection("Bo Sample", "bo", "", "02-08")),
                received("Bo Sample", "bo", "02-07")));

    assertThat(plan.notes()).isEmpty();
    assertThat(plan.unsure()).singleElement().returns("Ada Example", Unsure::name);
  }

  @Test
  void messagesToConnectionsAreNoInvitations() {
    Draft thanks =
        note(person("Ada Example", "ada", ""), "Thanks, Ada!", "02-08", State.COPIED, State.SENT);
    ledger.keep(
        new Draft(
            thanks.id(),
            thanks.person(),
            "thank-for-accepting",
            thanks.account(),
            thanks.facts(),
            thanks.text(),
            "",
            thanks.life(),
            thanks.changed(),
            List.of()));

    assertThat(imported(connection("Ada Example", "ada", "", "02-08")).notes()).isEmpty();
  }

  @Test
  void aNameAndACompanyTellWhoSomeoneIs() {
    ledger.keep(person("ADA Éxample, PhD", "", "Example Ltd"));
    ledger.keep(person("Ada Example", "", "Elsewhere"));

    ImportPlan plan = imported(connection("Ada Example", "ada", "EXAMPLE Ltd.", "02-08"));

    assertThat(plan.unsure()).isEmpty();
    assertThat(plan.newPeople()).isZero();
    assertThat(known("ADA Éxample, PhD").profile()).map(Profile::slug).contains("ada");
    assertThat(known("Ada Example").profile()).isEmpty();
  }

  @Test
  void aNameThatNobodyElseHasTellsWhoSomeoneIs() {
    ledger.keep(person("Zoë Muster", "", ""));

    ImportPlan plan = imported(connection("Zoe Muster 🚀", "zoe", "Example Ltd", "02-08"));

    assertThat(plan.newPeople()).isZero();
    assertThat(known("Zoë Muster").company()).isEqualTo("Example Ltd");
  }

  @Test
  void aNameThatSeveralHaveIsToldAndNobodyIsGuessed() {
    ledger.keep(person("Ada Example", "", ""));
    ledger.keep(person("Ada Example", "", ""));

    ImportPlan plan = imported(connection("Ada Example", "ada", "", "02-08"));

    assertThat(plan.unsure()).singleElement().returns("Ada Example", Unsure::name);
    assertThat(plan.updatedPeople()).isZero();
    assertThat(plan.newPeople()).isOne();
  }

  @Test
  void twoConnectionsOfOneNameAreNotTakenForOneKnownByIt() {
    ledger.keep(person("Ada Example", "", ""));

    ImportPlan plan =
        imported(
            connection("Ada Example", "", "", "02-08"), connection("Ada Example", "", "", "02-09"));

    assertThat(plan.unsure()).hasSize(2);
    assertThat(plan.newPeople()).isEqualTo(2);
  }

  @Test
  void twoInviteesOfOneNameAreNotTakenForOneKnownByIt() {
    Draft note = note(person("Ada Example", "", ""), TEXT, "02-01", State.COPIED);
    ledger.keep(note);

    ImportPlan plan =
        imported(
            Exports.of(
                List.of(),
                sent("Ada Example", "ada-one", "05-03", ""),
                sent("Ada Example", "ada-two", "05-04", "")));

    assertThat(now(note).person().profile()).isEmpty();
    assertThat(plan.newPeople()).isEqualTo(2);
    assertThat(plan.unsure()).hasSize(2).allMatch(open -> open.name().equals("Ada Example"));
  }

  @Test
  void aConnectionFromBeforeTheInvitationIsSomebodyElseOfThatName() {
    Draft note = note(person("Ada Example", "", ""), TEXT, "05-01", State.COPIED, State.SENT);
    ledger.keep(note);

    ImportPlan plan = imported(connection("Ada Example", "ada", "Elsewhere", "01-08"));

    assertThat(now(note).person().connected()).isEmpty();
    assertThat(plan.newPeople()).isOne();
    assertThat(plan.unsure()).singleElement().returns("Ada Example", Unsure::name);
  }

  @Test
  void aNameWithAnotherPageIsSomebodyElse() {
    ledger.keep(person("Ada Example", "another-ada", "Example Ltd"));

    ImportPlan plan = imported(connection("Ada Example", "ada", "Example Ltd", "02-08"));

    assertThat(plan.newPeople()).isOne();
    assertThat(plan.updatedPeople()).isZero();
  }

  @Test
  void whoIsKnownByTheirPageIsNotTakenBySomebodyOfTheirName() {
    ledger.keep(person("Ada Example", "ada", ""));

    imported(
        connection("Ada Example", "", "", "02-07"), connection("Ada Example", "ada", "", "02-08"));

    assertThat(ledger.people())
        .extracting(person -> person.connected().orElseThrow())
        .containsExactlyInAnyOrder(day("02-07"), day("02-08"));
  }

  @Test
  void aLaterExportAddsThePagesThatAnEarlierOneDidNotHave() {
    imported(connection("Ada Example", "", "Example Ltd", "02-08"));

    ImportPlan plan = imported(connection("Ada Example", "ada", "Elsewhere", "02-08"));

    assertThat(plan.newPeople()).isZero();
    assertThat(known("Ada Example").company()).isEqualTo("Elsewhere");
    assertThat(known("Ada Example").profile()).isPresent();
  }

  @Test
  void theSameLineTwiceIsOnePerson() {
    imported(
        connection("Ada Example", "ada", "", "02-08"),
        connection("Ada Example", "ada", "", "02-08"),
        connection("Bo Sample", "", "", "02-08"),
        connection("Bo Sample", "", "", "02-08"));

    assertThat(ledger.people()).hasSize(2);
  }

  @Test
  void aNoteToOneOfSeveralOfANameIsToldAndNotAdded() {
    ImportPlan plan =
        imported(
            Exports.of(
                List.of(
                    connection("Ada Example", "", "A", "02-08"),
                    connection("Ada Example", "", "B", "02-09")),
                sent("Ada Example", "", "02-03", TEXT)));

    assertThat(plan.notes()).isEmpty();
    assertThat(plan.unsure()).singleElement().returns("Ada Example", Unsure::name);
  }

  @Test
  void undoingMakesTheHistoryWhatItWas() {
    Draft note = naming("Ada", note(Person.unknown(), TEXT, "02-01", State.COPIED));
    ledger.keep(note);
    ledger.keep(person("Bo Sample", "", "Sample Ltd"));
    List<Person> people = ledger.people();

    ImportPlan done =
        imported(
            Exports.of(
                List.of(
                    connection("Ada Example", "ada", "", "02-08"),
                    connection("Bo Sample", "bo", "", "02-09")),
                sent("Ada Example", "ada", "02-03", TEXT),
                sent("Cy Specimen", "cy", "02-04", "Hello Cy")));
    importing.undo(done);

    assertThat(ledger.notes()).containsExactly(note);
    assertThat(ledger.people()).isEqualTo(people);
  }

  @Test
  void undoingKeepsWhatTheWriterHasDoneSince() {
    ImportPlan done = imported(Exports.of(List.of(), sent("Ada Example", "ada", "02-03", TEXT)));
    Draft withdrawn = ledger.notes().getFirst().become(State.WITHDRAWN, at("03-01", 8));
    ledger.keep(withdrawn);

    importing.undo(done);

    assertThat(ledger.notes()).containsExactly(withdrawn);
    assertThat(ledger.people()).hasSize(1);
  }

  @Test
  void whatIsCarriedOutIsPlannedForTheHistoryAsItIsThen() {
    Draft note = note(person("Ada Example", "ada", ""), TEXT, "02-01", State.COPIED);
    ledger.keep(note);
    ImportPlan plan =
        importing.plan(
            Exports.of(List.of(), sent("Ada Example", "ada", "02-03", TEXT)), Watch.NONE);
    ledger.keep(note.become(State.SENT, at("02-03", 13)));

    ImportPlan done = importing.carryOut(plan, () -> false);

    assertThat(plan.notes()).hasSize(1);
    assertThat(done.notes()).isEmpty();
    assertThat(now(note).life().steps()).hasSize(2);
  }

  @Test
  void whatIsStoppedChangesNothing() {
    DataExport export = Exports.of(List.of(connection("Ada Example", "ada", "", "02-08")));
    ImportPlan plan = importing.plan(export, Watch.NONE);

    assertThatThrownBy(() -> importing.plan(export, new Watch(_ -> {}, () -> true)))
        .isInstanceOf(CancellationException.class);
    assertThatThrownBy(() -> importing.carryOut(plan, () -> true))
        .isInstanceOf(CancellationException.class);
    assertThat(ledger.people()).isEmpty();
  }

  @Test
  void aPlanTellsALogNoNames() {
    ImportPlan plan = imported(Exports.of(List.of(), sent("Ada Example", "ada", "02-03", TEXT)));

    assertThat(plan + " " + new Unsure("Ada", "why") + plan.notes()).doesNotContain("Ada");
  }

  private ImportPlan imported(Connection... connections) {
    return imported(Exports.of(List.of(connections)));
  }

  /// Carries out what `export` makes of the history, and makes sure that doing so again would
  /// change nothing.
  private ImportPlan imported(DataExport export) {
    ImportPlan done = importing.carryOut(importing.plan(export, Watch.NONE), () -> false);
    assertThat(importing.plan(export, Watch.NONE).isEmpty()).isTrue();
    return done;
  }

  private Draft now(Draft note) {
    UUID id = note.id();
    return ledger.notes().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  private Person known(String name) {
    return ledger.people().stream()
        .filter(person -> person.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
