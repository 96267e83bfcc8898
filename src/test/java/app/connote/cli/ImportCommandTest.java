package app.connote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportCommandTest {
  private static final String CONNECTIONS =
      """
      First Name,Last Name,URL,Email Address,Company,Position,Connected On
      Ada,Example,https://www.linkedin.com/in/ada-example,,Example Ltd,Engineer,08 Feb 2026
      ,,,,,,07 Jun 2026
      """;
  private static final String INVITATIONS =
      """
      From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
      Me,Ada Example,"1/29/26, 2:37 PM","Hi Ada, shall we?",OUTGOING,,linkedin.com/in/ada-example
      """;

  @TempDir private Path home = Path.of("");
  @TempDir private Path export = Path.of("");
  private Shell shell = new Shell(home);

  @BeforeEach
  void moveIn() throws IOException {
    shell = new Shell(home);
    Files.writeString(export.resolve("Connections.csv"), CONNECTIONS);
    Files.writeString(export.resolve("Invitations.csv"), INVITATIONS);
  }

  @Test
  void anExportIsImportedAndFoundInTheHistory() {
    assertThat(shell.run("import", export.toString()))
        .isEqualTo(
            new Shell.Answer(
                0,
                """
                2 connections (1 hidden) and 1 invitation read.
                Imported from LinkedIn: 1 new person, 1 note marked as accepted, 1 note added.
                """,
                ""));
    assertThat(shell.run("history").out())
        .isEqualTo("2026-02-08 00:00\taccepted\timported\tAda Example\tHi Ada, shall we?\n");
  }

  @Test
  void importingAgainChangesNothing() {
    shell.run("import", export.toString());

    assertThat(shell.run("import", export.toString()).out())
        .endsWith("Nothing in this export is new.\n");
    assertThat(shell.run("history").out()).hasLineCount(1);
  }

  @Test
  void aDryRunSaysWhatWouldBeDoneAndMakesNoFile() throws IOException {
    assertThat(shell.run("import", "--dry-run", export.toString()).out())
        .endsWith("Importing brings 1 new person, 1 note marked as accepted, 1 note added.\n");
    try (var files = Files.list(home)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void aDryRunComparesWithWhatIsKept() {
    shell.run("import", export.toString());

    assertThat(shell.run("import", "--dry-run", export.toString()).out())
        .endsWith("Nothing in this export is new.\n");
  }

  @Test
  void scriptsGetOneObject() {
    assertThat(shell.run("import", "--format", "json", export.toString()).out())
        .isEqualTo(
            """
            {"imported":true,"read":{"connections":2,"hidden":1,"invitations":1},\
            "people":{"added":1,"updated":0},"notes":{"sent":0,"accepted":1,"added":1,"blank":0},\
            "unsure":[],"skipped":[]}
            """);
  }

  @Test
  void aLineThatCannotBeUsedIsToldAndTheOthersImported() throws IOException {
    Files.writeString(export.resolve("Connections.csv"), CONNECTIONS + "Bo,Sample,,,,,soon\n");

    Shell.Answer answer = shell.run("import", export.toString());

    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.err()).startsWith("Connections.csv, line 4: “Connected On” is no day");
    assertThat(answer.out()).contains("1 new person");
  }

  @Test
  void whatIsLeftOpenIsNamed() throws IOException {
    Files.writeString(
        export.resolve("Connections.csv"),
        CONNECTIONS + "Bo,Sample,,,A,,08 Feb 2026\nBo,Sample,,,B,,09 Feb 2026\n");
    Files.writeString(
        export.resolve("Invitations.csv"),
        INVITATIONS + "Me,Bo Sample,\"1/29/26, 2:37 PM\",Hi Bo,OUTGOING,,\n");

    assertThat(shell.run("import", export.toString()).out())
        .contains("Bo Sample: You sent a note to someone of this name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"none.zip", "pom.zip", "\0"})
  void whatIsNoExportIsRefusedInOneSentence(String name) throws IOException {
    Files.writeString(export.resolve("pom.zip"), "<project/>");

    Shell.Answer answer = shell.run("import", export + "/" + name);

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).hasLineCount(1).endsWith(".\n");
    assertThat(home).isEmptyDirectory();
  }
}
