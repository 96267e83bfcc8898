package app.connote.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.history.Draft;
import app.connote.history.History;
import app.connote.history.Life;
import app.connote.history.Outcome;
import app.connote.history.Person;
import app.connote.history.Profile;
import app.connote.history.State;
import app.connote.history.Step;
import app.connote.history.Version;
import app.connote.history.Wanted;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whom notes are for and what became of them, in a real file.
class PeopleTest {
  private static final Instant NOW = Drafts.BEGUN.plusSeconds(3600);
  private static final Instant LATER = NOW.plusSeconds(86_400);
  private static final Profile PAGE = new Profile("priya-example");
  private static final Person PRIYA =
      new Person(
          UUID.randomUUID(),
          "Priya Example",
          Optional.of(PAGE),
          "Acme",
          "Engineer",
          Optional.of(LocalDate.of(2026, 11, 7)));

  @TempDir Path temp;
  private History history;

  @BeforeEach
  void open() {
    history = SqliteHistory.open(new DataFolder(temp));
  }

  @AfterEach
  void close() {
    history.close();
  }

  @Test
  void aNoteKeepsItsStepsItsEarlierWordingsAndItsPerson() {
    Life life =
        Life.begun(Drafts.BEGUN)
            .copied(NOW)
            .after(new Version("Hello Priya.", NOW))
            .become(State.SENT, NOW.plusSeconds(60));
    Draft note = draft("Priya", "Hi Priya.").living(life, NOW).to(PRIYA);

    history.save(note);

    assertThat(history.search("", 10)).containsExactly(note);
  }

  @Test
  void aDraftChangesNothingAboutAPersonWhoIsKept() {
    history.save(PRIYA);

    history.save(draft("Priya", "Hi Priya.").to(Person.unknown(PRIYA.id())));

    assertThat(history.search("", 10)).extracting(Draft::person).containsExactly(PRIYA);
  }

  @Test
  void aNoteIsFoundByWhatIsKnownOfItsReader() {
    Draft note = draft("Priya", "Hi there.");
    history.save(note);
    assertThat(history.search("acme", 10)).isEmpty();

    history.save(known(note.person().id(), "Priya Example", "Acme"));
    assertThat(history.search("acme example", 10)).hasSize(1);

    history.save(known(note.person().id(), "Priya Example", "Globex"));
    assertThat(history.search("acme", 10)).isEmpty();
    assertThat(history.search("globex", 10)).hasSize(1);
  }

  @Test
  void aPersonGoesWithTheirLastNoteUnlessTheyAreAConnection() {
    Draft stranger = draft("Sam", "Hi Sam.");
    Draft another = draft("Sam", "Hi Sam, once more.").to(stranger.person());
    Draft connection = draft("Priya", "Hi Priya.").to(PRIYA);
    List.of(stranger, another, connection).forEach(history::save);

    history.delete(stranger.id());
    assertThat(history.alike("sam", Optional.empty(), 10)).hasSize(1);
    history.delete(another.id());
    history.delete(connection.id());

    assertThat(history.alike("sam", Optional.empty(), 10)).isEmpty();
    assertThat(history.alike("priya", Optional.empty(), 10)).containsExactly(PRIYA);
  }

  @Test
  void aDeletedNoteComesBackWithItsPerson() {
    Draft note = draft("Priya", "Hi Priya.").to(PRIYA);
    history.save(note);
    history.delete(note.id());

    history.save(note);

    assertThat(history.to(PRIYA.id())).containsExactly(note);
  }

  @Test
  void anEarlierWordingMakesWayForTheNoteItHasBecome() {
    Draft earlier = draft("Priya", "Hello Priya.").copied(NOW);
    Draft later = draft("Priya", "Hi Priya.").copied(NOW.plusSeconds(60));
    history.save(earlier);

    history.replace(earlier.id(), later);

    assertThat(history.search("", 10)).containsExactly(later);
  }

  @Test
  void aWordingThatIsOutStays() {
    Draft sent = draft("Priya", "Hello Priya.").become(State.SENT, NOW);
    Draft later = draft("Priya", "Hi Priya.").copied(NOW.plusSeconds(60));
    history.save(sent);

    history.replace(sent.id(), later);

    assertThat(history.search("", 10)).containsExactlyInAnyOrder(sent, later);
  }

  @Test
  void peopleAreFoundByTheirPageByTheirWholeNameAndByTheirFirst() {
    Person jose = known(UUID.randomUUID(), "José Ejemplo", "");
    Person josephine = known(UUID.randomUUID(), "Josephine Example", "");
    List.of(PRIYA, jose, josephine).forEach(history::save);
    Draft note = draft("Priya", "Hi Priya.");
    history.save(note);

    assertThat(history.alike("nobody", Optional.of(PAGE), 10)).containsExactly(PRIYA);
    assertThat(history.alike("jose", Optional.empty(), 10)).containsExactly(jose);
    assertThat(history.alike("JOSÉ EJEMPLO", Optional.empty(), 10)).containsExactly(jose);
    assertThat(history.alike("Priya", Optional.of(PAGE), 10)).containsExactly(PRIYA, note.person());
    history.save(draft("", "Hi there."));
    assertThat(history.alike("", Optional.empty(), 10)).isEmpty();
  }

  @Test
  void notesAreFilteredByRelationshipAndState() {
    Draft sent = draft("Priya", "Hi Priya.").become(State.SENT, NOW);
    Draft copied = draft("Sam", "Hi Sam.");
    List.of(sent, copied).forEach(history::save);
    Wanted hi = Wanted.words("hi");

    assertThat(history.search(hi.withState(Optional.of(State.SENT)), 10)).containsExactly(sent);
    assertThat(history.search(hi.withRelationship(Optional.of("met-at-event")), 10)).hasSize(2);
    assertThat(history.search(hi.withRelationship(Optional.of("classmate")), 10)).isEmpty();
    assertThat(history.in(Set.of(State.SENT, State.ACCEPTED), 10)).containsExactly(sent);
  }

  @Test
  void aPersonWhoWasInvitedCountsOnceForTheMonthInWhichItWas() {
    Instant november = Instant.parse("2026-11-01T00:00:00Z");
    Instant december = Instant.parse("2026-12-01T00:00:00Z");
    Draft first = draft("Priya", "Hi Priya.").to(PRIYA);
    Draft again = draft("Priya", "Hello Priya.").to(PRIYA);
    Draft unsent = living("Sam", Life.begun(Drafts.BEGUN));
    Draft sentLater =
        living("Kim", Life.begun(NOW).copied(NOW).become(State.SENT, december.plusSeconds(5)));
    Draft accepted =
        living("Ana", Life.begun(NOW).copied(NOW).become(State.ACCEPTED, december.plusSeconds(9)));
    List.of(first, again, unsent, sentLater, accepted).forEach(history::save);

    assertThat(history.invited(november, december, Set.of())).isEqualTo(2);
    assertThat(history.invited(november, december, Set.of("met-at-event"))).isZero();
    assertThat(history.invited(december, december.plusSeconds(60), Set.of())).isEqualTo(1);
  }

  @Test
  void aNoteThatIsMarkedAsAcceptedAtOnceWasSpentThen() {
    history.save(living("Ana", Life.begun(NOW).become(State.ACCEPTED, NOW)));

    assertThat(history.invited(NOW, NOW.plusSeconds(1), Set.of())).isOne();
  }

  @Test
  void whatBecameOfEveryNoteThatWasSentIsTold() {
    Draft accepted =
        living("Ana", Life.begun(NOW).become(State.SENT, NOW).become(State.ACCEPTED, LATER));
    Draft withdrawn = living("Kim", Life.begun(NOW).become(State.WITHDRAWN, NOW));
    List.of(accepted, withdrawn, draft("Sam", "Hi Sam.")).forEach(history::save);
    var told = new ArrayList<Outcome>();

    history.outcomes(told::add);

    assertThat(told)
        .containsExactlyInAnyOrder(
            new Outcome("met-at-event", "met-at-event-1", 2, NOW, Optional.of(LATER)),
            new Outcome("met-at-event", "met-at-event-1", 2, NOW, Optional.empty()));
  }

  @Test
  void whoHasHeardEnoughIsToldNoMore() {
    List.of("Ana", "Kim", "Sam")
        .forEach(name -> history.save(living(name, Life.begun(NOW).become(State.SENT, NOW))));
    var told = new ArrayList<Outcome>();

    history.outcomes(outcome -> told.add(outcome) && told.size() < 2);

    assertThat(told).hasSize(2);
  }

  @Test
  void theNotesOfTheThirdVersionHavePeopleAndSteps() throws IOException {
    history.close();
    beginWith("history-v3.db");
    open();

    assertThat(history.search("jfokus", 10))
        .extracting(Draft::name)
        .containsExactly("Ingrid", "Łukasz", "Ingrid");
    assertThat(history.search("pleasure", 10).getFirst().life().steps())
        .containsExactly(new Step(State.COPIED, ThirdVersion.DAY.plusSeconds(60)));
    assertThat(history.alike("ingrid", Optional.empty(), 10)).hasSize(2);
    Draft draft = history.search("łukasz", 10).getFirst();
    assertThat(draft.life()).isEqualTo(Life.begun(ThirdVersion.DAY));
    history.delete(draft.id());
    assertThat(history.search("łukasz", 10)).isEmpty();
  }

  @Test
  void theNotesOfTheFourthVersionKeepTheirPeopleTheirLifeAndTheirOrder() throws IOException {
    history.close();
    beginWith("history-v4.db");
    open();

    assertThat(history.search("", 10))
        .extracting(Draft::name)
        .containsExactly("Sólveig Jónsdóttir", "Tunde", "Sólveig Jónsdóttir");
    assertThat(history.search("nordic harvest", 10))
        .isEqualTo(history.to(FourthVersion.SOLVEIG.id()))
        .hasSize(2);
    Draft accepted = history.search("barley", 10).getFirst();
    assertThat(accepted.person()).isEqualTo(FourthVersion.SOLVEIG);
    assertThat(accepted.life()).isEqualTo(FourthVersion.LIFE);
    assertThat(history.in(Set.of(State.ACCEPTED), 10)).containsExactly(accepted);
    history.delete(accepted.id());
    assertThat(history.search("barley", 10)).isEmpty();
  }

  private void beginWith(String written) throws IOException {
    try (InputStream file = Objects.requireNonNull(PeopleTest.class.getResourceAsStream(written))) {
      Files.write(temp.resolve(HistoryFile.NAME), file.readAllBytes());
    }
  }

  private static Person known(UUID id, String name, String company) {
    return new Person(id, name, Optional.empty(), company, "", Optional.empty());
  }

  private static Draft draft(String person, String text) {
    return Drafts.draft(person, text, 1);
  }

  private static Draft living(String person, Life life) {
    return draft(person, "Hi " + person + ".").living(life, life.since());
  }
}
