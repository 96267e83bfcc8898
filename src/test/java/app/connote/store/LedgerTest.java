package app.connote.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.connote.history.Changes;
import app.connote.history.Draft;
import app.connote.history.Person;
import app.connote.history.Profile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
  private static final Changes NOTHING = new Changes(List.of(), List.of(), List.of(), List.of());

  @TempDir private Path temp = Path.of("");
  private SqliteHistory history;

  @BeforeEach
  void open() {
    history = SqliteHistory.open(new DataFolder(temp));
  }

  @AfterEach
  void close() {
    history.close();
  }

  @Test
  void peopleAndNotesThatAreKeptTogetherAreFoundAgain() {
    Person ada = known("Ada Example", "ada");
    Draft note = Drafts.draft("Ada", "Hi Ada", 1).to(ada);

    make(new Changes(List.of(ada), List.of(note), List.of(), List.of()));

    assertThat(history.people()).containsExactly(ada);
    assertThat(history.to(Set.of(ada.id(), UUID.randomUUID()))).containsExactly(note);
    assertThat(history.search("example", 5)).containsExactly(note);
  }

  @Test
  void notesAreFoundByWhatTheySayOldestFirst() {
    Draft second = Drafts.draft("Bo", "Hi there", 2);
    Draft first = Drafts.draft("Ada", "Hi there", 1);
    history.save(second);
    history.save(first);
    history.save(Drafts.draft("Cy", "Hello", 3));

    assertThat(history.saying("Hi there"::equals)).containsExactly(first, second);
    assertThat(history.saying("Hi"::equals)).isEmpty();
  }

  @Test
  void peopleOfWhomOnlyTheirNotesTellAreNotListed() {
    history.save(Drafts.draft("Ada", "Hi Ada", 1));

    assertThat(history.people()).isEmpty();
  }

  @Test
  void whatIsGoneIsGoneAndReadersOfOtherNotesStay() {
    Person ada = known("Ada Example", "ada");
    Person bo = known("Bo Sample", "bo");
    Draft one = Drafts.draft("Ada", "Hi Ada", 1).to(ada);
    Draft other = Drafts.draft("Bo", "Hi Bo", 1).to(bo);
    make(new Changes(List.of(ada, bo), List.of(one, other), List.of(), List.of()));

    make(new Changes(List.of(), List.of(), List.of(one.id()), List.of(ada.id(), bo.id())));

    assertThat(history.search("", 5)).containsExactly(other);
    assertThat(history.people()).containsExactly(bo);
  }

  @Test
  void whatIsStoppedOnTheWayChangesNothing() {
    var asked = new AtomicInteger();
    var all =
        new Changes(
            List.of(known("Ada Example", "ada"), known("Bo Sample", "bo")),
            List.of(Drafts.draft("Cy", "Hi Cy", 1)),
            List.of(),
            List.of());

    for (int stop = 0; stop < 4; stop++) {
      int at = stop;
      asked.set(0);
      assertThatThrownBy(() -> history.make((_, _) -> all, () -> asked.getAndIncrement() == at))
          .isInstanceOf(CancellationException.class);
    }

    assertThat(history.people()).isEmpty();
    assertThat(history.search("", 5)).isEmpty();
  }

  @Test
  void whatFailsOnTheWayChangesNothing() {
    Person ada = known("Ada Example", "ada");
    Draft impossible = Drafts.draft("Bo", "Hi Bo", 1);

    assertThatThrownBy(
            () ->
                history.make(
                    (_, _) -> new Changes(List.of(ada), List.of(impossible), List.of(), List.of()),
                    () -> {
                      throw new IllegalStateException();
                    }))
        .hasMessageStartingWith("Nothing was changed");
    assertThat(history.people()).isEmpty();
  }

  @Test
  void nothingComesBetweenPlanningAndMaking() throws Exception {
    Person ada = known("Ada Example", "ada");
    try (var other = DriverManager.getConnection("jdbc:sqlite:" + temp.resolve("history.db"));
        Statement statement = other.createStatement()) {
      statement.execute("PRAGMA busy_timeout = 0");

      history.make(
          (present, _) -> {
            assertThat(present.people()).isEmpty();
            assertThatThrownBy(() -> statement.execute("BEGIN IMMEDIATE"))
                .isInstanceOf(SQLException.class);
            return new Changes(List.of(ada), List.of(), List.of(), List.of());
          },
          () -> false);
    }

    assertThat(history.people()).containsExactly(ada);
  }

  @Test
  void whatIsPlannedSeesWhatIsThere() {
    Person ada = known("Ada Example", "ada");
    Draft note = Drafts.draft("Ada", "Hi Ada", 1).to(ada);
    make(new Changes(List.of(ada), List.of(note), List.of(), List.of()));

    history.make(
        (present, _) -> {
          assertThat(present.people()).containsExactly(ada);
          assertThat(present.to(Set.of(ada.id()))).containsExactly(note);
          assertThat(present.saying("Hi Ada"::equals)).containsExactly(note);
          return NOTHING;
        },
        () -> false);
  }

  @Test
  void whatIsMadeOnceMoreIsPlannedAnewAndNobodyIsAskedAgain() throws Exception {
    history.close();
    var folder = new DataFolder(temp.resolve("away"));
    Files.writeString(folder.path(), "a file where the folder should be");
    var stopped = new AtomicBoolean();
    var asked = new AtomicInteger();
    var planned = new AtomicInteger();
    Person ada = known("Ada Example", "ada");

    history = SqliteHistory.open(folder);
    history.make(
        (present, stop) -> {
          planned.incrementAndGet();
          assertThat(present.people()).isEmpty();
          assertThat(stop.getAsBoolean()).isFalse();
          return new Changes(List.of(ada), List.of(), List.of(), List.of());
        },
        () -> {
          asked.incrementAndGet();
          return stopped.get();
        });
    int then = asked.get();
    stopped.set(true);
    Files.delete(folder.path());
    history.close();

    assertThat(asked).hasValue(then);
    assertThat(planned).hasValue(2);
    history = SqliteHistory.open(folder);
    assertThat(history.people()).containsExactly(ada);
  }

  @Test
  void nothingToChangeIsFine() {
    make(NOTHING);

    assertThat(NOTHING.count()).isZero();
    assertThat(history.people()).isEmpty();
  }

  private void make(Changes changes) {
    history.make((_, _) -> changes, () -> false);
  }

  private static Person known(String name, String slug) {
    return new Person(
        UUID.randomUUID(),
        name,
        Optional.of(new Profile(slug)),
        "Example Ltd",
        "Engineer",
        Optional.of(LocalDate.of(2026, 2, 8)));
  }
}
