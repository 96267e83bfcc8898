package app.connote.store;

import static app.connote.store.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.connote.history.Dismissal;
import app.connote.history.Draft;
import app.connote.history.History.Standing;
import app.connote.history.HistoryException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryFileTest {
  private static final Draft PRIYA = draft("Priya", "Hi Priya, good to meet you at DevConf.", 1);

  @TempDir Path temp;
  private DataFolder folder;
  private Path file;

  @BeforeEach
  void name() {
    folder = new DataFolder(temp.resolve("connote"));
    file = folder.file("history.db");
  }

  @Test
  void aFileOfTheFirstVersionIsReadAndGoneOnWith() throws Exception {
    beginWith("history-v1.db");

    try (var history = SqliteHistory.open(folder)) {
      assertThat(history.standing()).isEqualTo(new Standing.Kept());
      assertThat(history.search("", 10)).extracting(Draft::name).containsExactly("Tomás", "Priya");
      assertThat(history.search("tomas kubecon", 10))
          .extracting(Draft::text)
          .containsExactly("Hi Tomás, your KubeCon talk stayed with me.");
      history.save(PRIYA);
      assertThat(history.search("priya", 10)).hasSize(2);
    }
  }

  @Test
  void whatIsDismissedIsKeptInAFileOfTheFirstVersion() throws Exception {
    beginWith("history-v1.db");
    var dismissal = new Dismissal("stock-phrase", "your “dream” job", 2);

    try (var history = SqliteHistory.open(folder)) {
      Draft old = history.search("tomas", 1).getFirst();
      assertThat(old.dismissed()).isEmpty();
      history.save(draft("Priya", "Hi.", 1, dismissal));
    }

    try (var history = SqliteHistory.open(folder)) {
      assertThat(history.search("", 10))
          .extracting(Draft::dismissed)
          .contains(List.of(dismissal), List.of());
    }
  }

  @Test
  void aFileOfTheSecondVersionIsReadWithWhatIsDismissedInItAndGoneOnWith() throws Exception {
    beginWith("history-v2.db");

    try (var history = SqliteHistory.open(folder)) {
      assertThat(history.standing()).isEqualTo(new Standing.Kept());
      assertThat(history.search("", 10)).extracting(Draft::name).containsExactly("Kwame", "Zoë");
      assertThat(history.search("", 10))
          .extracting(Draft::dismissed)
          .containsExactly(List.of(SecondVersion.DISMISSED), List.of());
      assertThat(history.search("zoe walk", 10))
          .extracting(Draft::text)
          .containsExactly("Hi Zoë, thank you for the walk through PyCon.");
      assertThat(history.copied(10)).extracting(Draft::name).containsExactly("Zoë");
      history.save(PRIYA);
      assertThat(history.search("", 10)).hasSize(3).contains(PRIYA);
    }
  }

  @Test
  void anOldFileThatCannotBeBroughtUpToDateIsReadAllTheSame() throws Exception {
    beginWith("history-v1.db");
    sql("PRAGMA user_version = 99");

    try (var history = SqliteHistory.open(folder)) {
      assertThat(history.search("", 10)).extracting(Draft::dismissed).containsOnly(List.of());
    }
  }

  @Test
  void aNewerFileIsReadButNotChanged() throws Exception {
    save(PRIYA);
    sql("PRAGMA user_version = 99", "ALTER TABLE draft ADD COLUMN later TEXT");
    byte[] before = Files.readAllBytes(file);

    try (var history = SqliteHistory.open(folder)) {
      assertThat(history.standing())
          .isInstanceOfSatisfying(
              Standing.ReadOnly.class,
              standing -> assertThat(standing.reason()).contains("newer version", "update"));
      assertThat(history.search("priya", 10)).containsExactly(PRIYA);
      assertThatThrownBy(() -> history.save(draft("Ann", "Hi.", 2)))
          .isInstanceOf(HistoryException.class)
          .hasMessageContaining("newer version");
      assertThatThrownBy(() -> history.delete(PRIYA.id())).isInstanceOf(HistoryException.class);
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void whatIsNoDatabaseIsPutAsideWhole() throws Exception {
    byte[] garbage =
        "Dear diary, this is no database. ".repeat(300).getBytes(StandardCharsets.UTF_8);
    Files.createDirectories(folder.path());
    Files.write(file, garbage);

    assertThat(Files.readAllBytes(recoveredFrom())).isEqualTo(garbage);
  }

  @Test
  void aTruncatedFileIsPutAsideWhole() throws Exception {
    save(PRIYA);
    byte[] half = Arrays.copyOf(Files.readAllBytes(file), (int) Files.size(file) / 2);
    Files.write(file, half);

    assertThat(Files.readAllBytes(recoveredFrom())).isEqualTo(half);
  }

  @Test
  void damageInASmallFileIsFoundAfterAGoodEnd() throws Exception {
    save(PRIYA);
    byte[] pages = Files.readAllBytes(file);
    Arrays.fill(pages, 4096, pages.length, (byte) 0x5a);
    Files.write(file, pages);

    assertThat(Files.readAllBytes(recoveredFrom())).isEqualTo(pages);
  }

  @Test
  void damageIsLookedForAfterABadEnd() throws Exception {
    save(PRIYA);
    byte[] pages = Files.readAllBytes(file);
    int pageSize = 4096;
    Arrays.fill(pages, pageSize, pages.length, (byte) 0x5a);
    Files.write(file, pages);
    Files.write(folder.file("history.db-wal"), new byte[] {1, 2, 3});

    assertThat(Files.readAllBytes(recoveredFrom())).isEqualTo(pages);
  }

  @Test
  void anotherProgramsDatabaseIsPutAside() throws Exception {
    Files.createDirectories(folder.path());
    sql("CREATE TABLE stamps (country TEXT)");

    assertThat(recoveredFrom()).isRegularFile();
  }

  @Test
  void theSecondFilePutAsideInASecondGetsANameOfItsOwn() throws Exception {
    Files.createDirectories(folder.path());
    for (int time = 0; time < 3; time++) {
      Files.writeString(file, "no database " + time + " ".repeat(1000));
      SqliteHistory.open(folder).close();
    }

    try (Stream<Path> files = Files.list(folder.path())) {
      assertThat(files.filter(each -> each.toString().contains("unreadable"))).hasSize(3);
    }
  }

  @Test
  void anEmptyFileIsAFreshHistory() throws Exception {
    Files.createDirectories(folder.path());
    Files.createFile(file);

    save(PRIYA);

    try (var history = SqliteHistory.open(folder)) {
      assertThat(history.search("", 10)).containsExactly(PRIYA);
    }
  }

  @Test
  void whereNoFolderCanBeTheNotesLastUntilTheEnd() throws Exception {
    Files.writeString(folder.path(), "a file where the folder should be");

    assertNothingReachesTheDisk();
    assertThat(folder.path()).hasContent("a file where the folder should be");
  }

  @Test
  void whereNoFileCanBeTheNotesLastUntilTheEnd() throws Exception {
    Files.createDirectories(file);

    assertNothingReachesTheDisk();
    assertThat(file).isEmptyDirectory();
  }

  @Test
  void aFileThatIsBusyForEverIsNotPutAside() throws Exception {
    save(PRIYA);
    try (var other = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = other.createStatement()) {
      statement.execute("PRAGMA locking_mode = EXCLUSIVE");
      statement.execute("PRAGMA journal_mode = DELETE");
      statement.execute("BEGIN EXCLUSIVE");

      assertNothingReachesTheDisk();
    }
    try (var history = SqliteHistory.open(folder)) {
      assertThat(history.search("", 10)).containsExactly(PRIYA);
    }
  }

  @Test
  void whatCannotBeSavedIsSaidToBeSoWithoutAWordOfIt() throws Exception {
    try (var history = SqliteHistory.open(folder)) {
      history.save(PRIYA);
      sql("CREATE TRIGGER full BEFORE INSERT ON draft BEGIN SELECT raise(FAIL, 'full'); END");

      assertThatThrownBy(() -> history.save(draft("Annika", "Hi Annika.", 2)))
          .isInstanceOf(HistoryException.class)
          .hasMessageContaining("check that the disk has room")
          .extracting(HistoryFileTest::trace)
          .asString()
          .doesNotContain("Annika");
      assertThat(history.search("", 10)).containsExactly(PRIYA);
    }
  }

  private static String trace(Throwable failure) {
    var trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }

  @Test
  void whoeverOnlyLooksMovesNothing() throws Exception {
    assertThat(SqliteHistory.openToRead(folder)).isEmpty();
    assertThat(folder.path()).doesNotExist();

    save(PRIYA);
    try (var history = SqliteHistory.openToRead(folder).orElseThrow()) {
      assertThat(history.search("priya", 10)).containsExactly(PRIYA);
    }

    Files.writeString(file, "no database");
    assertThatThrownBy(() -> SqliteHistory.openToRead(folder))
        .isInstanceOf(HistoryException.class)
        .hasMessageContaining("“" + folder.path() + "” cannot be read");
    assertThat(file).hasContent("no database");
  }

  private void beginWith(String sample) throws IOException {
    Files.createDirectories(folder.path());
    try (var earlier = HistoryFileTest.class.getResourceAsStream(sample)) {
      Files.copy(earlier, file);
    }
  }

  private void assertNothingReachesTheDisk() {
    try (var history = SqliteHistory.open(folder, Duration.ofMillis(1))) {
      assertThat(history.standing())
          .isInstanceOfSatisfying(
              Standing.ReadOnly.class,
              standing ->
                  assertThat(standing.reason())
                      .contains("“" + folder.path() + "”", "CONNOTE_HOME")
                      .endsWith("."));
      var ann = draft("Ann", "Hi Ann.", 2);
      history.save(ann);
      assertThat(history.search("ann", 10)).containsExactly(ann);
    }
  }

  /// Opens the history, which has to begin again, and says where the old file went.
  private Path recoveredFrom() throws IOException {
    try (var history = SqliteHistory.open(folder)) {
      var notice = ((Standing.Recovered) history.standing()).notice();
      history.save(PRIYA);
      assertThat(history.search("", 10)).containsExactly(PRIYA);
      try (Stream<Path> files = Files.list(folder.path())) {
        List<Path> aside =
            files
                .filter(each -> each.getFileName().toString().matches("history-unreadable-.*\\.db"))
                .toList();
        assertThat(aside).hasSize(1);
        assertThat(notice).contains(aside.getFirst().toString());
        return aside.getFirst();
      }
    }
  }

  private void save(Draft draft) {
    try (var history = SqliteHistory.open(folder)) {
      history.save(draft);
    }
  }

  private void sql(String... statements) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }
}
