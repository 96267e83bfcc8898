package app.connote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftCommandTest {
  @TempDir private Path home = Path.of("");

  @Test
  void relationshipsAreListedInTheirGroups() {
    assertThat(new Shell(home).run("relationships"))
        .isEqualTo(
            new Shell.Answer(
                0,
                """
                You have met
                  met-at-event               Met at an event
                                               first_name, event; when

                You know each other
                  classmate                  Classmate
                                               first_name
                """,
                ""));
  }

  @Test
  void relationshipsAreListedForScripts() {
    assertThat(new Shell(home).run("relationships", "--format", "json").out())
        .startsWith("{\"relationships\":[{\"id\":\"met-at-event\",\"label\":\"Met at an event\",")
        .endsWith("}]}\n");
  }

  @Test
  void notesArePrintedWithAnEmptyLineBetweenTwo() {
    assertThat(met("--count", "2"))
        .isEqualTo(
            new Shell.Answer(
                0,
                """
                Hello Zoë, I am glad that DevConf brought us together. Happy to connect.

                Hi Zoë, our chat at DevConf made my day. Shall we connect?
                """,
                ""));
  }

  @Test
  void fewerNotesThanAskedForAreExplainedOnStandardError() {
    var answer = met();
    assertThat(answer.status()).isZero();
    assertThat(answer.out().lines().filter(line -> !line.isEmpty())).hasSize(2);
    assertThat(answer.err())
        .isEqualTo(
            "Only 2 different notes can be made from these facts; fill in “When” to see more.\n");
  }

  @Test
  void notesArePrintedForScripts() {
    assertThat(met("--count", "1", "--format", "json", "--account", "premium").out())
        .isEqualTo(
            """
            {"relationship":"met-at-event","account":"premium","notes":[{"text":"Hello Zoë, I am \
            glad that DevConf brought us together. Happy to connect.","template":"met-glad",\
            "words":13,"characters":72,"sentences":2,"findings":[],\
            "why":["passes every check","says every fact","plain as you chose","short"]}]}
            """);
  }

  @Test
  void anUnknownToneOrEnglishIsRefused() {
    assertThat(new Shell(home).run("draft", "-r", "classmate", "--tone", "cosy").err())
        .isEqualTo("“cosy” is no tone; choose from plain, warm, formal.\n");
    assertThat(new Shell(home).run("draft", "-r", "classmate", "--english", "scottish").err())
        .isEqualTo("“scottish” is no English; choose from american, british.\n");
  }

  @Test
  void whereNothingFitsTheCommandFails() {
    assertThat(
            new Shell(home).run("draft", "-r", "classmate", "-f", "first_name=" + "x".repeat(200)))
        .isEqualTo(
            new Shell.Answer(
                2,
                "",
                "No note with these facts fits 200 characters; shorten “First name” by 34"
                    + " characters.\n"));
  }

  @Test
  void scriptsGetAnEmptyListWhereThereIsNoNote() {
    var shell = new Shell(home);
    String nothing = "{\"relationship\":\"classmate\",\"account\":\"free\",\"notes\":[]}\n";
    assertThat(shell.run("draft", "-r", "classmate", "--format", "json"))
        .isEqualTo(
            new Shell.Answer(
                2, nothing, "Fill in “First name” to draft a note: add -f first_name=….\n"));
    String tooLong = "first_name=" + "x".repeat(200);
    assertThat(shell.run("draft", "-r", "classmate", "-f", tooLong, "--format", "json").out())
        .isEqualTo(nothing);
  }

  @Test
  void aValueMayHoldAnEqualsSign() {
    var shell = new Shell(home);
    var answer =
        shell.run("draft", "-r", "met-at-event", "-f", "first_name=Bo", "-f", "event=A=B Conf");
    assertThat(answer.out()).contains("A=B Conf");
  }

  @Test
  void aDateIsSaidAsPeopleSayIt() {
    assertThat(met("-f", "when=2015-06-01").out()).contains("DevConf in 2015").doesNotContain("06");
    assertThat(met("-f", "when=before lunch").out()).contains("DevConf before lunch");
  }

  private Shell.Answer met(String... more) {
    var args = new ArrayList<String>();
    args.addAll(
        List.of("draft", "-r", "met-at-event", "-f", "first_name=Zoë", "--field", "event=DevConf"));
    args.addAll(List.of(more));
    return new Shell(home).run(args.toArray(String[]::new));
  }
}
