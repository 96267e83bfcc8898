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

class LintCommandTest {
  @TempDir private Path home = Path.of("");
  private Shell shell = new Shell(home);

  @BeforeEach
  void moveIn() {
    shell = new Shell(home);
  }

  @Test
  void standardInputIsReadWhereNoFileIsNamed() {
    assertThat(shell.fed("Hi Bo,\nlet us network!\n", "lint"))
        .isEqualTo(
            new Shell.Answer(
                1,
                """
                -:2:8 warning stock-phrase Leave out “network”.
                  The reader would stumble.
                -:2:15 advice shouting Leave out “!”.
                  The reader would stumble.
                1 note checked: 0 errors, 1 warning, 1 advice.
                """,
                ""));
  }

  @Test
  void nothingToObjectToIsSaid() {
    assertThat(shell.fed("Hi Bo.", "lint", "-"))
        .isEqualTo(new Shell.Answer(0, "1 note checked: nothing to object to.\n", ""));
  }

  @Test
  void severalFilesAreCheckedInTheirOrder() throws IOException {
    String one = file("one.txt", "My address is me@example.org.\r\n");
    String two = file("two.txt", "Hi Bo.");
    assertThat(shell.run("lint", one, two))
        .isEqualTo(
            new Shell.Answer(
                1,
                """
                %s:1:17 error contact-details Leave out “@”.
                  The reader would stumble.
                2 notes checked: 1 error, 0 warnings, 0 advice.
                """
                    .formatted(one),
                ""));
  }

  @Test
  void jsonHasOneObjectANote() throws IOException {
    String notes =
        file(
            "notes.jsonl",
            """
            {"id": "a", "text": "Let us network.", "relationship": "met-at-event", "account": "free", "fields": {"first_name": "Priya"}}

            {"text": "All well.", "audience": "reconnect"}
            """);
    assertThat(shell.run("lint", "--format", "json", notes))
        .isEqualTo(
            new Shell.Answer(
                1,
                """
                {"id":"a","words":3,"characters":15,"sentences":1,"findings":[{"rule":\
                "stock-phrase","severity":"warning","start":7,"end":14,"message":\
                "Leave out “network”.","why":"The reader would stumble.","source":"Trial",\
                "fixes":["Remove it"]}]}
                {"id":"%s:3","words":2,"characters":9,"sentences":1,"findings":[]}
                """
                    .formatted(notes),
                ""));
  }

  @Test
  void aBadLineIsNamedAndTheOthersAreStillChecked() throws IOException {
    String notes =
        file(
            "notes.jsonl",
            """
            {"id": "a", "text": "Hi Bo."}
            {"id": "b", "txt": "Hi Bo."}
            {"id": "c", "text": "Hi Bo.", "relationship": "met-at-evnt"}
            {"id": "d", "text": "Hi Bo.", "fields": {"evnt": "X"}}
            {"id": "e"
            {"id": "f", "text": "Hi Bo.", "account": "gold"}
            {"id": "g", "text": "Hi Bo."}
            """);
    var answer = shell.run("lint", "--format", "json", notes);
    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.out().lines()).hasSize(2);
    assertThat(answer.out()).contains("\"id\":\"a\"").contains("\"id\":\"g\"");
    String line = "Line %s of “" + notes + "” ";
    assertThat(answer.err().lines().toList())
        .satisfiesExactly(
            two -> assertThat(two).startsWith(line.formatted(2)).contains("“txt”"),
            three ->
                assertThat(three)
                    .isEqualTo(
                        line.formatted(3)
                            + "cannot be checked: There is no relationship “met-at-evnt”; did you"
                            + " mean “met-at-event”?"),
            four ->
                assertThat(four)
                    .isEqualTo(
                        line.formatted(4)
                            + "cannot be checked: “evnt” is not a field; did you mean “event”?"),
            five -> assertThat(five).startsWith(line.formatted(5) + "is not valid JSON"),
            six ->
                assertThat(six)
                    .isEqualTo(
                        line.formatted(6)
                            + "cannot be checked: “gold” is no account; choose from free,"
                            + " premium."));
  }

  @Test
  void sarifIsOneLog() throws IOException {
    String note = file("note.txt", "Let us network.");
    var answer = shell.run("lint", "--format", "sarif", "--fail-on", "never", note);
    assertThat(answer.status()).isZero();
    assertThat(answer.out().lines()).hasSize(1);
    assertThat(answer.out()).contains("\"2.1.0\"").contains("\"ruleId\":\"stock-phrase\"");
  }

  @Test
  void spellingIsCheckedWhereThatIsAsked() {
    String note = "An american network.";
    assertThat(shell.fed(note, "lint").out()).doesNotContain("spelling");
    assertThat(shell.fed(note, "lint", "--proofread"))
        .isEqualTo(
            new Shell.Answer(
                1,
                """
                -:1:4 warning spelling Write “plain”.
                  A misspelt word makes a note look hurried, and its writer careless.
                -:1:13 warning stock-phrase Leave out “network”.
                  The reader would stumble.
                1 note checked: 0 errors, 2 warnings, 0 advice.
                """,
                ""));
  }

  @Test
  void theEnglishMayBeBritish() {
    String note = "An american and a british note.";
    var answer = shell.fed(note, "lint", "--proofread", "--english", "british", "--format", "json");
    assertThat(answer.out())
        .contains("\"rule\":\"spelling\",\"severity\":\"warning\",\"start\":18,\"end\":25")
        .contains("\"fixes\":[\"Write “plain”\"]")
        .doesNotContain("\"start\":3,");
  }

  @Test
  void whatIsChosenInTheWindowHoldsUnlessEverythingIsAsked() throws IOException {
    Files.writeString(
        home.resolve("settings.json"),
        "{\"proofreading\": {\"english\": \"british\", \"words\": [\"british\"]}}");
    String note = "An american and a british note.";

    assertThat(shell.fed(note, "lint", "--proofread").out()).doesNotContain("spelling");
    assertThat(shell.fed(note, "lint", "--proofread", "--all-rules").out())
        .contains("-:1:4 warning spelling");
  }

  @Test
  void anEnglishThatIsNotKnownIsRefused() {
    assertThat(shell.fed("Hi Bo.", "lint", "--proofread", "--english", "scots"))
        .isEqualTo(
            new Shell.Answer(2, "", "“scots” is no English; choose from american, british.\n"));
  }

  @Test
  void sarifListsWhatTheProofreaderLooksForOnlyWhereItIsAsked() {
    String[] sarif = {"lint", "--format", "sarif"};
    String[] proofread = {"lint", "--format", "sarif", "--proofread"};
    assertThat(shell.fed("Hi Bo.", sarif).out()).doesNotContain("\"id\":\"grammar\"");
    assertThat(shell.fed("Hi Bo.", proofread).out())
        .containsOnlyOnce("\"id\":\"grammar\"")
        .containsOnlyOnce("\"id\":\"spelling\"");
  }

  @ParameterizedTest
  @CsvSource({
    "@, error, 1", "@, warning, 1", "@, never, 0",
    "network, error, 0", "network, warning, 1", "network, never, 0",
    "!, error, 0", "!, warning, 0", "!, never, 0"
  })
  void theStatusFollowsFailOn(String text, String failOn, int status) {
    assertThat(shell.fed(text, "lint", "--fail-on", failOn).status()).isEqualTo(status);
  }

  @Test
  void whatIsNotUtf8IsSaidToBeSo() {
    byte[] latin = "Hi Zoë.".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(shell.fed(latin, "lint"))
        .isEqualTo(
            new Shell.Answer(
                2, "", "Standard input is not UTF-8 text; save it as UTF-8 and try again.\n"));
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheNote() {
    assertThat(shell.fed("\uFEFFHi Zoë.", "lint", "--format", "json").out())
        .contains("\"characters\":7,");
  }

  @Test
  void anEmptyNoteCannotBeChecked() {
    assertThat(shell.fed(" \n", "lint"))
        .isEqualTo(
            new Shell.Answer(2, "", "Standard input holds no note; put the text of one in it.\n"));
  }

  @Test
  void aFileWithoutANameIsNotThere() {
    assertThat(shell.run("lint", "")).isEqualTo(new Shell.Answer(2, "", "There is no file “”.\n"));
  }

  @Test
  void anUnreadableFileDoesNotKeepTheOthersFromBeingChecked() throws IOException {
    var answer = shell.run("lint", home.resolve("none").toString(), file("one.txt", "Hi Bo."));
    assertThat(answer)
        .isEqualTo(
            new Shell.Answer(
                2,
                "1 note checked: nothing to object to.\n",
                "There is no file “" + home.resolve("none") + "”.\n"));
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(home.resolve(name), text).toString();
  }
}
