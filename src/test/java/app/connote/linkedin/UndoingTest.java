package app.connote.linkedin;

import static app.connote.linkedin.Exports.at;
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
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Taking an import back takes nothing else back.
class UndoingTest {
  private static final String TEXT = "Hi Ada, your talk stayed with me. Shall we connect?";
  private static final DataExport CONNECTED =
      Exports.of(List.of(connection("Ada Example", "ada", "Example Ltd", "02-08")));
  private static final DataExport SENT =
      Exports.of(
          List.of(connection("Ada Example", "ada", "Example Ltd", "02-08")),
          sent("Ada Example", "ada", "02-03", TEXT));

  private final MemoryLedger ledger = new MemoryLedger();
  private final LinkedInImport importing = new LinkedInImport(ledger, Exports.TERMS);

  @Test
  void aPageThatWasLearntSinceStays() {
    Person ada = person("Ada Example", "", "");
    ledger.keep(ada);
    DataExport older = Exports.of(List.of(connection("Ada Example", "", "Example Ltd", "02-08")));
    ImportPlan done = imported(older);
    ledger.keep(ledger.people().getFirst().with(Exports.page("ada")));

    importing.undo(done);

    assertThat(ledger.people()).containsExactly(ada.with(Exports.page("ada")));
  }

  @Test
  void whatALaterImportToldStays() {
    ledger.keep(person("Ada Example", "ada", ""));
    ImportPlan first = imported(CONNECTED);
    imported(Exports.of(List.of(connection("Ada Example", "ada", "Elsewhere", "02-08"))));

    importing.undo(first);

    assertThat(ledger.people()).singleElement().returns("Elsewhere", Person::company);
  }

  @Test
  void somebodyNewOfWhomMoreWasLearntSinceStays() {
    ImportPlan first = imported(CONNECTED);
    imported(Exports.of(List.of(connection("Ada Example", "ada", "Elsewhere", "02-08"))));
    List<Person> people = ledger.people();

    importing.undo(first);

    assertThat(ledger.people()).isEqualTo(people);
  }

  @Test
  void somebodyNewWhoWasWrittenToSinceIsKnownByTheirNameAndPage() {
    ImportPlan done = imported(CONNECTED);
    Draft note = note(ledger.people().getFirst(), TEXT, "03-01", State.COPIED);
    ledger.keep(note);

    importing.undo(done);

    assertThat(ledger.notes()).extracting(Draft::id).containsExactly(note.id());
    assertThat(ledger.people())
        .singleElement()
        .returns("Ada Example", Person::name)
        .returns(Exports.page("ada"), Person::profile)
        .returns("", Person::company)
        .returns(Optional.empty(), Person::connected);
  }

  @Test
  void whoeverWasForgottenSinceStaysForgotten() {
    Draft note = note(person("Ada Example", "ada", ""), TEXT, "02-01", State.COPIED);
    ledger.keep(note);
    ImportPlan done = imported(SENT);
    ledger.forget(note.person().id());

    importing.undo(done);

    assertThat(ledger.people()).isEmpty();
    assertThat(ledger.notes()).isEmpty();
  }

  @Test
  void aStepThatWasMarkedSinceStaysWithThoseBeforeIt() {
    Draft note = note(person("Ada Example", "ada", ""), TEXT, "02-01", State.COPIED);
    ledger.keep(note);
    ImportPlan done = imported(SENT);
    Draft thanked = ledger.notes().getFirst().become(State.FOLLOWED_UP, at("02-09", 8));
    ledger.keep(thanked);

    importing.undo(done);

    assertThat(ledger.notes()).singleElement().returns(thanked.life(), Draft::life);
    assertThat(ledger.people()).singleElement().returns("", Person::company);
  }

  @Test
  void aNoteThatIsForSomebodyElseSinceStaysTheirs() {
    Draft note = note(person("Ada Example", "ada", ""), TEXT, "02-01", State.COPIED);
    ledger.keep(note);
    ImportPlan done = imported(SENT);
    Person bo = person("Bo Sample", "bo", "");
    ledger.keep(bo);
    ledger.keep(ledger.notes().getFirst().to(bo));

    importing.undo(done);

    assertThat(ledger.notes())
        .singleElement()
        .returns(bo, Draft::person)
        .returns(State.ACCEPTED, Draft::state);
  }

  @Test
  void whoeverIsWithoutANameAgainIsFoundByTheirNotesThoughThoseDidNotChange() {
    Draft note = naming("Ada", note(Person.unknown(), TEXT, "02-03", State.SENT));
    ledger.keep(note);
    ImportPlan done = imported(Exports.of(List.of(), sent("Ada Example", "ada", "02-03", TEXT)));
    assertThat(done.notes()).isEmpty();

    var undoing = new Undoing(done, ledger.people(), ledger.to(Undoing.concerned(done)));

    assertThat(Undoing.concerned(done)).isEqualTo(Set.of(note.person().id()));
    assertThat(undoing.changes().notes()).extracting(Draft::id).containsExactly(note.id());
    importing.undo(done);
    assertThat(ledger.notes()).containsExactly(note);
  }

  @Test
  void undoingTwiceIsUndoingOnce() {
    ledger.keep(note(person("Ada Example", "ada", ""), TEXT, "02-01", State.COPIED));
    ImportPlan done = imported(SENT);
    importing.undo(done);
    ledger.keep(ledger.people().getFirst().connected(day("02-20")));
    List<Person> people = ledger.people();

    importing.undo(done);

    assertThat(ledger.people()).isEqualTo(people);
  }

  private ImportPlan imported(DataExport export) {
    return importing.carryOut(importing.plan(export, Watch.NONE), () -> false);
  }
}
