package app.connote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.history.Draft;
import app.connote.history.State;
import app.connote.note.Account;
import app.connote.note.Facts;
import app.connote.store.DataFolder;
import app.connote.store.SqliteHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryCommandTest {
  @TempDir private Path home = Path.of("");
  private Shell shell = new Shell(home);

  @BeforeEach
  void moveIn() {
    shell = new Shell(home);
  }

  @Test
  void whereNothingIsKeptThatIsSaidAndNoFileIsMade() throws IOException {
    var nothing =
        new Shell.Answer(
            2,
            "",
            "No note has been kept yet; copy one in the window and you will find it here.\n");
    assertThat(shell.run("history")).isEqualTo(nothing);
    assertThat(shell.run("history", "export", home.resolve("x.csv").toString())).isEqualTo(nothing);
    try (var files = Files.list(home)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void notesAreListedNewestFirst() {
    keep();
    String newestFirst =
        """
        2026-11-03 18:30\tcopied\tclassmate\tBo\tHi Bo, it has been a while.
        2026-11-02 09:05\tdraft\tmet-at-event\tZoë\t–
        """;
    assertThat(shell.run("history")).isEqualTo(new Shell.Answer(0, newestFirst, ""));
    assertThat(shell.run("history", "list")).isEqualTo(new Shell.Answer(0, newestFirst, ""));
    assertThat(shell.run("history", "list", "--limit", "1").out()).hasLineCount(1).contains("Bo");
    assertThat(shell.run("history", "--limit", "1").out()).hasLineCount(1).contains("Bo");
  }

  @Test
  void notesAreFoundByTheirWords() {
    keep();
    assertThat(shell.run("history", "search", "Whi", "bo").out()).hasLineCount(1).contains("Bo");
    assertThat(shell.run("history", "search", "xylophone"))
        .isEqualTo(
            new Shell.Answer(2, "", "No note holds these words; try fewer or shorter ones.\n"));
  }

  @Test
  void notesAreListedForScripts() {
    keep();
    assertThat(shell.run("history", "list", "--format", "json").out().lines().toList())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("{\"id\":\"00000000-0000-0000-0000-000000000002\",\"state\":\"copied\",");
  }

  @Test
  void anExportIsNamedAndCounted() throws IOException {
    keep();
    Path csv = home.resolve("notes.csv");
    assertThat(shell.run("history", "export", csv.toString()))
        .isEqualTo(new Shell.Answer(0, "2 notes exported.\n", ""));
    assertThat(csv).content().contains("it has been a while");
    Path json = home.resolve("notes.json");
    assertThat(shell.run("history", "export", json.toString()).status()).isZero();
    assertThat(json).content().startsWith("{\"notes\":[{");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "list --format json", "search hi", "export notes.csv"})
  void aDamagedHistoryIsSaidToBeSoAndStaysWhereItIs(String words) throws IOException {
    Path damaged = Files.writeString(home.resolve("history.db"), "no database ".repeat(100));
    String[] command = ("history " + words).strip().split(" ");

    assertThat(shell.run(command))
        .isEqualTo(
            new Shell.Answer(
                2,
                "",
                "The history in “"
                    + home
                    + "” cannot be read: check that folder, or open Connote’s window, which puts a"
                    + " damaged file aside.\n"));
    assertThat(damaged).hasContent("no database ".repeat(100));
    try (var files = Files.list(home)) {
      assertThat(files).containsExactly(damaged);
    }
  }

  @Test
  void anExportToAFolderThatIsNotThereIsRefused() {
    keep();
    String file = home.resolve("none").resolve("notes.csv").toString();
    assertThat(shell.run("history", "export", file))
        .isEqualTo(
            new Shell.Answer(
                2, "", "“" + file + "” cannot be written; check its folder and the disk.\n"));
    assertThat(home.resolve("none")).doesNotExist();
  }

  @Test
  void anExportReplacesAFileOnlyWhenForced() throws IOException {
    keep();
    Path csv = Files.writeString(home.resolve("notes.csv"), "mine");
    assertThat(shell.run("history", "export", csv.toString()))
        .isEqualTo(
            new Shell.Answer(
                2, "", "“" + csv + "” exists; name another file, or add --force to replace it.\n"));
    assertThat(csv).hasContent("mine");
    assertThat(shell.run("history", "export", "--force", csv.toString()).status()).isZero();
    assertThat(csv).content().contains("it has been a while");
  }

  @Test
  void anExportOfAnUnknownKindIsRefused() {
    assertThat(shell.run("history", "export", "notes.pdf").err())
        .isEqualTo("“notes.pdf” must end in .csv or .json; name it so.\n");
  }

  private void keep() {
    try (var history = SqliteHistory.open(new DataFolder(home))) {
      history.save(draft(1, "met-at-event", "Zoë", "", State.DRAFT, "2026-11-02T09:05:00Z"));
      history.save(
          draft(
              2,
              "classmate",
              "Bo",
              "Hi Bo,\nit has been a while.",
              State.COPIED,
              "2026-11-03T18:30:00Z"));
    }
  }

  private static Draft draft(
      int id, String relationship, String name, String text, State state, String changed) {
    return new Draft(
        new UUID(0, id),
        relationship,
        Account.FREE,
        new Facts(Map.of("first_name", name)),
        text,
        "",
        state,
        Instant.parse("2026-11-01T00:00:00Z"),
        Instant.parse(changed));
  }
}
