package app.connote.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.lint.Finding;
import app.connote.lint.Fix;
import app.connote.lint.Linter;
import app.connote.lint.phrase.PhraseList;
import app.connote.lint.rule.Rules;
import app.connote.note.Account;
import app.connote.note.Audience;
import app.connote.note.Context;
import app.connote.note.Note;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a person adds to the phrases and mutes of them is found and silenced, and a mistake in it
/// spoils nothing else.
class OwnPhrasesTest {
  private static final Context CONTEXT = Context.of(Audience.FIRST_CONTACT, Account.PREMIUM);
  private static final String STOCK = "Hi Priya, mutually beneficial synergies await us.";

  @TempDir Path home;

  @Test
  void whereThereIsNoFileTheBuiltInPhrasesHold() {
    var own = OwnPhrases.read(new DataFolder(home.resolve("none")));
    assertThat(own.problems()).isEmpty();
    assertThat(own.notice()).isEmpty();
    assertThat(found(own, "stock-phrase", STOCK))
        .containsExactly("mutually beneficial", "synergies");
  }

  @Test
  void anAddedPhraseIsFound() throws IOException {
    var own = read("stock-phrase", "{\"add\": [\"rockstar/ninja [*] developer\"]}");
    assertThat(own.problems()).isEmpty();
    assertThat(
            found(own, "stock-phrase", "We need a Rockstar Java developer, and ninja developers."))
        .containsExactly("Rockstar Java developer");
  }

  @Test
  void aMutedPhraseIsNotFound() throws IOException {
    var own = read("stock-phrase", "{\"mute\": [\"synergies\"]}");
    assertThat(own.problems()).isEmpty();
    assertThat(found(own, "stock-phrase", STOCK)).containsExactly("mutually beneficial");
  }

  @Test
  void whatIsQuotedInAFindingCanBeMutedAsItStands() throws IOException {
    var own = read("favour", "{\"mute\": [\"could you spare 15\"]}");
    String note = "Hi Priya. Could you spare 15 minutes for me?";
    var builtIn = OwnPhrases.read(new DataFolder(home.resolve("none")));
    assertThat(found(builtIn, "favour", note)).containsExactly("Could you spare 15");
    assertThat(found(own, "favour", note)).isEmpty();
  }

  @Test
  void mutingLooksForWorkUnderFavourToo() throws IOException {
    var own = read("favour", "{\"mute\": [\"looking for a new job\"]}");
    String note = "Hi Priya, I am looking for a new job.";
    assertThat(found(OwnPhrases.read(new DataFolder(home.resolve("none"))), "favour", note))
        .isNotEmpty();
    assertThat(found(own, "favour", note)).isEmpty();
  }

  @Test
  void anAddedInvitationCounts() throws IOException {
    var own = read("call-to-action", "{\"add\": [\"shall we join forces\"]}");
    assertThat(found(own, "call-to-action", "Hi Priya, shall we join forces?")).isEmpty();
    assertThat(found(own, "call-to-action", "Hi Priya, shall we not?")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Hi, I am a sr. engineer here.; Hi, I am a senior engineer here.",
        "Hi, I saw the Sr. Engineer there.; Hi, I saw the Senior Engineer there.",
        "Hi, I am a sr engineer here.; Hi, I am a senior engineer here."
      })
  void anAddedShortFormIsWrittenOut(String note, String mended) throws IOException {
    var own = read("abbreviation", "{\"add\": {\"sr.\": \"senior\"}}");
    assertThat(own.problems()).isEmpty();
    assertThat(fixed(own, "abbreviation", note)).containsExactly(mended);
  }

  @Test
  void aMutedShortFormIsLeftAlone() throws IOException {
    var own = read("abbreviation", "{\"mute\": [\"BTW\"]}");
    assertThat(found(own, "abbreviation", "Thx, btw.")).containsExactly("Thx");
  }

  @Test
  void aMistakeSpoilsOnlyItsOwnEntry() throws IOException {
    var own =
        readText(
            """
            {
              "version": 1,
              "rules": {
                "stock-phrase": {
                  "add": [
                    "we (ski",
                    "row boats",
                    7
                  ],
                  "drop": []
                },
                "stock-phrases": {},
                "abbreviation": {
                  "add": {
                    "two words": "too many",
                    "sr": 1,
                    "jr": "junior"
                  }
                }
              },
              "phrases": {}
            }
            """);
    String file = "“" + home.resolve("phrases.json") + "”";
    assertThat(own.problems())
        .containsExactly(
            "Line 6 of "
                + file
                + " has a phrase that cannot be used, at character 4: This “(” is never closed: put"
                + " “)” after its words.",
            "Line 8 of "
                + file
                + " has an entry that is no text of at most 200 characters: write it in quotes.",
            "Line 10 of " + file + " has the unknown key “drop”: use add or mute.",
            "Line 12 of "
                + file
                + " names “stock-phrases”, which is no rule with phrases: use one of abbreviation, "
                + String.join(", ", PhraseList.rules())
                + ".",
            "Line 15 of " + file + " has “two words”, which is not one word.",
            "Line 16 of " + file + " does not say what “sr” stands for: write the words in quotes.",
            "Line 21 of " + file + " has the unknown key “phrases”: use rules or version.");
    assertThat(own.notice().orElseThrow())
        .startsWith(own.problems().getFirst())
        .endsWith("“connote lint” lists all that cannot be used in that file.");
    assertThat(found(own, "stock-phrase", "We row boats, with synergies."))
        .containsExactly("row boats", "synergies");
    assertThat(found(own, "abbreviation", "I am jr and sr.")).containsExactly("jr");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{\"version\": 1,; Line 1 of FILE is not valid JSON: look there for a missing comma, quote or bracket.",
        "''; Line 1 of FILE has no version that is known: it has to be 1.",
        "[]; Line 1 of FILE has no version that is known: it has to be 1.",
        "{}; Line 1 of FILE has no version that is known: it has to be 1.",
        "{\"version\": 2}; Line 1 of FILE has no version that is known: it has to be 1.",
        "{\"version\": 1, \"version\": 1}; Line 1 of FILE has a key for the second time: keep only one of the two.",
        "{\"version\": 1, \"rules\": []}; Line 1 of FILE does not have the expected shape: compare it with docs/phrases.md.",
        "{\"version\": 1, \"rules\": {\"favour\": {\"add\": \"x\"}}}; Line 1 of FILE has no list in “add”: write one in [ and ]."
      })
  void aFileThatCannotBeReadIsToldInOneSentence(String json, String problem) throws IOException {
    var own = readText(json);
    assertThat(own.problems())
        .containsExactly(problem.replace("FILE", "“" + home.resolve("phrases.json") + "”"));
    assertThat(own.notice()).hasValue(own.problems().getFirst());
    assertThat(found(own, "stock-phrase", STOCK)).hasSize(2);
  }

  @Test
  void aFileThatIsTooLargeIsRefused() throws IOException {
    assertThat(readText(" ".repeat(OwnPhrases.LIMIT + 1)).problems())
        .containsExactly(
            "“%s” is larger than 256 KiB: shorten it.".formatted(home.resolve("phrases.json")));
  }

  @Test
  void aFolderOfThatNameIsToldOf() throws IOException {
    Files.createDirectory(home.resolve("phrases.json"));
    assertThat(OwnPhrases.read(new DataFolder(home)).problems())
        .singleElement()
        .asString()
        .endsWith("could not be read: check that it is a file of yours.");
  }

  @Test
  void onlyTheFirstTenProblemsAreToldInFull() throws IOException {
    var own = read("favour", "{\"add\": [" + "1, ".repeat(40) + "\"no favours\"]}");
    assertThat(own.problems())
        .hasSize(11)
        .last()
        .isEqualTo("30 more entries there cannot be used.");
    assertThat(found(own, "favour", "I ask no favours.")).containsExactly("no favours");
  }

  @Property(tries = 200)
  void whateverIsInTheFileTheBuiltInPhrasesHold(@ForAll("json") String json) throws IOException {
    Path folder = Files.createTempDirectory("phrases");
    try {
      Files.writeString(folder.resolve("phrases.json"), json);
      var own = OwnPhrases.read(new DataFolder(folder));
      assertThat(found(own, "stock-phrase", STOCK)).contains("mutually beneficial");
      assertThat(own.problems()).allSatisfy(each -> assertThat(each).endsWith("."));
    } finally {
      Files.deleteIfExists(folder.resolve("phrases.json"));
      Files.delete(folder);
    }
  }

  @Provide
  Arbitrary<String> json() {
    return Arbitraries.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "1",
            "null",
            "true",
            "\"version\": 1,",
            "\"rules\": {",
            "\"favour\": {",
            "\"abbreviation\": {",
            "\"add\": [",
            "\"add\": {",
            "\"mute\": [",
            "\"ski\"",
            "\"(\"",
            "\"sr\": \"senior\"",
            "\"\\u0000\"",
            "\n",
            "é")
        .list()
        .ofMaxSize(25)
        .map(parts -> String.join("", parts))
        .map(json -> json.length() % 2 == 0 ? "{\"version\": 1, \"rules\": {" + json : json);
  }

  @Test
  void theDocumentedExampleDoesWhatIsSaid() throws IOException {
    String page = Files.readString(Path.of("docs/phrases.md"));
    var example = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(page);
    assertThat(example.find()).isTrue();
    var own = readText(example.group(1));
    assertThat(own.problems()).isEmpty();
    assertThat(found(own, "stock-phrase", "We seek a rockstar Java developer. Let us touch base."))
        .containsExactly("rockstar Java developer");
    assertThat(found(own, "favour", "Hop on a call, and help us fill a role."))
        .containsExactly("Hop on a call");
    assertThat(fixed(own, "abbreviation", "We seek a sr. nurse, asap."))
        .containsExactly(
            "We seek a senior nurse, asap.", "We seek a sr. nurse, as soon as possible.");
    assertThat(found(own, "abbreviation", "Btw, hello.")).isEmpty();
  }

  private OwnPhrases read(String rule, String changes) throws IOException {
    return readText("{\"version\": 1, \"rules\": {\"" + rule + "\": " + changes + "}}");
  }

  private OwnPhrases readText(String json) throws IOException {
    Files.writeString(home.resolve("phrases.json"), json);
    return OwnPhrases.read(new DataFolder(home));
  }

  private static List<String> found(OwnPhrases own, String rule, String note) {
    return findings(own, rule, note).stream().map(finding -> finding.span().of(note)).toList();
  }

  private static List<String> fixed(OwnPhrases own, String rule, String note) {
    return findings(own, rule, note).stream()
        .flatMap(finding -> finding.fixes().stream())
        .map((Fix fix) -> fix.apply(note))
        .toList();
  }

  private static List<Finding> findings(OwnPhrases own, String rule, String note) {
    return new Linter(Rules.ALL, own.vocabulary())
        .lint(new Note(note), CONTEXT).stream()
            .filter(finding -> finding.rule().equals(rule))
            .toList();
  }
}
