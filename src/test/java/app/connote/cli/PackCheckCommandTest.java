package app.connote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackCheckCommandTest {
  private static final String PACK =
      """
      {"version": 1, "name": "Team", "relationships": [
        {"id": "met-at-event", "templates": [
          {"id": "team-1", "text": "{Hi|Hello} {{first_name}}, a good %s at {{event}}{ {{when}}|}."},
          {"id": "team-2", "text": "Hello {{first_name}}, since {{when}} it has been quiet."}]}]}
      """;

  @TempDir private Path home = Path.of("");
  private Shell shell = new Shell(home);

  @BeforeEach
  void moveIn() {
    shell = new Shell(home);
  }

  @Test
  void whatEachTemplateMakesIsSaid() throws IOException {
    String pack = file(PACK.formatted("talk"));
    assertThat(shell.run("pack", "check", pack))
        .isEqualTo(
            new Shell.Answer(
                0,
                """
                %1$s:3: team-1 makes 6 notes of 33 to 46 characters.
                %1$s:4: team-2 makes 1 note of 47 characters.
                  No note without when.
                2 templates, 7 notes checked: 0 errors, 0 warnings.
                """
                    .formatted(pack),
                ""));
  }

  @Test
  void whatIsFoundIsToldOnceWithAnExample() {
    assertThat(shell.fed(PACK.formatted("network talk!"), "pack", "check", "-"))
        .isEqualTo(
            new Shell.Answer(
                1,
                """
                -:3: warning stock-phrase Leave out “network”.
                  In 6 of 6 notes, such as: Hi Priya, a good network talk! At DevConf last week.
                -:3: team-1 makes 6 notes of 42 to 55 characters; 6 with advice.
                -:4: team-2 makes 1 note of 47 characters.
                  No note without when.
                2 templates, 7 notes checked: 0 errors, 1 warning.
                """,
                ""));
  }

  @Test
  void notesThatAreTooLongAreCounted() {
    assertThat(shell.fed(PACK.formatted("x".repeat(180)), "pack", "check", "-").out())
        .contains("; 6 over 200.");
    assertThat(shell.fed(PACK.formatted("x".repeat(280)), "pack", "check", "-").out())
        .contains("; 6 over 200; 6 over 300.");
  }

  @Test
  void aTemplateThatMakesNoNoteIsFound() {
    String silent = PACK.formatted("talk").replaceFirst("Hello \\{\\{first.*quiet", "...");
    assertThat(shell.fed(silent, "pack", "check", "-").status()).isEqualTo(1);
    assertThat(shell.fed(silent, "pack", "check", "-").out())
        .contains("team-2 makes no note at all.");
  }

  @ParameterizedTest
  @CsvSource({
    "@, error, 1", "@, warning, 1", "@, never, 0",
    "network, error, 0", "network, warning, 1", "network, never, 0",
    "!, error, 0", "!, warning, 0", "!, never, 0"
  })
  void theStatusFollowsFailOn(String text, String failOn, int status) {
    assertThat(shell.fed(PACK.formatted(text), "pack", "check", "--fail-on", failOn, "-").status())
        .isEqualTo(status);
  }

  @Test
  void jsonIsOneObject() {
    var answer = shell.fed(PACK.formatted("network"), "pack", "check", "--format", "json", "-");
    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.out().lines()).hasSize(1);
    assertThat(answer.out())
        .startsWith(
            "{\"pack\":\"Team\",\"templates\":[{\"id\":\"team-1\",\"relationship\":\"met-at-event\","
                + "\"line\":3,\"notes\":{\"count\":6,\"checked\":6,\"complete\":true,\"advised\":0,"
                + "\"shortest\":36,\"longest\":49,\"overFree\":0,\"overPremium\":0},"
                + "\"silentWith\":[],\"findings\":[{\"rule\":\"stock-phrase\",")
        .contains("\"words\":\"network\"", "\"notes\":6,\"example\":\"Hi Priya,")
        .contains("\"silentWith\":[[\"event\",\"first_name\"]]");
  }

  @Test
  void everyMistakeInThePackIsToldOnItsOwnLine() {
    String wrong = PACK.formatted("{{evnt}}").replace("\"team-2\"", "\"team-1\"");
    var answer = shell.fed(wrong, "pack", "check", "-");
    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err())
        .isEqualTo(
            """
            Line 3 of the pack has a template that cannot be used, at character 37: There is no \
            field “evnt” here. Did you mean “event”?
            Line 4 of the pack has the id “team-1” again: give the template another one.
            """);
  }

  @Test
  void hostileFilesAreRefusedInOneSentence() {
    assertRefused(new byte[(1 << 20) + 1], "The pack is larger than 1 MiB: split it");
    assertRefused("[".repeat(5_000).getBytes(StandardCharsets.UTF_8), "Line 1 of the pack nests");
    assertRefused(new byte[] {'{', (byte) 0xC3, '}'}, "Line 1 of the pack is not UTF-8 text");
    assertRefused(new byte[] {'{', 0, '}'}, "Line 1 of the pack is not UTF-8 text");
    assertRefused(new byte[0], "Line 1 of the pack ");
  }

  @Test
  void aByteOrderMarkDoesNotMatter() {
    assertThat(shell.fed("\uFEFF" + PACK.formatted("talk"), "pack", "check", "-").status())
        .isZero();
  }

  private void assertRefused(byte[] pack, String start) {
    var answer = shell.fed(pack, "pack", "check", "-");
    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).startsWith(start).endsWith(".\n").containsOnlyOnce("\n");
  }

  private String file(String text) throws IOException {
    return Files.writeString(home.resolve("team.json"), text).toString();
  }
}
