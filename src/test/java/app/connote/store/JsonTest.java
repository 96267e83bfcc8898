package app.connote.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.connote.compose.Candidate;
import app.connote.compose.Catalog;
import app.connote.compose.Reasons;
import app.connote.lint.Finding;
import app.connote.lint.Fix;
import app.connote.lint.Severity;
import app.connote.note.Account;
import app.connote.note.Audience;
import app.connote.note.Facts;
import app.connote.note.Field;
import app.connote.note.Note;
import app.connote.note.Relationship;
import app.connote.note.Span;
import app.connote.note.Tone;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {
  private static final Finding FINDING =
      new Finding(
          "stock-phrase",
          Severity.WARNING,
          new Span(3, 8),
          "Say it in your own words.",
          "Readers know it by heart.",
          "The articles.",
          List.of(new Fix("Remove it", new Span(3, 8), "")));
  private static final Note NOTE = new Note("Hi “Priya”.");
  private static final Relationship MET =
      new Relationship(
          "met-at-event",
          "Met at an event",
          "Met in person",
          Audience.FIRST_CONTACT,
          List.of(new Field("first_name", "First name", "Priya", "Greets them.", true)));

  @Test
  void aLintedNoteIsOneObjectOnOneLine() {
    assertThat(Json.lint("a", NOTE, List.of(FINDING)))
        .isEqualTo(
            "{\"id\":\"a\",\"words\":2,\"characters\":11,\"sentences\":"
                + NOTE.sentences().size()
                + ",\"findings\":[{\"rule\":\"stock-phrase\",\"severity\":\"warning\",\"start\":3,"
                + "\"end\":8,\"message\":\"Say it in your own words.\","
                + "\"why\":\"Readers know it by heart.\",\"source\":\"The articles.\","
                + "\"fixes\":[\"Remove it\"]}]}");
  }

  @Test
  void draftedNotesCarryTheirTemplateAndCounts() {
    var reasons =
        new Reasons(
            0,
            List.of(),
            Reasons.Length.NATURAL,
            new Reasons.Repeats(true, 0.42),
            Optional.of(Tone.WARM));
    var candidate = new Candidate("met-1", NOTE, List.of(), reasons);
    assertThat(Json.drafts(MET, Account.FREE, List.of(candidate)))
        .isEqualTo(
            "{\"relationship\":\"met-at-event\",\"account\":\"free\",\"notes\":[{\"text\":"
                + "\"Hi “Priya”.\",\"template\":\"met-1\",\"words\":2,\"characters\":11,"
                + "\"sentences\":"
                + NOTE.sentences().size()
                + ",\"findings\":[],\"why\":[\"passes every check\",\"says every fact\","
                + "\"warm as you chose\",\"of a natural length\","
                + "\"at most 42 % of its wording sent to one person before\"]}]}");
  }

  @Test
  void relationshipsCarryTheirFields() {
    assertThat(Json.relationships(new Catalog(List.of(MET), List.of())))
        .isEqualTo(
            "{\"relationships\":[{\"id\":\"met-at-event\",\"label\":\"Met at an event\","
                + "\"group\":\"Met in person\",\"audience\":\"first-contact\",\"fields\":["
                + "{\"id\":\"first_name\",\"label\":\"First name\",\"example\":\"Priya\","
                + "\"purpose\":\"Greets them.\",\"required\":true}]}]}");
  }

  @Test
  void aLineNeedsNothingButAText() throws Exception {
    assertThat(LintRequest.read("{\"text\": \"Hi.\", \"id\": null}"))
        .isEqualTo(
            new LintRequest(
                Optional.empty(),
                "Hi.",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Facts.NONE));
  }

  @Test
  void aLineMaySayAll() throws Exception {
    assertThat(
            LintRequest.read(
                """
                {"fields": {"first_name": "Priya"}, "account": "free", "audience": "reconnect",
                 "relationship": "classmate", "text": "Hi.", "id": "7"}
                """))
        .isEqualTo(
            new LintRequest(
                Optional.of("7"),
                "Hi.",
                Optional.of("classmate"),
                Optional.of("reconnect"),
                Optional.of("free"),
                new Facts(Map.of("first_name", "Priya"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          {"id": "1"}                              ~ “text”
          {"text": null}                           ~ “text”
          {"text": 3}                              ~ “text”
          {"text": "Secret", "txt": "x"}           ~ “txt”: use one of account, audience, fields
          {"txt": "Secret"}                        ~ “txt”
          {"text": "Secret", "text": "Secret"}     ~ second time
          {"text": "Secret", "id": 7}              ~ “id”
          {"text": "Secret", "id": ["a"]}          ~ “id”
          {"text": "Secret", "fields": {"a": 1}}   ~ “a”
          {"text": "Secret", "fields": {"a": {}}}  ~ “a”
          {"text": "Secret", "fields": []}         ~ “fields”
          {"text": "Secret"} {}                    ~ shape
          {"text": "Secret                         ~ not valid JSON
          Secret                                   ~ not valid JSON
          ["Secret"]                               ~ shape
          "Secret"                                 ~ shape
          null                                     ~ shape
          {"text": "Secret", "id": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["x"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]} ~ has
          """)
  void aBadLineIsRefusedWithoutQuotingIt(String line, String message) {
    var refusal = catchThrowableOfType(LineException.class, () -> LintRequest.read(line));

    assertThat(refusal).as("the refusal").isNotNull();
    assertThat(refusal.getMessage())
        .contains(message)
        .matches("(has|lacks|is|does|nests) .*\\.")
        .doesNotContain("Secret");
  }
}
