package app.connote.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.lint.Finding;
import app.connote.lint.Fix;
import app.connote.lint.Reading;
import app.connote.lint.Rule;
import app.connote.lint.Severity;
import app.connote.note.Note;
import app.connote.note.Span;
import app.connote.store.Sarif.Place;
import java.util.List;
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

  private static final Note NOTE = new Note("Hi you,\nlet us talk.");
  private static final Rule RULE =
      new Planted("no-name", Severity.ADVICE, "People answer to their name.", "The articles.");
  private static final Finding FINDING =
      RULE.finding(new Span(3, 11), "Greet them by name.", new Fix("Say Bo", new Span(3, 6), "Bo"));

  @Test
  void aLogNamesTheRulesAndPlacesTheFindings() {
    assertThat(log(new Place.Whole("my notes/a.txt")))
        .isEqualTo(
            """
            {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[\
            {"tool":{"driver":{"name":"Connote","semanticVersion":"0.1.0","rules":[\
            {"id":"no-name","shortDescription":{"text":"People answer to their name."},\
            "help":{"text":"People answer to their name.\\n\\nSource: The articles."},\
            "defaultConfiguration":{"level":"note"}}]}},"language":"en-GB",\
            "invocations":[{"executionSuccessful":true}],"columnKind":"utf16CodeUnits",\
            "results":[{"ruleId":"no-name","ruleIndex":0,"level":"note",\
            "message":{"text":"Greet them by name."},"locations":[{"physicalLocation":\
            {"artifactLocation":{"uri":"my%20notes/a.txt"},\
            "region":{"startLine":1,"startColumn":4,"endLine":2,"endColumn":4,\
            "charOffset":3,"charLength":8}}}],\
            "fixes":[{"description":{"text":"Say Bo"},"artifactChanges":[{\
            "artifactLocation":{"uri":"my%20notes/a.txt"},"replacements":[{\
            "deletedRegion":{"startLine":1,"startColumn":4,"endLine":1,"endColumn":7,\
            "charOffset":3,"charLength":3},"insertedContent":{"text":"Bo"}}]}]}]}]}]}""");
  }

  @Test
  void aNoteOnALineIsPlacedByItsLineAndItsName() {
    assertThat(log(new Place.Line("é.jsonl", 7, "b")))
        .endsWith(
            """
            "locations":[{"physicalLocation":{"artifactLocation":{"uri":"%C3%A9.jsonl"},\
            "region":{"startLine":7}},"logicalLocations":[{"name":"b"}]}],\
            "properties":{"start":3,"end":11}}]}]}""");
  }

  @Test
  void whatCouldNotBeReadIsToldAndTheRunHasFailed() {
    assertThat(Sarif.log("0.1.0", List.of(RULE), List.of(), List.of("Line 2 is no note.")))
        .endsWith(
            """
            "invocations":[{"executionSuccessful":false,"toolExecutionNotifications":[\
            {"message":{"text":"Line 2 is no note."},"level":"error"}]}],\
            "columnKind":"utf16CodeUnits","results":[]}]}""");
  }

  @Test
  void aRuleThatIsNotAmongTheRulesHasNoIndex() {
    var note = new Sarif.Checked(new Place.Whole("a"), NOTE, List.of(FINDING));
    assertThat(Sarif.log("1", List.of(), List.of(note), List.of())).doesNotContain("ruleIndex");
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
    assertThat(log(new Place.Whole(file))).contains("{\"uri\":\"" + uri + "\"}");
  }

  @Test
  void everySeverityHasItsLevel() {
    for (Severity severity : Severity.values()) {
      var rule = new Planted("a", severity, "b", "c");
      var note =
          new Sarif.Checked(new Place.Whole("-"), NOTE, List.of(rule.finding(Span.at(0), "d")));
      assertThat(Sarif.log("1", List.of(), List.of(note), List.of()))
          .contains("\"level\":\"" + (severity == Severity.ADVICE ? "note" : severity.id()) + "\"");
    }
  }

  private static String log(Place place) {
    var note = new Sarif.Checked(place, NOTE, List.of(FINDING));
    return Sarif.log("0.1.0", List.of(RULE), List.of(note), List.of());
  }
}
