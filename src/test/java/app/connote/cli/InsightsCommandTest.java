package app.connote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.history.Draft;
import app.connote.history.Life;
import app.connote.history.State;
import app.connote.note.Account;
import app.connote.note.Facts;
import app.connote.store.DataFolder;
import app.connote.store.SqliteHistory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InsightsCommandTest {
  private static final Instant SENT = Instant.parse("2026-03-02T09:00:00Z");

  @TempDir private Path home = Path.of("");
  private Shell shell = new Shell(home);

  @BeforeEach
  void moveIn() {
    shell = new Shell(home);
  }

  @Test
  void whereNothingWasSentASentenceSaysWhatToDo() {
    var nothing =
        new Shell.Answer(
            2,
            "",
            "No note is marked as sent yet; mark notes as sent and accepted in the window’s"
                + " History.\n");
    assertThat(shell.run("insights")).isEqualTo(nothing);
  }

  @Test
  void sharesComeWithTheirIntervalsAndFewAreTooFew() {
    keep("met-at-event", 10, 5);
    keep("classmate", 2, 2);

    assertThat(shell.run("insights"))
        .isEqualTo(
            new Shell.Answer(
                0,
                """
                All	7 of 12	58 %	32–81 %
                Not counted yet	0 of 0
                5 of 5 personalised notes left this month.

                By relationship
                met-at-event	5 of 10	50 %	24–76 %	No clear difference
                classmate	2 of 2	Too few to say

                By template
                –	7 of 12	58 %	32–81 %	No clear difference

                By length
                1–19 words	7 of 12	58 %	32–81 %	No clear difference

                By month
                2026-03	7 of 12	58 %	32–81 %	No clear difference
                """,
                ""));
  }

  @Test
  void settingsThatCannotBeReadStayWhereTheyAre() throws Exception {
    keep("classmate", 2, 2);
    Path settings = Files.writeString(home.resolve("settings.json"), "{");

    assertThat(shell.run("insights").status()).isZero();
    assertThat(settings).hasContent("{");
  }

  @Test
  void scriptsGetOneObject() {
    keep("classmate", 2, 2);

    assertThat(shell.run("insights", "--format", "json").out())
        .startsWith("{\"all\":{\"accepted\":2,\"sent\":2,\"low\":0.34")
        .contains(
            "\"young\":{\"sent\":0,\"accepted\":0}",
            "\"month\":{\"used\":0,\"limit\":5}",
            "{\"by\":\"relationship\",\"rows\":[{\"key\":\"classmate\",\"accepted\":2,\"sent\":2,")
        .contains("\"standing\":\"too-few\"");
  }

  private void keep(String relationship, int sent, int accepted) {
    try (var history = SqliteHistory.open(new DataFolder(home))) {
      for (int number = 0; number < sent; number++) {
        Life life = Life.begun(SENT).become(State.SENT, SENT);
        Life now = number < accepted ? life.become(State.ACCEPTED, SENT.plusSeconds(90_000)) : life;
        history.save(note(relationship).living(now, SENT));
      }
    }
  }

  private static Draft note(String relationship) {
    return new Draft(
        UUID.randomUUID(),
        relationship,
        Account.FREE,
        Facts.NONE,
        "Hi there.",
        "",
        State.DRAFT,
        SENT,
        SENT);
  }
}
