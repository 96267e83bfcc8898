package app.connote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.history.Draft;
import app.connote.history.Life;
import app.connote.history.Periods;
import app.connote.history.Person;
import app.connote.history.State;
import app.connote.note.Account;
import app.connote.note.Facts;
import app.connote.settings.Settings;
import app.connote.store.DataFolder;
import app.connote.store.JsonSettings;
import app.connote.store.SqliteHistory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowUpsCommandTest {
  @TempDir private Path home = Path.of("");
  private Shell shell = new Shell(home);

  @BeforeEach
  void moveIn() {
    shell = new Shell(home);
  }

  @Test
  void whereNothingIsDueThatIsSaidAndNoFileIsMade() throws Exception {
    var nothing = new Shell.Answer(2, "", FollowUpsCommand.NOTHING_DUE + "\n");

    assertThat(shell.run("followups")).isEqualTo(nothing);
    assertThat(shell.run("followups", "export", home.resolve("x.ics").toString()))
        .isEqualTo(nothing);
    try (var files = Files.list(home)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void whatIsDueIsListedInTheOrderOfTheDays() {
    LocalDate sent = today().minusDays(10);
    keep("Mei", today());
    keep("Laura", sent);

    assertThat(shell.run("followups"))
        .isEqualTo(
            new Shell.Answer(
                0,
                sent.plusDays(7)
                    + "\tfollow-up\t3 overdue\tmet-at-event\tLaura\n"
                    + today().plusDays(7)
                    + "\tfollow-up\t–\tmet-at-event\tMei\n",
                ""));
  }

  @Test
  void scriptsGetAnObjectALine() {
    keep("Laura", today().minusDays(10));

    assertThat(shell.run("followups", "--format", "json").out())
        .hasLineCount(1)
        .contains("\"act\":\"follow-up\"", "\"due\":true", "\"overdue\":3", "\"name\":\"Laura\"");
  }

  @Test
  void thePeriodsAreThoseOfTheSettings() {
    keep("Laura", today().minusDays(4));
    Settings usual = Settings.DEFAULT;
    new JsonSettings(new DataFolder(home))
        .save(usual.with(usual.tracking().with(new Periods(3, 14, 21, 7, 6))));

    assertThat(shell.run("followups").out()).contains("\tfollow-up\t1 overdue\t");
  }

  @Test
  void aCalendarIsWrittenWithoutTheNotesUnlessTheyAreAskedForAndNeverOverAnother()
      throws Exception {
    keep("Laura", today().minusDays(10));
    Path file = home.resolve("due.ics");

    assertThat(shell.run("followups", "export", file.toString()))
        .isEqualTo(new Shell.Answer(0, "1 date exported.\n", ""));
    assertThat(Files.readString(file))
        .contains("SUMMARY:Follow up: Laura")
        .doesNotContain("shall we");
    assertThat(shell.run("followups", "export", file.toString()).status()).isEqualTo(2);
    assertThat(
            shell.run("followups", "export", file.toString(), "--with-notes", "--force").status())
        .isZero();
    assertThat(Files.readString(file)).contains("shall we");
  }

  @Test
  void onlyCalendarsAreWritten() {
    assertThat(shell.run("followups", "export", "due.txt"))
        .isEqualTo(new Shell.Answer(2, "", "“due.txt” must end in .ics; name it so.\n"));
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  private void keep(String name, LocalDate sent) {
    UUID id = UUID.randomUUID();
    var then = sent.atStartOfDay().toInstant(ZoneOffset.UTC);
    try (var history = SqliteHistory.open(new DataFolder(home))) {
      history.save(
          new Draft(
              id,
              Person.unknown(id),
              "met-at-event",
              Account.FREE,
              new Facts(Map.of("first_name", name)),
              "Hi, shall we connect?",
              "",
              Life.begun(then).become(State.SENT, then),
              then,
              List.of()));
    }
  }
}
