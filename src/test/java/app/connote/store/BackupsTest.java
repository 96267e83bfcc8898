package app.connote.store;

import static app.connote.store.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.connote.history.Backup;
import app.connote.history.Backups;
import app.connote.history.Draft;
import app.connote.history.History.Standing;
import app.connote.history.HistoryException;
import app.connote.history.Preview;
import app.connote.history.Retention;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackupsTest {
  private static final Draft PRIYA = draft("Priya", "Hi Priya, good to meet you at DevConf.", 1);
  private static final Draft TOMAS = draft("Tomás", "Hi Tomás, your talk stayed with me.", 2);
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  @TempDir Path temp;
  private DataFolder folder;

  @BeforeEach
  void name() {
    folder = new DataFolder(temp.resolve("connote"));
  }

  @Test
  void whoeverChangedSomethingLeavesABackupThatOnlyTheyCanRead() throws Exception {
    inHistory(history -> history.save(PRIYA));

    Backup backup = backups().getFirst();
    assertThat(backups()).hasSize(1);
    assertThat(backup.bytes()).isEqualTo(Files.size(backup.file()));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup.file())))
        .isEqualTo("rw-------");
    BackupFolder.check(backup);
    try (Stream<Path> files = Files.list(backup.file().getParent())) {
      assertThat(files).containsExactly(backup.file());
    }
  }

  @Test
  void whoeverOnlyLookedLeavesNone() throws Exception {
    inHistory(history -> history.search("", 10));

    assertThat(backups()).isEmpty();
  }

  @Test
  void whatWasDeletedIsNotInTheNextBackup() throws Exception {
    var zebulon = draft("Zebulon", "Hi Zebulon, xylophone.", 1);
    inHistory(history -> history.save(zebulon));
    inHistory(history -> history.delete(zebulon.id()));

    assertThat(text(backups().getLast().file())).contains("xylophone");
    assertThat(text(backups().getFirst().file())).doesNotContain("xylophone");
  }

  @Test
  void aPreviewSaysWhatWouldBeLostRegainedAndChanged() {
    var ann = draft("Ann", "Hi Ann.", 3);
    inHistory(
        history -> {
          history.save(PRIYA);
          history.save(TOMAS);
        });

    inHistory(
        history -> {
          history.save(ann);
          history.delete(PRIYA.id());
          history.save(TOMAS.copied(TOMAS.changed().plusSeconds(1)));
          history.save(draft("Ben", "Hi Ben.", 4));
          Backups backups = history.backups();
          Preview preview = backups.preview(backups.all().getFirst());
          assertThat(preview).isEqualTo(new Preview(2, List.of("Tomás", "Priya"), 2, 1, 0));
        });
  }

  @Test
  void goingBackIsUndoneByGoingBackOnceMore() {
    inHistory(history -> history.save(PRIYA));

    inHistory(
        history -> {
          history.delete(PRIYA.id());
          history.save(TOMAS);
          Backups backups = history.backups();
          Backup present = backups.restore(backups.all().getFirst());
          assertThat(history.search("", 10)).containsExactly(PRIYA);
          assertThat(history.search("devconf meet", 10)).containsExactly(PRIYA);
          assertThat(history.search("talk", 10)).isEmpty();

          backups.restore(present);
          assertThat(history.search("", 10)).containsExactly(TOMAS);
          assertThat(history.search("talk", 10)).containsExactly(TOMAS);
        });
    inHistory(history -> assertThat(history.search("", 10)).containsExactly(TOMAS));
  }

  @Test
  void theOldestOfAllBackupsThatAreKeptCanBeGoneBackTo() {
    inHistory(
        history -> {
          history.save(PRIYA);
          Backups backups = history.backups();
          for (int number = 0; number < Retention.USUAL.recent(); number++) {
            backups.make();
          }
          history.save(TOMAS);

          backups.restore(backups.all().getLast());

          assertThat(history.search("", 10)).containsExactly(PRIYA);
        });
  }

  @ParameterizedTest
  @CsvSource({
    "history-v1.db, Tomás, Priya",
    "history-v2.db, Kwame, Zoë",
    "history-v3.db, Ingrid, Łukasz",
    "history-v4.db, Sólveig, Tunde"
  })
  void aBackupThatAnyEarlierVersionWroteIsRestored(String sample, String one, String other)
      throws Exception {
    inHistory(history -> history.save(PRIYA));
    putBackup(sample);

    inHistory(
        history -> {
          Backups backups = history.backups();
          Backup old = backups.all().getLast();
          assertThat(backups.preview(old).newest()).contains(one, other);
          backups.restore(old);
          assertThat(history.search("", 10)).extracting(BackupsTest::called).contains(one, other);
          assertThat(history.search(other, 10)).isNotEmpty();
          history.save(TOMAS);
          assertThat(history.search("stayed", 10)).contains(TOMAS);
        });
    inHistory(
        history -> {
          assertThat(history.standing()).isEqualTo(new Standing.Kept());
          assertThat(history.search("", 10))
              .extracting(BackupsTest::called)
              .contains(one, other, "Tomás");
        });
  }

  private static String called(Draft note) {
    return note.facts().value("first_name").orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"history-v1.db, 1", "history-v2.db, 2", "history-v3.db, 3", "history-v4.db, 4"})
  void beforeAStepThereIsABackupOfHowItWas(String sample, int version) throws Exception {
    Files.createDirectories(folder.path());
    try (var earlier = BackupsTest.class.getResourceAsStream(sample)) {
      Files.copy(Objects.requireNonNull(earlier), folder.file("history.db"));
    }

    inHistory(history -> assertThat(history.standing()).isEqualTo(new Standing.Kept()));

    try (var connection = Connections.readingAlone(backups().getFirst().file())) {
      assertThat(Connections.number(connection, "user_version")).isEqualTo(version);
    }
  }

  @Test
  void whereNoBackupCanBeMadeBeforeAStepThePersonIsTold() throws Exception {
    Files.createDirectories(folder.path());
    Files.writeString(folder.file("backups"), "a file where the folder should be");
    try (var earlier = BackupsTest.class.getResourceAsStream("history-v2.db")) {
      Files.copy(Objects.requireNonNull(earlier), folder.file("history.db"));
    }

    inHistory(
        history -> {
          assertThat(((Standing.Recovered) history.standing()).notice())
              .contains("without a backup", "check that folder");
          assertThat(history.search("", 10)).hasSize(2);
          history.save(PRIYA);
        });
    inHistory(history -> assertThat(history.search("", 10)).hasSize(3));
  }

  @Test
  void aDamagedBackupIsNotRestored() throws Exception {
    inHistory(history -> history.save(PRIYA));
    Path backup = backups().getFirst().file();
    try (var bytes = new RandomAccessFile(backup.toFile(), "rw")) {
      bytes.seek(4096);
      bytes.write(new byte[8192]);
    }

    inHistory(
        history -> {
          history.save(TOMAS);
          Backup damaged = history.backups().all().getFirst();
          assertThatThrownBy(() -> history.backups().restore(damaged))
              .isInstanceOf(HistoryException.class)
              .hasMessageContaining("choose another one; the history is as it was");
          assertThat(history.search("", 10)).containsExactly(TOMAS, PRIYA);
        });
  }

  @Test
  void aClockThatIsSetBackLeavesTheOrderAndEveryBackup() throws Exception {
    inHistory(history -> history.save(PRIYA));
    BackupFolder files = BackupFolder.in(folder);
    try (var connection = Connections.reading(folder.file("history.db"))) {
      Backup first = files.make(connection, NOON.plus(Duration.ofDays(9000)));
      Backup second = files.make(connection, NOON);
      assertThat(second.made()).isAfter(first.made());
      assertThat(backups().subList(0, 2)).containsExactly(second, first);
    }
  }

  @Test
  void moreAreMadeThanAreKept() throws Exception {
    inHistory(history -> history.save(PRIYA));
    BackupFolder files = BackupFolder.in(folder);
    try (var connection = Connections.reading(folder.file("history.db"))) {
      for (int minute = 0; minute < 15; minute++) {
        files.make(connection, NOON.plus(Duration.ofDays(5000)).plusSeconds(60L * minute));
      }
    }

    assertThat(backups()).hasSize(11);
  }

  @Test
  void aBackupForgetsAndCanBeGoneBackToAllTheSame() throws Exception {
    var zebulon = draft("Zebulon", "Hi Zebulon, xylophone.", 1);
    inHistory(
        history -> {
          history.save(zebulon);
          history.save(PRIYA);
        });
    BackupFolder files = BackupFolder.in(folder);
    Backup backup = files.all().getFirst();

    files.forget(Traces.ofNotes(List.of(zebulon.id().toString())));

    assertThat(text(backup.file())).doesNotContain("xylophone").doesNotContain("Zebulon");
    BackupFolder.check(backup);
    inHistory(
        history -> {
          history.backups().restore(backup);
          assertThat(history.search("", 10)).containsExactly(PRIYA);
        });
  }

  @Test
  void aDeletedBackupIsGone() {
    inHistory(history -> history.save(PRIYA));
    inHistory(
        history -> {
          Backup backup = history.backups().make();
          assertThat(history.backups().all()).hasSize(2).contains(backup);
          history.backups().delete(backup);
          assertThat(history.backups().all()).hasSize(1).doesNotContain(backup);
        });
  }

  @Test
  void whatLiesInTheFolderAndIsNoBackupIsLeftAlone() throws Exception {
    inHistory(history -> history.save(PRIYA));
    Path other = folder.file("backups").resolve("history-of-art.db");
    Files.writeString(other, "not ours");

    assertThat(backups()).hasSize(1);
    inHistory(history -> history.save(TOMAS));
    assertThat(other).hasContent("not ours");
  }

  private void inHistory(Consumer<SqliteHistory> use) {
    try (var history = SqliteHistory.open(folder)) {
      use.accept(history);
    }
  }

  private List<Backup> backups() throws IOException {
    return BackupFolder.in(folder).all();
  }

  private void putBackup(String sample) throws IOException {
    try (var earlier = BackupsTest.class.getResourceAsStream(sample)) {
      Files.copy(
          Objects.requireNonNull(earlier),
          folder.file("backups").resolve("history-2020-01-01-120000.db"),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.ISO_8859_1);
  }
}
