package app.connote.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.connote.compose.Catalog;
import app.connote.compose.NoteTemplate;
import app.connote.note.Audience;
import app.connote.note.Tone;
import app.connote.template.TemplateException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackReaderTest {
  private static final String PACK =
      """
      {
        "version": 1,
        "name": "Small",
        "relationships": [
          {
            "id": "met-at-event",
            "label": "Met at an event",
            "group": "Met in person",
            "audience": "first-contact",
            "fields": [
              {"id": "first_name", "label": "First name", "example": "Priya",
               "purpose": "Greets them by name.", "required": true},
              {"id": "event", "label": "Event", "example": "DevConf",
               "purpose": "Reminds them where.", "required": false}
            ],
            "templates": [
              {"id": "met-1", "text": "Hi {{first_name}}, good to meet you."},
              {"id": "met-2", "tone": "warm", "text": "Hello {{first_name}}, hello{ from {{event}}|}."}
            ]
          }
        ]
      }
      """;

  @Test
  void aPackBecomesRelationshipsAndTheirTemplatesInItsOrder() throws Exception {
    Catalog catalog = read(PACK);

    var relationship = catalog.relationship("met-at-event").orElseThrow();
    assertThat(relationship.audience()).isEqualTo(Audience.FIRST_CONTACT);
    assertThat(relationship.fields())
        .extracting(field -> field.id() + " " + field.required())
        .containsExactly("first_name true", "event false");
    assertThat(catalog.templatesFor(relationship))
        .extracting(template -> template.id() + ": " + template.template().source())
        .containsExactly(
            "met-1: Hi {{first_name}}, good to meet you.",
            "met-2: Hello {{first_name}}, hello{ from {{event}}|}.");
  }

  @Test
  void aTemplateSpeaksPlainlyUnlessItSaysOtherwise() throws Exception {
    assertThat(read(PACK).templates())
        .extracting(NoteTemplate::tone)
        .containsExactly(Tone.PLAIN, Tone.WARM);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          "label": "Met        ~ "lable": "Met          ~ 7 ~ unknown key “lable”
          "group": "Met        ~ "label": "Met          ~ 8 ~ second time
          "audience": "first-contact", ~ '' ~ 0 ~ “audience”
          "name": "Small",     ~ "name": 3,             ~ 3 ~ “name”
          "name": "Small",     ~ "name": null,          ~ 3 ~ “name”
          "version": 1,        ~ "version": "1",        ~ 2 ~ “version”
          "version": 1,        ~ "version": 1.5,        ~ 2 ~ “version”
          "required": true     ~ "required": "true"     ~ 12 ~ “required”
          "tone": "warm"       ~ "tone": 1              ~ 18 ~ “tone”
          "tone": "warm"       ~ "tune": "warm"         ~ 18 ~ unknown key “tune”
          "version": 1,        ~ "version": 1           ~ 3 ~ not valid JSON
          "version": 1,        ~ ''                     ~ 0 ~ “version”
          "id": "met-1",       ~ ''                     ~ 0 ~ “id”
          , "required": true   ~ ''                     ~ 0 ~ “required”
          "version": 1,        ~ // why not             ~ 2 ~ not valid JSON
          """)
  void whatIsNotTheFormatIsRefusedWithItsLine(
      String right, String wrong, int line, String message) {
    PackException refusal = refusal(PACK.replaceFirst(right, wrong));

    assertThat(refusal).hasMessageContaining(message);
    if (line > 0) {
      assertThat(refusal).hasMessageStartingWith("Line " + line + " of the pack ");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          "version": 1,      ~ "version": 2,         ~ version 2
          first-contact      ~ strangers             ~ use first-contact, reconnect or after-invitation
          "warm"             ~ "cosy"                ~ use plain, warm or formal
          "met-2"            ~ "met-1"               ~ “met-1” needs an id of its own
          "id": "event"      ~ "id": "the event"     ~ “the event” cannot name a field
          "id": "event"      ~ "id": "first_name"    ~ “first_name” twice
          "Met at an event"  ~ " "                   ~ “met-at-event” cannot be used
          """)
  void whatCannotBeMeantIsRefusedByName(String right, String wrong, String message) {
    assertThat(refusal(PACK.replaceFirst(right, wrong))).hasMessageContaining(message);
  }

  @Test
  void aTemplateThatDoesNotCompileIsNamedWithItsPlace() {
    String noFields = PACK.replaceFirst("(?s)\"fields\": \\[.*?\\],", "\"fields\": [],");

    PackException refusal = refusal(noFields);

    assertThat(refusal).hasMessageContaining("“met-1”").hasMessageContaining("at character ");
    assertThat(refusal).hasCauseInstanceOf(TemplateException.class);
  }

  @Test
  void nothingMayFollowThePack() {
    assertThat(refusal(PACK + "{}")).hasMessageContaining("of the pack");
  }

  @Test
  void nothingIsNoPack() {
    assertThat(refusal("null")).hasMessageStartingWith("Line 1 ");
    assertThat(refusal("")).hasMessageStartingWith("Line 1 ");
  }

  @Test
  void aListMayHoldNoNulls() {
    assertThat(refusal("{\"version\":1,\"name\":\"a\",\"relationships\":[null]}"))
        .hasMessageContaining("relationships");
  }

  @Test
  void depthIsBounded() {
    assertThat(refusal("[".repeat(100_000))).isNotNull();
    assertThat(refusal("{\"version\":".repeat(40))).isNotNull();
  }

  @Test
  void sizeIsBounded() {
    assertThat(refusal(PACK + " ".repeat(PackReader.LIMIT))).hasMessageContaining("1 MiB");
  }

  @Test
  void bytesThatAreNotTextAreRefused() {
    var refusal =
        catchThrowableOfType(
            PackException.class,
            () -> PackReader.read(new ByteArrayInputStream(new byte[] {(byte) 0xff, 0, 1})));
    assertThat(refusal).hasMessageContaining("Line 1 ");
  }

  private static PackException refusal(String pack) {
    var refusal = catchThrowableOfType(PackException.class, () -> read(pack));
    assertThat(refusal).as("the refusal").isNotNull();
    assertThat(refusal.getMessage()).endsWith(".").doesNotContain("\n", "tools.jackson");
    return refusal;
  }

  private static Catalog read(String pack) throws Exception {
    try (InputStream in = new ByteArrayInputStream(pack.getBytes(StandardCharsets.UTF_8))) {
      return PackReader.read(in);
    }
  }
}
