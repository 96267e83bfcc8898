package app.connote.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.connote.history.Backups;
import app.connote.history.Draft;
import app.connote.history.History;
import app.connote.history.HistoryException;
import app.connote.history.Person;
import app.connote.history.Profile;
import app.connote.history.State;
import app.connote.history.Version;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is forgotten is in no file of the history any more, not even as bytes nobody reads.
class ForgettingTest {
  private static final Instant NOW = Drafts.BEGUN.plus(Duration.ofDays(400));
  private static final Person XIOMARA =
      new Person(
          UUID.randomUUID(),
          "Xiomara Zürcherová",
          Optional.of(new Profile("xiomara-zz-71")),
          "Quibbleworks",
          "Kapellmeisterin",
          Optional.of(LocalDate.of(2026, 11, 7)));
  private static final String[] WORDS = {
    "Xiomara",
    "Zürcherová",
    "zurcherova",
    "xiomara-zz-71",
    "Quibbleworks",
    "Kapellmeisterin",
    "marimbas",
    "theremins",
    "ondes"
  };

  @TempDir Path temp;
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
  void noByteOfAForgottenPersonIsLeft() {
    others(0, 200);
    history.save(XIOMARA);
    Draft note = toXiomara("Hi Xiomara, your marimbas were a joy.");
    history.save(note);
    Draft reworded =
        new Draft(
            note.id(),
            XIOMARA,
            note.relationship(),
            note.account(),
            note.facts(),
            "Hi Xiomara, your theremins were a joy.",
            "",
            note.life().after(new Version(note.text(), NOW)),
            NOW,
            List.of());
    history.save(reworded);
    history.save(toXiomara("Hi Xiomara, and your ondes?"));
    others(200, 400);
    assertThat(new RawBytes(temp).holding("Xiomara")).isNotEmpty();

    history.forget(XIOMARA.id());

    assertThat(new RawBytes(temp).holding(WORDS)).isEmpty();
    assertThat(history.search("", 1000)).hasSize(400);
    assertThat(history.alike("Xiomara", XIOMARA.profile(), 10)).isEmpty();
  }

  @Test
  void noByteOfAForgottenPersonComesBackWhenTheHistoryIsClosed() {
    history.save(toXiomara("Hi Xiomara, your marimbas were a joy."));
    history.forget(XIOMARA.id());
    others(0, 1);
    history.close();

    assertThat(new RawBytes(temp).holding(WORDS)).isEmpty();
  }

  @Test
  void noByteIsLeftInAnyBackupWhateverItsAge() {
    others(0, 50);
    history.save(toXiomara("Hi Xiomara, your marimbas were a joy."));
    backups().make();
    Draft other = toXiomara("Hi Xiomara, and your ondes?");
    history.save(other);
    backups().make();
    history.delete(other.id());
    backups().make();
    history.save(Drafts.draft("Ann", "Hi Ann, it was a pleasure.", 1));
    assertThat(new RawBytes(temp.resolve("backups")).holding("Xiomara")).hasSize(3);

    history.forget(XIOMARA.id());

    assertThat(new RawBytes(temp).holding(WORDS)).isEmpty();
    assertThat(backups().all())
        .hasSize(3)
        .allSatisfy(backup -> assertThat(backups().preview(backup).notes()).isEqualTo(50));
  }

  @Test
  void aNoteOfTheFirstVersionIsForgottenInABackupOfTheFirstVersion() throws Exception {
    history.close();
    try (InputStream first =
        Objects.requireNonNull(ForgettingTest.class.getResourceAsStream("history-v1.db"))) {
      Path backup = temp.resolve("backups/history-2026-11-21-220300.db");
      Files.createDirectories(backup.getParent());
      Files.write(backup, first.readAllBytes());
      Files.copy(backup, temp.resolve("history.db"), StandardCopyOption.REPLACE_EXISTING);
    }
    history = SqliteHistory.open(new DataFolder(temp));
    Draft priya = history.search("Priya", 1).getFirst();

    history.forget(priya.person().id());

    assertThat(new RawBytes(temp).holding("Priya")).isEmpty();
    assertThat(new RawBytes(temp.resolve("backups")).holding("Tomás")).isNotEmpty();
  }

  @Test
  void aBackupThatCannotBeReadGoes() throws Exception {
    history.save(toXiomara("Hi Xiomara, your marimbas were a joy."));
    Path backup = backups().make().file();
    byte[] bytes = Files.readAllBytes(backup);
    Arrays.fill(bytes, 0, 2_000, (byte) 7);
    Files.write(backup, bytes);

    history.forget(XIOMARA.id());

    assertThat(backup).doesNotExist();
    assertThat(new RawBytes(temp).holding(WORDS)).isEmpty();
  }

  @Test
  void backupsThatKnowNothingOfThePersonStayAsTheyAre() throws Exception {
    others(0, 5);
    Path backup = backups().make().file();
    byte[] before = Files.readAllBytes(backup);
    history.save(toXiomara("Hi Xiomara, your marimbas were a joy."));

    history.forget(XIOMARA.id());

    assertThat(Files.readAllBytes(backup)).isEqualTo(before);
  }

  @Test
  void whatIsForgottenDoesNotComeBackAfterACrash() throws Exception {
    history.save(toXiomara("Hi Xiomara, your marimbas were a joy."));
    history.forget(XIOMARA.id());
    history.save(Drafts.draft("Ann", "Hi Ann.", 1));
    Path copy = Files.createDirectories(temp.resolve("copy"));
    for (String name : List.of("history.db", "history.db-wal", "history.db-mark")) {
      Files.copy(temp.resolve(name), copy.resolve(name));
    }

    try (var crashed = SqliteHistory.open(new DataFolder(copy))) {
      assertThat(crashed.standing()).isEqualTo(new History.Standing.Kept());
      assertThat(crashed.search("", 10)).extracting(Draft::name).containsExactly("Ann");
    }
  }

  @Test
  void whatIsWrittenAnewAfterForgettingOutlivesACrash() throws Exception {
    Draft ann = Drafts.draft("Ann", "Hi Ann.", 1);
    history.save(ann);
    history.save(toXiomara("Hi Xiomara, your marimbas were a joy."));
    history.forget(XIOMARA.id());
    Draft reworded =
        new Draft(
            ann.id(),
            ann.person(),
            ann.relationship(),
            ann.account(),
            ann.facts(),
            "Hi Ann, in other words.",
            "",
            ann.life(),
            NOW,
            List.of());
    history.save(reworded);
    Path copy = Files.createDirectories(temp.resolve("copy"));
    for (String name : List.of("history.db", "history.db-wal", "history.db-mark")) {
      Files.copy(temp.resolve(name), copy.resolve(name));
    }

    try (var crashed = SqliteHistory.open(new DataFolder(copy))) {
      assertThat(crashed.standing()).isEqualTo(new History.Standing.Kept());
      assertThat(crashed.search("", 10)).containsExactly(reworded);
    }
  }

  @Test
  void othersWithTheSameNameStay() {
    Draft other = Drafts.draft("Xiomara", "Hi Xiomara, this is for another one.", 1);
    history.save(other);
    history.save(toXiomara("Hi Xiomara, your marimbas were a joy."));

    history.forget(XIOMARA.id());

    assertThat(history.search("", 10)).containsExactly(other);
  }

  @Test
  void nobodyIsForgottenWhereNobodyIsMeant() {
    history.save(toXiomara("Hi Xiomara, your marimbas were a joy."));

    history.forget(UUID.randomUUID());

    assertThat(history.to(XIOMARA.id())).hasSize(1);
  }

  @Test
  void oldNotesAreForgottenWithWhoeverIsThereForThemAlone() {
    history.save(Drafts.draft("Xiomara", "Hi Xiomara, your marimbas were a joy.", 0));
    Draft sent = Drafts.draft("Ann", "Hi Ann.", 0).become(State.SENT, Drafts.BEGUN);
    history.save(sent);
    Draft reminded = Drafts.draft("Cy", "Hi Cy.", 0).become(State.SENT, Drafts.BEGUN);
    reminded = reminded.become(State.FOLLOWED_UP, Drafts.BEGUN);
    history.save(reminded);
    Draft recent = Drafts.draft("Bo", "Hi Bo.", 60);
    history.save(recent);

    assertThat(history.countBefore(Drafts.BEGUN.plusSeconds(1800), Drafts.BEGUN)).isEqualTo(1);
    assertThat(history.search("", 10)).hasSize(4);
    assertThat(history.forgetBefore(Drafts.BEGUN.plusSeconds(1800), Drafts.BEGUN)).isEqualTo(1);

    assertThat(new RawBytes(temp).holding("Xiomara", "marimbas")).isEmpty();
    assertThat(history.search("", 10)).containsExactlyInAnyOrder(sent, reminded, recent);
    assertThat(history.alike("Xiomara", Optional.empty(), 10)).isEmpty();
  }

  @Test
  void anInvitationThatHasLongExpiredIsForgottenLikeOthers() {
    history.save(Drafts.draft("Ann", "Hi Ann.", 0).become(State.SENT, Drafts.BEGUN));

    var later = Drafts.BEGUN.plusSeconds(1800);
    assertThat(history.forgetBefore(later, later)).isEqualTo(1);
    assertThat(history.search("", 10)).isEmpty();
  }

  @Test
  void aNoteThatWasDeletedBeforeIsForgottenInBackupsToo() {
    Draft first = Drafts.draft("Xiomara", "Hi Xiomara, your marimbas were a joy.", 1);
    history.save(first);
    history.backups().make();
    history.delete(first.id());
    Draft second = Drafts.draft("Xiomara", "Hi Xiomara, and your ondes?", 2);
    history.save(second);

    history.forget(second.person().id());

    assertThat(new RawBytes(temp).holding("Xiomara", "marimbas")).isEmpty();
  }

  @Test
  void aNamesakeStaysInBackupsToo() {
    Draft other = Drafts.draft("Xiomara", "Hi Xiomara, your marimbas were a joy.", 1);
    history.save(other);
    Draft meant = Drafts.draft("Xiomara", "Hi Xiomara, and your ondes?", 2);
    history.save(meant);
    history.backups().make();

    history.forget(meant.person().id());

    assertThat(new RawBytes(temp).holding("ondes")).isEmpty();
    assertThat(new RawBytes(temp).holding("marimbas")).hasSizeGreaterThan(1);
  }

  @Test
  void aConnectionIsKeptWhenTheOldNotesGo() {
    history.save(XIOMARA);
    history.save(toXiomara("Hi Xiomara, your marimbas were a joy."));

    assertThat(history.forgetBefore(NOW.plusSeconds(1), NOW)).isEqualTo(1);

    assertThat(history.alike("Xiomara", Optional.empty(), 10)).containsExactly(XIOMARA);
    assertThat(new RawBytes(temp).holding("marimbas")).isEmpty();
  }

  @Test
  void nothingIsForgottenWhereNothingIsOld() {
    history.save(toXiomara("Hi Xiomara, your marimbas were a joy."));

    assertThat(history.forgetBefore(Drafts.BEGUN, Drafts.BEGUN)).isZero();
    assertThat(history.search("", 10)).hasSize(1);
  }

  @Test
  void aReaderWhoKeepsTheJournalOpenIsNamedAsTheReason() throws Exception {
    history.close();
    history = SqliteHistory.open(new DataFolder(temp), Duration.ofMillis(50));
    history.save(toXiomara("Hi Xiomara, your marimbas were a joy."));
    try (var other = DriverManager.getConnection("jdbc:sqlite:" + temp.resolve("history.db"));
        var statement = other.createStatement();
        var reading = statement.executeQuery("SELECT text FROM draft")) {
      assertThat(reading.next()).isTrue();

      assertThatThrownBy(() -> history.forget(XIOMARA.id()))
          .isInstanceOf(HistoryException.class)
          .hasMessageContaining("close every other Connote");
    }
  }

  private Backups backups() {
    return history.backups();
  }

  private static Draft toXiomara(String text) {
    return Drafts.draft("Xiomara", text, 1).to(XIOMARA);
  }

  private void others(int from, int to) {
    for (int number = from; number < to; number++) {
      history.save(
          Drafts.draft("Xenia" + number, "Hi Xenia, xylophones number " + number + "!", number));
    }
  }
}
