package app.connote.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.history.Draft;
import app.connote.history.Person;
import app.connote.history.State;
import app.connote.history.Step;
import app.connote.history.Version;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever the history and the export, among people who are easily mixed up.
class ImportPropertiesTest {
  private static final Arbitrary<String> NAMES =
      Arbitraries.of("Ada Example", "ADA Example, PhD", "Bo Sample", "Ada", "");
  private static final Arbitrary<String> SLUGS = Arbitraries.of("", "", "ada", "bo", "cy");
  private static final Arbitrary<String> COMPANIES = Arbitraries.of("", "Here", "There");
  private static final Arbitrary<String> DAYS =
      Arbitraries.of("02-01", "02-02", "02-03", "02-10", "03-01");
  private static final Arbitrary<String> TEXTS = Arbitraries.of("", "Hi Ada", "Hi  Ada", "Hello");

  @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
  void importingTwiceIsImportingOnce(
      @ForAll("ledgers") MemoryLedger ledger, @ForAll("exports") DataExport export) {
    var importing = new LinkedInImport(ledger, Exports.TERMS);

    importing.carryOut(importing.plan(export, Watch.NONE), () -> false);

    ImportPlan second = importing.plan(export, Watch.NONE);
    assertThat(second.people()).isEmpty();
    assertThat(second.notes()).isEmpty();
  }

  @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
  void nothingTheWriterWroteIsLost(
      @ForAll("ledgers") MemoryLedger ledger, @ForAll("exports") DataExport export) {
    List<Draft> before = ledger.notes();
    var importing = new LinkedInImport(ledger, Exports.TERMS);

    importing.carryOut(importing.plan(export, Watch.NONE), () -> false);

    List<Draft> after = ledger.notes();
    assertThat(after).extracting(Draft::id).containsAll(before.stream().map(Draft::id).toList());
    for (Draft note : before) {
      Draft now =
          after.stream().filter(one -> one.id().equals(note.id())).findFirst().orElseThrow();
      List<Step> steps = note.life().steps();
      List<Step> kept = now.life().steps().subList(0, steps.size());
      assertThat(kept).extracting(Step::state).isEqualTo(states(steps));
      if (note.state() != State.COPIED) {
        assertThat(kept).isEqualTo(steps);
      }
      assertThat(wordings(now)).contains(note.text());
    }
  }

  private static List<State> states(List<Step> steps) {
    return steps.stream().map(Step::state).toList();
  }

  private static List<String> wordings(Draft note) {
    var wordings = new ArrayList<>(note.life().versions().stream().map(Version::text).toList());
    wordings.add(note.text());
    return wordings;
  }

  @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
  void undoingMakesTheHistoryWhatItWas(
      @ForAll("ledgers") MemoryLedger ledger, @ForAll("exports") DataExport export) {
    List<Draft> notes = ledger.notes();
    List<Person> people = ledger.people();
    var importing = new LinkedInImport(ledger, Exports.TERMS);

    importing.undo(importing.carryOut(importing.plan(export, Watch.NONE), () -> false));

    assertThat(ledger.notes()).containsExactlyInAnyOrderElementsOf(notes);
    assertThat(ledger.people()).containsExactlyInAnyOrderElementsOf(people);
  }

  @Provide
  Arbitrary<MemoryLedger> ledgers() {
    return Combinators.combine(people().list().ofMaxSize(4), notes().list().ofMaxSize(5))
        .as(
            (people, notes) -> {
              var ledger = new MemoryLedger();
              people.forEach(ledger::keep);
              notes.forEach(ledger::keep);
              return ledger;
            });
  }

  @Provide
  Arbitrary<DataExport> exports() {
    var connections = Combinators.combine(NAMES, SLUGS, COMPANIES, DAYS).as(Exports::connection);
    var sent = Combinators.combine(NAMES, SLUGS, DAYS, TEXTS).as(Exports::sent);
    var received = Combinators.combine(NAMES, SLUGS, DAYS).as(Exports::received);
    return Combinators.combine(
            connections.list().ofMaxSize(5),
            Arbitraries.oneOf(sent, sent, received).list().ofMaxSize(5))
        .as((all, invitations) -> Exports.of(all, invitations.toArray(Invitation[]::new)));
  }

  private static Arbitrary<Person> people() {
    return Combinators.combine(NAMES, SLUGS, COMPANIES).as(Exports::person);
  }

  private static Arbitrary<Draft> notes() {
    Arbitrary<State[]> lives =
        Arbitraries.of(State.COPIED, State.SENT, State.ACCEPTED, State.WITHDRAWN, State.NO_ANSWER)
            .array(State[].class)
            .ofMaxSize(3);
    Arbitrary<Person> readers = Arbitraries.oneOf(people(), Arbitraries.create(Person::unknown));
    Arbitrary<String> first = Arbitraries.of("", "Ada", "Bo");
    return Combinators.combine(readers, first, TEXTS, DAYS, lives)
        .as(
            (reader, name, text, day, states) ->
                Exports.naming(name, Exports.note(reader, text, day, states)));
  }
}
