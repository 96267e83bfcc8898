package app.connote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.compose.Catalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnoteTest {
  @TempDir private Path home = Path.of("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          drfat | “connote” has no command “drfat”; did you mean “draft”?
          paint | “connote” has no command “paint”; “connote --help” shows how.
          --quiet | “connote” has no option “--quiet”; “connote --help” shows how.
          relationships --fomat json | “connote relationships” has no option “--fomat”; did you mean “--format”?
          relationships --format | “connote relationships” needs a value after --format; “connote relationships --help” shows how.
          relationships --format xml | “xml” is no format; choose from text, json.
          relationships all | “connote relationships” does not know what to do with “all”; “connote relationships --help” shows how.
          draft | “connote draft” needs --relationship; “connote draft --help” shows how.
          draft -r met-at-evnet | There is no relationship “met-at-evnet”; did you mean “met-at-event”?
          draft -r neighbour | There is no relationship “neighbour”; “connote relationships” lists those there are.
          draft -r met-at-event | Fill in “First name” and “Event” to draft a note: add -f first_name=… -f event=….
          draft -r met-at-event -f evnt=X | “evnt” is not a field of met-at-event; did you mean “event”?
          draft -r met-at-event -f city=X | “city” is not a field of met-at-event; choose from first_name, event, when.
          draft -r met-at-event -f event | Write a fact as -f field=value, such as -f first_name=Priya.
          draft -r met-at-event -f when=a -f when=b | The field “when” is given twice; keep one of them.
          draft -r classmate -r classmate | The option --relationship is given twice; keep one of them.
          draft -r classmate --account gold | “gold” is no account; choose from free, premium.
          draft -r classmate --count 0 | “0” will not do for --count; give a whole number from 1 to 100.
          draft -r classmate --count five | “five” will not do for --count; give a whole number from 1 to 100.
          batch | “connote batch” needs IN; “connote batch --help” shows how.
          batch in.csv out.csv | “connote batch” needs --relationship; “connote batch --help” shows how.
          batch -r classmate | “connote batch” needs IN; “connote batch --help” shows how.
          batch -r classmate in.csv | “connote batch” needs OUT; “connote batch --help” shows how.
          batch -r classmate /no/such.csv - | There is no file “/no/such.csv”.
          batch -r classmate / - | “/” is a folder; name the table in it instead.
          batch -r classmate --fail-on advice - - | “advice” is no severity to fail on; choose from error, warning, never.
          lint --fail-on advice | “advice” is no severity to fail on; choose from error, warning, never.
          lint --format xml | “xml” is no format; choose from text, json, sarif.
          lint /no/such/note.txt | There is no file “/no/such/note.txt”.
          lint / | “/” is a folder; name the files in it instead.
          lint --relationship= | There is no relationship “”; “connote relationships” lists those there are.
          history --limit -1 | “-1” will not do for --limit; give a whole number from 1 to 1000000.
          history search | “connote history search” needs WORDS; “connote history search --help” shows how.
          pack | Name a command: check.
          pack chekc | “connote pack” has no command “chekc”; did you mean “check”?
          pack check | “connote pack check” needs FILE; “connote pack check --help” shows how.
          pack check /no/such/pack.json | There is no file “/no/such/pack.json”.
          pack check --format sarif - | “sarif” is no format; choose from text, json.
          pack check --fail-on advice - | “advice” is no severity to fail on; choose from error, warning, never.
          history erase | “connote history” has no command “erase”; “connote history --help” shows how.
          """)
  void everyMistakeIsToldInOneSentence(String command, String sentence) {
    var answer = new Shell(home).run(command.split(" "));
    assertThat(answer).isEqualTo(new Shell.Answer(2, "", sentence + "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "relationships",
        "draft",
        "batch",
        "lint",
        "history",
        "history list",
        "history search",
        "history export",
        "followups",
        "followups export",
        "pack",
        "pack check"
      })
  void everyCommandHasHelpWithAnExample(String command) {
    var answer = new Shell(home).run((command + " --help").strip().split(" "));
    assertThat(answer.status()).isZero();
    assertThat(answer.err()).isEmpty();
    assertThat(answer.out())
        .startsWith("Usage: connote " + command)
        .contains("Examples:\n  connote " + command);
    assertThat(answer.out().lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
  }

  @Test
  void theVersionIsThatOfTheBuild() throws IOException {
    assertThat(new Shell(home).run("--version").out()).isEqualTo("connote 0.1.0\n");
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains("<artifactId>connote</artifactId>\n  <version>" + Connote.VERSION + "</version>");
  }

  @Test
  void aTurkishComputerUnderstandsTheSameCommands() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.of("tr", "TR"));
    try {
      var shell = new Shell(home);
      assertThat(shell.fed("I like the network", "lint", "--format", "json").out())
          .contains("\"severity\":\"warning\"");
      assertThat(shell.run("draft", "-r", "classmate", "-f", "first_name=Ilse").status()).isZero();
      assertThat(shell.run("draft", "-r", "CLASSMATE").status()).isEqualTo(2);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aReaderThatHasGoneAwayIsNoError() {
    var err = new StringWriter();
    var closed =
        new OutputStream() {
          @Override
          public void write(int unit) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    var console =
        new Console(
            InputStream.nullInputStream(),
            new PrintWriter(closed, false, StandardCharsets.UTF_8),
            new PrintWriter(err),
            Map.of(),
            ZoneOffset.UTC);
    assertThat(
            Connote.run(
                new String[] {"--help"},
                console,
                new Catalog(List.of(), List.of()),
                Shell.CHECKS,
                (_, _) -> (_, _) -> List.of()))
        .isZero();
    assertThat(err.toString()).isEmpty();
  }
}
