package app.connote.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.lint.Finding;
import app.connote.lint.Reading;
import app.connote.lint.Rule;
import app.connote.lint.Severity;
import app.connote.note.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SarifTest {
  private record Planted(String id, Severity severity, String why, String source) implements Rule {
    @Override
    public List<Finding> check(Reading reading) {
      return List.of();
    }
  }

  private static final Planted RULE =
      new Planted("no-name", Severity.ADVICE, "People answer to their name.", "The articles.");
  private static final Finding FINDING = RULE.finding(new Span(3, 8), "Greet them by name.");

  @Test
  void aLogNamesTheRulesAndPlacesTheFindings() {
    String log =
        Sarif.log(
            "0.1.0",
            List.of(RULE),
            List.of(new Sarif.Checked("my notes/a.txt", Optional.empty(), List.of(FINDING))));

    assertThat(log)
        .isEqualTo(
            """
            {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[\
            {"tool":{"driver":{"name":"Connote","version":"0.1.0","rules":[{"id":"no-name",\
            "shortDescription":{"text":"People answer to their name."},\
            "help":{"text":"The articles."},"defaultConfiguration":{"level":"note"}}]}},\
            "columnKind":"utf16CodeUnits","results":[{"ruleId":"no-name","level":"note",\
            "message":{"text":"Greet them by name."},"locations":[{"physicalLocation":\
            {"artifactLocation":{"uri":"my%20notes/a.txt"},\
            "region":{"charOffset":3,"charLength":5}}}]}]}]}""");
  }

  @Test
  void aNoteOnALineIsPlacedByItsLine() {
    assertThat(
            Sarif.log(
                "0.1.0",
                List.of(RULE),
                List.of(new Sarif.Checked("é.jsonl", Optional.of(7), List.of(FINDING)))))
        .contains("{\"artifactLocation\":{\"uri\":\"%C3%A9.jsonl\"},\"region\":{\"startLine\":7}}");
  }

  @ParameterizedTest
  @CsvSource({
    "a b.txt, a%20b.txt",
    "a:b.txt, ./a:b.txt",
    "1:2/a.txt, ./1:2/a.txt",
    "50%.txt, 50%25.txt",
    "a?b#c.txt, a%3Fb%23c.txt",
    "/no/such/é.txt, file:///no/such/%C3%A9.txt",
    "-, standard-input"
  })
  void everyFileNameIsAReference(String file, String uri) {
    var note = new Sarif.Checked(file, Optional.empty(), List.of(FINDING));
    assertThat(Sarif.log("1", List.of(), List.of(note))).contains("{\"uri\":\"" + uri + "\"}");
  }

  @Test
  void everySeverityHasItsLevel() {
    for (Severity severity : Severity.values()) {
      var rule = new Planted("a", severity, "b", "c");
      var note = new Sarif.Checked("-", Optional.empty(), List.of(rule.finding(Span.at(0), "d")));
      assertThat(Sarif.log("1", List.of(), List.of(note)))
          .contains("\"level\":\"" + (severity == Severity.ADVICE ? "note" : severity.id()) + "\"");
    }
  }
}
