package app.connote.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.connote.compose.Catalog;
import app.connote.compose.NoteTemplate;
import app.connote.compose.Pack;
import app.connote.note.Tone;
import app.connote.template.Template;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedPackTest {
  private static final Catalog KNOWN = BuiltInPack.read();

  private static final String PACK =
      """
      {
        "version": 1,
        "name": "Talent team",
        "relationships": [
          {
            "id": "met-at-event",
            "templates": [
              {"id": "team-1", "text": "Hi {{first_name}}, good to meet you at {{event}}."},
              {"id": "team-2", "tone": "warm", "text": "Hello {{first_name}}{, hello from {{event}}|}."}
            ]
          },
          {
            "id": "classmate",
            "templates": [
              {"id": "team-3", "text": "Hi {{first_name}}, it has been a while since {{school}}."}
            ]
          }
        ]
      }
      """;

  @Test
  void aPackIsReadWithItsLines() throws Exception {
    SharedPack read = read(PACK);

    assertThat(read.pack().name()).isEqualTo("Talent team");
    assertThat(read.pack().templates())
        .extracting(each -> each.id() + " " + each.relationship() + " " + each.tone().id())
        .containsExactly(
            "team-1 met-at-event plain", "team-2 met-at-event warm", "team-3 classmate plain");
    assertThat(read.lines()).containsEntry("team-1", 8).containsEntry("team-3", 15).hasSize(3);
  }

  @Test
  void whatIsWrittenIsReadAgain() throws Exception {
    String written = SharedPack.write(read(PACK).pack(), KNOWN);

    assertThat(described(read(written).pack())).isEqualTo(described(read(PACK).pack()));
    assertThat(SharedPack.write(read(written).pack(), KNOWN)).isEqualTo(written);
    assertThat(written.lines().filter(line -> line.contains("\"text\""))).hasSize(3);
  }

  @Test
  void theBuiltInTemplatesCanBePassedOnToo() throws Exception {
    var all = new Pack("All “of” it \\", KNOWN.templates());

    assertThat(described(read(SharedPack.write(all, KNOWN)).pack())).isEqualTo(described(all));
    try (InputStream file =
        BuiltInPack.class.getResourceAsStream("/app/connote/pack/built-in.json")) {
      assertThat(file).isNotNull();
      var own = SharedPack.read(file, KNOWN).pack();
      assertThat(own.templates()).hasSameSizeAs(KNOWN.templates());
    }
  }

  @Test
  void aByteOrderMarkIsNoPartOfThePack() throws Exception {
    assertThat(read("\uFEFF" + PACK).lines()).containsEntry("team-1", 8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          "version": 1      ~ "version": 2          ~ 2 ~ has version 2, and only version 1 is known
          "version": 1      ~ "version": "1"        ~ 2 ~ says no version that is known
          "version": 1,     ~ ''                    ~ 1 ~ says no version that is known
          "name"            ~ "title"               ~ 3 ~ unknown key “title”: use one of name,
          "Talent team"     ~ " "                   ~ 3 ~ needs a “name” of one line
          "Talent team"     ~ 7                     ~ 3 ~ needs a “name” of one line
          "Talent team"     ~ "a\\\\u0000b"         ~ 3 ~ needs a “name” of one line
          "met-at-event"    ~ "met-at-evnt"         ~ 6 ~ names no relationship of Connote's
          "classmate"       ~ "met-at-event"        ~ 12 ~ has the relationship “met-at-event” again
          "id": "classmate" ~ "id": "classmate", "label": "Mate" ~ 12 ~ describes “classmate” otherwise
          "team-2"          ~ "team-1"              ~ 9 ~ has the id “team-1” again
          "team-3"          ~ "team-1"              ~ 15 ~ has the id “team-1” again
          "id": "team-3"    ~ "id": ""              ~ 15 ~ has a template without an “id”
          "id": "team-3"    ~ "id": 3               ~ 15 ~ has a template without an “id”
          "warm"            ~ "cosy"                ~ 9 ~ gives “team-2” an unknown tone
          "tone"            ~ "tune"                ~ 9 ~ unknown key “tune”: use one of id, text, tone
          "tone": "warm"    ~ "id": "twice"         ~ 9 ~ second time
          school            ~ scool                 ~ 15 ~ at character 48: There is no field “scool” here. Did you mean “school”?
          "Talent team",    ~ "Talent team"         ~ 4 ~ is not valid JSON
          """)
  void everyMistakeHasItsLineAndARemedy(String right, String wrong, int line, String message) {
    PackException refusal =
        refusal(PACK.replaceFirst(right, wrong).getBytes(StandardCharsets.UTF_8));

    assertThat(refusal.getMessage().lines())
        .anyMatch(
            each -> each.startsWith("Line " + line + " of the pack ") && each.contains(message));
  }

  @Test
  void allMistakesAreToldAtOnce() {
    String wrong =
        PACK.replace("school", "scool").replace("warm", "cosy").replace("event}}.", "x}}.");
    assertThat(refusal(wrong.getBytes(StandardCharsets.UTF_8)).getMessage().lines()).hasSize(3);
  }

  @Test
  void notAllOfVeryManyMistakesAreTold() {
    String many =
        IntStream.range(0, 500)
            .mapToObj(at -> "{\"x\": " + at + "}")
            .collect(Collectors.joining(","));
    String pack =
        "{\"version\":1,\"name\":\"a\",\"relationships\":[{\"id\":\"classmate\",\"templates\":["
            + many
            + "]}]}";

    assertThat(refusal(pack.getBytes(StandardCharsets.UTF_8)).getMessage().lines())
        .hasSize(21)
        .last()
        .asString()
        .endsWith(" more entries of the pack cannot be used.");
  }

  @Test
  void aPackWithoutATemplateIsNone() {
    for (String json :
        List.of(
            "{\"version\":1,\"name\":\"a\"}",
            "{\"version\":1,\"name\":\"a\",\"relationships\":[]}",
            "{\"version\":1,\"name\":\"a\",\"relationships\":{}}",
            "{\"version\":1,\"name\":\"a\",\"relationships\":[{\"id\":\"classmate\"}]}",
            "{\"version\":1,\"name\":\"a\",\"relationships\":[{\"id\":\"classmate\",\"templates\":[]}]}",
            "{\"version\":1,\"name\":\"a\",\"relationships\":[7]}",
            "[]",
            "7",
            "null",
            "")) {
      assertThat(refusal(json.getBytes(StandardCharsets.UTF_8))).hasMessageStartingWith("Line 1 ");
    }
  }

  @Test
  void hostileFilesAreRefused() {
    assertThat(refusal("[".repeat(100_000).getBytes(StandardCharsets.UTF_8)))
        .hasMessageContaining("nests too deeply");
    assertThat(refusal(new byte[PackReader.LIMIT + 1])).hasMessageContaining("larger than 1 MiB");
    assertThat(refusal(PACK.replace("Hi", "H\0").getBytes(StandardCharsets.UTF_8)))
        .hasMessage("Line 8 of the pack is not UTF-8 text: save it as UTF-8.");
    assertThat(refusal(PACK.replace("while", "whilé").getBytes(StandardCharsets.ISO_8859_1)))
        .hasMessage("Line 15 of the pack is not UTF-8 text: save it as UTF-8.");
    assertThat(refusal(PACK.getBytes(StandardCharsets.UTF_16)))
        .hasMessage("Line 1 of the pack is not UTF-8 text: save it as UTF-8.");
    assertThat(refusal((PACK + "{}").getBytes(StandardCharsets.UTF_8))).isNotNull();
  }

  @Test
  void aPackThatIsTooLargeIsNotWritten() throws Exception {
    var template = read(PACK).pack().templates().getFirst();
    var big = Template.compile("word ".repeat(700), Set.of());
    var templates =
        IntStream.range(0, 400)
            .mapToObj(at -> new NoteTemplate("t" + at, template.relationship(), Tone.PLAIN, big))
            .toList();

    assertThat(
            catchThrowableOfType(
                PackException.class, () -> SharedPack.write(new Pack("Big", templates), KNOWN)))
        .hasMessageContaining("choose fewer templates");
  }

  private static List<String> described(Pack pack) {
    return pack.templates().stream()
        .map(each -> each.id() + each.relationship() + each.tone() + each.template().source())
        .toList();
  }

  private static PackException refusal(byte[] pack) {
    var refusal =
        catchThrowableOfType(
            PackException.class, () -> SharedPack.read(new ByteArrayInputStream(pack), KNOWN));
    assertThat(refusal).as("the refusal").isNotNull();
    assertThat(refusal.getMessage().lines())
        .allSatisfy(line -> assertThat(line).matches(".*[.?]").doesNotContain("tools.jackson"));
    return refusal;
  }

  private static SharedPack read(String pack) throws Exception {
    return SharedPack.read(new ByteArrayInputStream(pack.getBytes(StandardCharsets.UTF_8)), KNOWN);
  }
}
