package app.connote.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.connote.compose.Catalog;
import app.connote.compose.OwnTemplates;
import app.connote.compose.TemplateText;
import app.connote.note.Tone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A person's own templates are kept, and a mistake in the file spoils no more than its entry.
class JsonTemplatesTest {
  private static final Catalog BUILT_IN = BuiltInPack.read();
  private static final TemplateText OWN =
      new TemplateText(
          "own-1",
          "met-at-event",
          Tone.WARM,
          "Hello {{first_name}}, “a\\{b” 🎉\nof {{event}}{ {{when}}|}.");
  private static final TemplateText BROKEN =
      new TemplateText("own-2", "met-at-event", "Hi {{frist_name}}, shall we connect?");
  private static final OwnTemplates SOME =
      new OwnTemplates(List.of(OWN), List.of(BROKEN), Set.of("met-at-event-2"));
  private static final String GOOD =
      "{\"id\": \"own-1\", \"relationship\": \"met-at-event\", \"text\": \"Hi {{first_name}}.\"}";

  @TempDir Path temp;

  @Test
  void whatWasSavedIsThere() {
    var shelf = shelf();
    shelf.save(OwnTemplates.NONE);
    shelf.save(SOME);

    assertThat(shelf().look().own()).isEqualTo(SOME);
    assertThat(shelf().look().problems()).isEmpty();
    assertThat(files()).containsExactly("templates.json");
  }

  @Test
  void whereThereIsNoFileThereIsNothingAndNoProblem() {
    var standing = shelf().look();

    assertThat(standing.own()).isEqualTo(OwnTemplates.NONE);
    assertThat(standing.problems()).isEmpty();
    assertThat(JsonTemplates.notice(standing)).isEmpty();
    assertThat(file()).doesNotExist();
  }

  @Test
  void onlyTheOwnerCanReadTheFile() throws Exception {
    shelf().save(SOME);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          {"version": 1,|"templates": [GOOD, {"id": "x"}]} ~ 2 ~ give it all three
          {"version": 1,|"templates": [GOOD,|{"id": "x", "relationship": "met-at-event", "text": "a", "tone": 1}]} ~ 3 ~ “tone”
          {"version": 1,|"templates": [GOOD,|{"id": "x", "relationship": "met-at-event", "text": "a", "tone": "loud"}]} ~ 3 ~ plain, warm or formal
          {"version": 1,|"templates": [GOOD,|{"id": "x", "relationship": "met-at-event", "text": 1}]} ~ 3 ~ “text”
          {"version": 1,|"templates": [GOOD,|GOOD]} ~ 3 ~ give it another one
          {"version": 1,|"colour": "red", "templates": [GOOD]} ~ 2 ~ “colour”
          {"version": 1,|"hidden": [3], "templates": [GOOD]} ~ 2 ~ in quotes
          {"version": 1,|"hidden": {}, "templates": [GOOD]} ~ 2 ~ no list in “hidden”
          """)
  void aMistakeIsToldWithItsLineAndWhatIsRightIsUsed(String json, int line, String said)
      throws Exception {
    write(json.replace("GOOD", GOOD).replace("|", "\n"));

    var standing = shelf().look();

    assertThat(standing.own().saved()).extracting(TemplateText::id).containsExactly("own-1");
    assertThat(standing.problems()).hasSize(1);
    assertThat(standing.problems().getFirst())
        .startsWith("Line " + line + " of “" + file() + "”")
        .contains(said);
    assertThat(JsonTemplates.notice(standing)).contains(standing.problems().getFirst());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          {"version": 1,|"templates": [GOOD,|]}                  ~ Line 3
          {"version": 1,|"version": 1}                           ~ second time
          {"templates": [GOOD]}                                  ~ it has to be 1
          {"version": "1", "templates": [GOOD]}                  ~ it has to be 1
          [GOOD]                                                 ~ no version
          nonsense                                               ~ not valid JSON
          """)
  void whatIsNoSuchFileGivesNothingAndSaysWhy(String json, String said) throws Exception {
    write(json.replace("GOOD", GOOD).replace("|", "\n"));

    var standing = shelf().look();

    assertThat(standing.own()).isEqualTo(OwnTemplates.NONE);
    assertThat(standing.problems()).singleElement().asString().contains(said);
  }

  @Test
  void aTextThatCannotBeUsedIsToldAndStaysToBePutRight() throws Exception {
    write(
        """
        {"version": 1, "templates": [
          %s,
          {"id": "own-2", "relationship": "met-at-event", "text": "Hi {{frist_name}}"},
          {"id": "own-3", "relationship": "met-nowhere", "text": "Hi"}
        ]}"""
            .formatted(GOOD));
    var shelf = shelf();
    var standing = shelf.look();

    assertThat(standing.problems())
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .startsWith("Line 3")
                    .contains("at character 6", "Did you mean “first_name”?"),
            second -> assertThat(second).startsWith("Line 4").contains("“met-nowhere”"));
    shelf.save(standing.own());
    assertThat(shelf().look()).extracting("own").isEqualTo(standing.own());
    assertThat(files()).containsExactly("templates.json");
  }

  @Test
  void whatSavingWouldLoseIsPutAside() throws Exception {
    String json = "{\"version\": 1, \"templates\": [{\"id\": \"x\"}]}";
    write(json);
    var shelf = shelf();

    shelf.save(shelf.look().own());

    assertThat(files())
        .hasSize(2)
        .anySatisfy(
            name ->
                assertThat(name)
                    .startsWith("templates-unreadable-")
                    .satisfies(aside -> assertThat(folder().resolve(aside)).hasContent(json)));
  }

  @Test
  void whatAnotherHandWroteMeanwhileIsPutAside() throws Exception {
    var shelf = shelf();
    shelf.save(SOME);
    String other = "{\"version\": 1, \"templates\": [" + GOOD + "]}";
    write(other);

    shelf.save(OwnTemplates.NONE);

    assertThat(shelf().look().own()).isEqualTo(OwnTemplates.NONE);
    assertThat(files())
        .anySatisfy(
            name ->
                assertThat(name)
                    .startsWith("templates-before-")
                    .satisfies(aside -> assertThat(folder().resolve(aside)).hasContent(other)));
  }

  @Test
  void whatANewerVersionWroteIsNotWrittenOver() throws Exception {
    String json = "{\"version\": 2, \"shelves\": []}";
    write(json);
    var shelf = shelf();

    assertThat(shelf.look().problems()).singleElement().asString().contains("newer version");
    assertThatThrownBy(() -> shelf.save(SOME))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("update Connote");
    assertThat(file()).hasContent(json);
    assertThat(files()).containsExactly("templates.json");
  }

  @Test
  void afterTenMistakesOnlyTheirNumberIsTold() throws Exception {
    String bad = IntStream.range(0, 13).mapToObj(_ -> "{}").collect(Collectors.joining(","));
    write("{\"version\": 1, \"templates\": [" + bad + "]}");

    assertThat(shelf().look().problems()).hasSize(11).last().asString().startsWith("3 more");
  }

  @Test
  void aFileThatIsTooLargeIsNotRead() throws Exception {
    write("{\"version\": 1, \"templates\": [" + " ".repeat(JsonTemplates.LIMIT) + "]}");

    assertThat(shelf().look().problems()).singleElement().asString().contains("larger than 4 MiB");
  }

  @Test
  void whereNothingCanBeWrittenItIsSaid() throws Exception {
    Files.createDirectories(folder());
    Files.createDirectory(file());

    assertThatThrownBy(() -> shelf().save(SOME)).isInstanceOf(UncheckedIOException.class);
    assertThat(shelf().look().problems()).singleElement().asString().contains("could not be read");
  }

  private JsonTemplates shelf() {
    return new JsonTemplates(new DataFolder(folder()), BUILT_IN);
  }

  private Path folder() {
    return temp.resolve("connote");
  }

  private Path file() {
    return folder().resolve("templates.json");
  }

  private void write(String json) throws IOException {
    Files.createDirectories(folder());
    Files.writeString(file(), json, StandardCharsets.UTF_8);
  }

  private List<String> files() {
    try (var files = Files.list(folder())) {
      return files.map(each -> each.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
