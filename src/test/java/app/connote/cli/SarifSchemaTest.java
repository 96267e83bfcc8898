package app.connote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.lint.Linter;
import app.connote.lint.rule.Rules;
import app.connote.store.BuiltInPack;
import app.connote.store.BuiltInPhrases;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What `connote lint --format sarif` prints is SARIF by the schema of the standard.
class SarifSchemaTest {
  private static final Schema SARIF = schema();

  @TempDir private Path home = Path.of("");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Write to me@example.org.",
        "Let us network.",
        "Well done!",
        "Well done! Let us network @ six.",
        "Nothing to object to.",
        "👩‍💻🎉 שלום 王 Zoe\u0308!\nLet us network\r\nat last.",
        "\u0000 \u001b network \uFFFD !",
        " ",
        ""
      })
  void theLogOfANoteIsValid(String note) {
    assertThat(faults(new Shell(home).fed(note, "lint", "--format", "sarif").out())).isEmpty();
  }

  @Test
  void theLogOfManyNotesIsValid() throws IOException {
    Path notes =
        Files.writeString(
            home.resolve("my notes: 1.jsonl"),
            """
            {"id": "a", "text": "Let us network! 🎉", "relationship": "met-at-event"}
            {"id": "b", "txt": "Hi Bo."}
            {"text": "Write to me@example.org."}
            """);
    var answer = new Shell(home).run("lint", "--format", "sarif", notes.toString(), "none.txt");
    assertThat(faults(answer.out())).isEmpty();
    assertThat(answer.out())
        .contains("\"level\":\"error\"", "\"level\":\"warning\"", "\"level\":\"note\"")
        .contains("\"executionSuccessful\":false", "Line 2 of", "There is no file “none.txt”.")
        .contains("\"logicalLocations\":[{\"name\":\"a\"}]");
  }

  @Test
  void theLogOfTheRulesThemselvesIsValid() {
    String note =
        "Hi [Name], I hope this note finds you well. Plz call me on +44 7700 900123, thx 🎉!";
    var out = new StringWriter();
    var console =
        new Console(
            new ByteArrayInputStream(note.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(out),
            new PrintWriter(new StringWriter()),
            Map.of("CONNOTE_HOME", home.toString()),
            ZoneOffset.UTC);
    String[] args = {"lint", "--format", "sarif"};
    var linter = new Linter(Rules.ALL, BuiltInPhrases.read());
    Connote.run(args, console, BuiltInPack.read(), linter, Shell::proofreader);
    assertThat(faults(out.toString())).isEmpty();
    assertThat(out.toString()).contains("\"level\":\"error\"", "\"fixes\":[");
  }

  @Test
  void aFixIsAChangeOfTheFile() {
    assertThat(new Shell(home).fed("Let us network.", "lint", "--format", "sarif").out())
        .contains("\"fixes\":[{\"description\":{\"text\":\"Remove it\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"version\":\"2.1.0\" | \"version\":\"2.0.0\"",
        "\"level\":\"warning\" | \"level\":\"advice\"",
        "\"startLine\":1 | \"startLine\":0",
        "\"columnKind\":\"utf16CodeUnits\" | \"columnKind\":\"characters\"",
        "\"ruleId\": | \"rule\":",
        "\"uri\":\"standard-input\" | \"uri\":\"standard input\""
      })
  void aLogThatIsNotSarifIsFoundOut(String right, String wrong) {
    String log = new Shell(home).fed("Let us network.", "lint", "--format", "sarif").out();
    assertThat(log).contains(right);
    assertThat(faults(log.replace(right, wrong))).isNotEmpty();
  }

  private static List<String> faults(String log) {
    return SARIF
        .validate(
            log,
            InputFormat.JSON,
            checking -> checking.executionConfig(how -> how.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }

  private static Schema schema() {
    try {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(
              Files.readString(Path.of("src/test/resources/sarif/sarif-schema-2.1.0.json")),
              InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
