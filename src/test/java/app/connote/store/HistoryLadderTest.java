package app.connote.store;

import static app.connote.store.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;

import app.connote.history.Draft;
import app.connote.history.History.Standing;
import app.connote.history.State;
import app.connote.store.Restoration.Damaged;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardWatchEventKinds;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of a history that is not as it was left: nothing that can be read is lost, what was
/// there stays, and one sentence says so.
class HistoryLadderTest {
  private static final Duration PATIENCE = Duration.ofMillis(100);
  private static final int PAGE = 4096;

  @TempDir Path temp;
  private DataFolder folder;
  private Path file;

  @BeforeEach
  void name() {
    folder = new DataFolder(temp.resolve("connote"));
    file = folder.file("history.db");
  }

  @Test
  void whatCanBeReadOfADamagedFileIsInTheNewOne() throws Exception {
    List<Draft> notes = fill(200);
    deleteBackups();
    zeroLeafOfDrafts();
    byte[] damaged = Files.readAllBytes(file);

    try (var history = SqliteHistory.open(folder)) {
      List<Draft> found = history.search("", 1000);
      assertThat(found).hasSizeBetween(150, 199).isSubsetOf(notes);
      assertThat(notice(history))
          .startsWith("The history was damaged: " + found.size() + " notes could be read")
          .contains(aside().toString());
      assertThat(history.search("person7", 10)).isNotEmpty();
    }
    assertThat(aside()).hasBinaryContent(damaged);
  }

  @Test
  void whatCannotBeReadComesFromTheNewestGoodBackup() throws Exception {
    List<Draft> notes = fill(200);
    var later = draft("Later", "Hi Later, after the backup.", 500);
    keepWithoutBackup(later);
    zeroLeafOfDrafts();

    try (var history = SqliteHistory.open(folder)) {
      assertThat(history.search("", 1000)).hasSize(201).containsAll(notes).contains(later);
      assertThat(notice(history)).contains("could be read, and", "came from the backup of");
    }
  }

  @Test
  void whatAnotherProgramBeganWhereNothingWasStays() throws Exception {
    fill(10);
    var begun = draft("Later", "Hi Later, begun meanwhile.", 500);
    keepWithoutBackup(begun);

    var ladder = new Ladder(HistoryFile.in(folder, PATIENCE));
    ladder.replaceNothing().connection().close();

    try (var history = SqliteHistory.open(folder)) {
      assertThat(history.search("", 100)).contains(begun);
    }
    assertThat(folder.file("history-restored.db")).doesNotExist();
  }

  @Test
  void aBackupThatIsDamagedTooIsPassedOver() throws Exception {
    List<Draft> early = fill(60);
    fill(10);
    List<Path> backups = backups();
    assertThat(backups).hasSize(2);
    zero(backups.getLast(), 2);
    Files.writeString(file, "no database any more ".repeat(1000));

    try (var history = SqliteHistory.open(folder)) {
      assertThat(history.search("", 1000)).hasSize(60).containsAll(early);
      assertThat(notice(history)).contains("could not be read, so the backup of", "with 60 notes");
    }
  }

  @Test
  void whatEndsInZerosIsRead() throws Exception {
    fill(3);
    try (var connection = Connections.changing(file, PATIENCE);
        var statement = connection.createStatement()) {
      statement.execute("UPDATE draft SET relationship = 'met-' || char(0)");
    }

    try (var history = SqliteHistory.open(folder)) {
      assertThat(history.standing()).isEqualTo(new Standing.Kept());
      assertThat(history.search("", 100)).hasSize(3);
    }
  }

  @Test
  void whereOnlyTheSearchIndexIsDamagedNothingIsLost() throws Exception {
    List<Draft> notes = fill(50);
    try (var connection = Connections.changing(file, PATIENCE);
        var statement = connection.createStatement()) {
      statement.execute("PRAGMA writable_schema = ON");
      statement.execute("UPDATE draft_words_data SET block = zeroblob(40) WHERE id = 10");
    }

    try (var history = SqliteHistory.open(folder)) {
      assertThat(history.search("", 100)).hasSize(50).containsAll(notes);
      assertThat(history.search("person3", 100)).isNotEmpty();
      assertThat(notice(history)).contains("all of its 50 notes could be read");
    }
  }

  @Test
  void aNoteOfWhichAPartCannotBeReadKeepsTheRest() throws Exception {
    List<Draft> notes = fill(20);
    try (var connection = Connections.changing(file, PATIENCE);
        var statement = connection.createStatement()) {
      statement.execute("UPDATE draft SET steps = '[{\"state\": 7' WHERE number = 3");
      statement.execute("UPDATE draft SET id = 'Z' || substr(id, 2) WHERE number = 4");
      statement.execute("UPDATE draft SET dismissed = '[{\"rule\": \"\"}]' WHERE number = 5");
      statement.execute("UPDATE person SET connected = 9223372036854775807 WHERE number = 6");
    }

    try (var history = SqliteHistory.open(folder)) {
      List<Draft> found = history.search("", 100);
      assertThat(found)
          .extracting(Draft::text)
          .containsExactlyInAnyOrderElementsOf(notes.stream().map(Draft::text).toList());
      assertThat(found).extracting(Draft::state).containsOnly(State.COPIED);
      assertThat(notice(history)).contains("all of its 20 notes could be read");
      history.save(found.get(10).copied(Drafts.BEGUN.plusSeconds(90_000)));
      assertThat(history.search("person3", 10)).isNotEmpty();
    }
  }

  @Test
  void aDeletedNoteDoesNotComeBackWhereNothingIsLost() throws Exception {
    Draft first = fill(50).getFirst();
    try (var history = SqliteHistory.open(folder)) {
      history.delete(first.id());
    }
    try (var connection = Connections.changing(file, PATIENCE);
        var statement = connection.createStatement()) {
      statement.execute("UPDATE draft_words_data SET block = zeroblob(40) WHERE id = 10");
    }

    try (var history = SqliteHistory.open(folder)) {
      assertThat(history.search("", 100)).hasSize(49).doesNotContain(first);
    }
  }

  @Test
  void theJournalOfAnotherTimeHidesNothing() throws Exception {
    Path stale = temp.resolve("stale");
    try (var history = SqliteHistory.open(folder)) {
      history.save(draft("Early", "Hi Early.", 1));
      Files.copy(folder.file("history.db-wal"), stale);
    }
    List<Draft> notes = fill(30);
    Files.copy(stale, folder.file("history.db-wal"));
    byte[] before = Files.readAllBytes(file);

    try (var history = SqliteHistory.open(folder)) {
      assertThat(history.search("", 100)).hasSize(31).containsAll(notes);
      assertThat(notice(history)).contains("all of its 31 notes could be read");
    }
    assertThat(aside()).hasBinaryContent(before);
    assertThat(HistoryFile.part(aside(), "-wal")).hasBinaryContent(Files.readAllBytes(stale));
  }

  @Test
  void aHistoryThatIsGoneComesBackFromItsBackup() throws Exception {
    List<Draft> notes = fill(5);
    Files.delete(file);

    try (var history = SqliteHistory.open(folder)) {
      assertThat(history.search("", 10)).hasSize(5).containsAll(notes);
      assertThat(notice(history))
          .startsWith("The history was gone, so the backup of")
          .endsWith("with 5 notes was restored.");
    }
  }

  @Test
  void whatWasBeingRestoredWhenTheProgramStoppedIsGoneOnWith() throws Exception {
    List<Draft> notes = fill(5);
    Files.move(file, folder.file("history-restored.db"));
    deleteBackups();

    try (var history = SqliteHistory.open(folder)) {
      assertThat(history.search("", 10)).hasSize(5).containsAll(notes);
    }
  }

  @Test
  void aLargeFileThatEndedBadlyIsOpenedAtOnceAndLookedThroughMeanwhile() throws Exception {
    List<Draft> notes = fill(200);
    Path copy = temp.resolve("unclean");
    try (var history = SqliteHistory.open(folder)) {
      history.save(draft("Last", "Hi Last.", 900));
      copyTo(copy);
    }
    folder = new DataFolder(copy);
    file = folder.file("history.db");
    zeroLeafOfDrafts();
    var told = new AtomicReference<String>();
    var heard = new CountDownLatch(1);

    try (var history = SqliteHistory.open(new HistoryFile(folder, PATIENCE, 1))) {
      history.watch(
          standing -> {
            told.set(((Standing.Recovered) standing).notice());
            heard.countDown();
          });
      if (history.standing() instanceof Standing.Recovered(String notice)) {
        told.set(notice);
      } else {
        assertThat(heard.await(20, TimeUnit.SECONDS)).isTrue();
      }
      assertThat(told.get()).contains("The history was damaged", aside().toString());
      assertThat(history.search("", 1000)).hasSize(201).containsAll(notes);
    }
  }

  @Test
  void aLargeFileThatEndedBadlyAndIsSoundStaysAsItIs() throws Exception {
    List<Draft> notes = fill(20);
    Path copy = temp.resolve("unclean");
    try (var history = SqliteHistory.open(folder)) {
      history.save(notes.getFirst());
      copyTo(copy);
    }
    folder = new DataFolder(copy);

    try (var history = SqliteHistory.open(new HistoryFile(folder, PATIENCE, 1))) {
      assertThat(history.standing()).isEqualTo(new Standing.Kept());
      assertThat(history.search("", 100)).hasSize(20);
    }
  }

  @Test
  void whatIsWrittenWhileTheFolderCannotBeUsedIsInTheFileOnceItCan() throws Exception {
    Files.writeString(folder.path(), "a file where the folder should be");
    var note = draft("Ann", "Hi Ann, in memory.", 1);
    var gone = draft("Ben", "Hi Ben, deleted again.", 2);

    try (var history = SqliteHistory.open(folder)) {
      var heard = new CountDownLatch(1);
      history.watch(standing -> heard.countDown());
      assertThat(history.standing()).isInstanceOf(Standing.ReadOnly.class);
      history.save(note);
      history.save(gone);
      history.delete(gone.id());
      Files.delete(folder.path());
      assertThat(heard.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(history.standing()).isEqualTo(new Standing.Kept());
    }
    try (var history = SqliteHistory.open(folder)) {
      assertThat(history.search("", 10)).containsExactly(note);
    }
  }

  @Test
  void whatIsOnlyInMemoryIsTriedOnceMoreAtTheEnd() throws Exception {
    Files.writeString(folder.path(), "a file where the folder should be");
    var note = draft("Ann", "Hi Ann, in memory.", 1);

    try (var history = SqliteHistory.open(folder)) {
      history.save(note);
      Files.delete(folder.path());
    }
    try (var history = SqliteHistory.open(folder)) {
      assertThat(history.search("", 10)).containsExactly(note);
    }
  }

  @Test
  void theFolderMayVanishWhileTheHistoryIsOpen() throws Exception {
    List<Draft> notes = fill(5);
    var later = draft("Later", "Hi Later.", 50);

    try (var history = SqliteHistory.open(folder)) {
      Files.move(folder.path(), temp.resolve("elsewhere"));
      history.save(later);
      assertThat(notice(history)).contains("was taken away while Connote was open");
    }
    try (var history = SqliteHistory.open(folder)) {
      assertThat(history.standing()).isEqualTo(new Standing.Kept());
      assertThat(history.search("", 10)).hasSize(6).containsAll(notes).contains(later);
    }
  }

  @Test
  void whereTheFolderCannotComeBackWhatIsThereStaysInMemory() throws Exception {
    List<Draft> notes = fill(5);
    var later = draft("Later", "Hi Later.", 50);

    try (var history = SqliteHistory.open(folder)) {
      Files.move(folder.path(), temp.resolve("elsewhere"));
      Files.writeString(folder.path(), "a file where the folder should be");
      history.save(later);
      assertThat(history.standing()).isInstanceOf(Standing.ReadOnly.class);
      assertThat(history.search("", 10)).hasSize(6).containsAll(notes).contains(later);
    }
  }

  @Test
  void whatIsDoneAfterAChangeThatChangedNothingOutlivesACrash() throws Exception {
    List<Draft> notes = fill(2);
    Path copy = temp.resolve("unclean");
    try (var history = SqliteHistory.open(folder)) {
      history.delete(UUID.randomUUID());
      history.delete(notes.getFirst().id());
      copyTo(copy);
    }

    try (var crashed = SqliteHistory.open(new DataFolder(copy))) {
      assertThat(crashed.standing()).isEqualTo(new Standing.Kept());
      assertThat(crashed.search("", 10)).containsExactly(notes.getLast());
    }
  }

  /// Whoever looks while a history is being put together, as the next program does after a crash,
  /// must not find half of it.
  @Test
  void whatIsPutTogetherAnewIsThereOnlyOnceItIsWhole() throws Exception {
    fill(5);
    Path target = folder.file("history-restored.db");

    try (var watch = folder.path().getFileSystem().newWatchService()) {
      folder.path().register(watch, StandardWatchEventKinds.ENTRY_MODIFY);
      Restoration.of(new Damaged(folder.file("none.db"), false), target, BackupFolder.in(folder));

      assertThat(watch.take().pollEvents())
          .extracting(event -> event.context().toString())
          .isNotEmpty()
          .doesNotContain("history-restored.db");
    }
    assertThat(target).isRegularFile();
  }

  private List<Draft> fill(int count) {
    var notes = new ArrayList<Draft>();
    try (var history = SqliteHistory.open(folder)) {
      for (int number = 0; number < count; number++) {
        var note = draft("Person" + number, ("Hi Person" + number + ". ").repeat(20), number);
        history.save(note);
        notes.add(note);
      }
    }
    return notes;
  }

  private void keepWithoutBackup(Draft note) throws Exception {
    try (var connection = Connections.changing(file, PATIENCE)) {
      new DraftTable(connection).save(note);
    }
  }

  /// Zeroes a page with rows of the table `draft`, as a worn-out disk does.
  private void zeroLeafOfDrafts() throws Exception {
    int leaf;
    try (var connection = Connections.readingAlone(file);
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "SELECT pageno FROM dbstat WHERE name = 'draft' AND pagetype = 'leaf'"
                    + " ORDER BY pageno LIMIT 1 OFFSET 3")) {
      leaf = row.getInt(1);
    }
    zero(file, leaf);
  }

  private static void zero(Path file, int page) throws IOException {
    try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek((page - 1L) * PAGE);
      bytes.write(new byte[PAGE]);
    }
  }

  private void copyTo(Path copy) throws IOException {
    Files.createDirectories(copy);
    for (String name : List.of("history.db", "history.db-wal", "history.db-mark")) {
      Files.copy(folder.file(name), copy.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
    Files.createDirectories(copy.resolve("backups"));
    for (Path backup : backups()) {
      Files.copy(backup, copy.resolve("backups").resolve(backup.getFileName()));
    }
  }

  private List<Path> backups() throws IOException {
    try (Stream<Path> files = Files.list(folder.file("backups"))) {
      return files.sorted().toList();
    }
  }

  private Path aside() throws IOException {
    try (Stream<Path> files = Files.list(folder.path())) {
      return files
          .filter(each -> each.getFileName().toString().matches("history-unreadable-.*\\.db"))
          .findFirst()
          .orElseThrow(() -> new FileSystemException("Nothing was put aside."));
    }
  }

  private static String notice(SqliteHistory history) {
    return ((Standing.Recovered) history.standing()).notice();
  }

  private void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void deleteBackups() throws IOException {
    try (Stream<Path> files = Files.walk(folder.file("backups"))) {
      files.filter(Files::isRegularFile).forEach(this::delete);
    }
  }
}
