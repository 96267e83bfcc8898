package app.connote.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.lint.Check;
import app.connote.lint.ProofCheck;
import app.connote.lint.Rule;
import app.connote.lint.Severity;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The circle of a rule: listed, a class, examples, a page, a line in the index.
class RulesTest {
  private static final Path PAGES = Path.of("docs/rules");

  @Test
  void idsAndSeveritiesAreTheOnesThatStay() {
    var expected = new TreeMap<String, Severity>();
    expected.put("too-many-characters", Severity.ERROR);
    expected.put("unfilled-placeholder", Severity.ERROR);
    expected.put("broken-greeting", Severity.ERROR);
    expected.put("wrong-name", Severity.ERROR);
    expected.put("contact-details", Severity.ERROR);
    expected.put("already-invited", Severity.ERROR);
    expected.put("same-as-before", Severity.WARNING);
    expected.put("word-count", Severity.WARNING);
    expected.put("sentence-count", Severity.WARNING);
    expected.put("stock-phrase", Severity.WARNING);
    expected.put("nothing-specific", Severity.WARNING);
    expected.put("call-to-action", Severity.WARNING);
    expected.put("favour", Severity.WARNING);
    expected.put("abbreviation", Severity.WARNING);
    expected.put("repeated-word", Severity.WARNING);
    expected.put("pushy", Severity.WARNING);
    expected.put("empty-promise", Severity.WARNING);
    expected.put("over-sharing", Severity.WARNING);
    expected.put("grammar", Severity.WARNING);
    expected.put("no-name", Severity.ADVICE);
    expected.put("who-you-are", Severity.ADVICE);
    expected.put("why-connect", Severity.ADVICE);
    expected.put("offer", Severity.ADVICE);
    expected.put("self-centred", Severity.ADVICE);
    expected.put("call-to-action-last", Severity.ADVICE);
    expected.put("stiff-tone", Severity.ADVICE);
    expected.put("shouting", Severity.ADVICE);
    expected.put("link", Severity.ADVICE);
    expected.put("emoji", Severity.ADVICE);
    expected.put("requisition-number", Severity.ADVICE);
    expected.put("typography", Severity.ADVICE);
    expected.put("blank-may-do", Severity.ADVICE);
    var actual = new TreeMap<String, Severity>();
    Rules.ALL.forEach(rule -> actual.put(rule.id(), rule.severity()));
    assertThat(actual).containsExactlyInAnyOrderEntriesOf(expected);
    assertThat(Rules.ALL).hasSameSizeAs(expected.keySet());
  }

  @Test
  void everyRuleClassIsListedAndNamedLikeItsId() {
    Set<String> classes =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("app.connote")
                .stream()
                .filter(found -> found.isAssignableTo(Rule.class) && !found.isInterface())
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
    List<String> listed = Rules.ALL.stream().map(rule -> rule.getClass().getSimpleName()).toList();
    assertThat(listed).containsExactlyInAnyOrderElementsOf(classes);
    assertThat(Rules.ALL)
        .allSatisfy(
            rule -> assertThat(dashed(rule.getClass().getSimpleName())).isEqualTo(rule.id()));
  }

  @Test
  void rulesHoldNoState() {
    assertThat(Rules.ALL)
        .flatExtracting(rule -> List.of(rule.getClass().getDeclaredFields()))
        .allSatisfy(field -> assertThat(field.toString()).contains("static final"));
  }

  @Test
  void everyRuleHasExamplesAndNothingElseDoes() throws IOException {
    assertThat(names(Path.of("src/test/resources/app/connote/lint"), ".json"))
        .containsExactlyInAnyOrderElementsOf(Rules.ALL.stream().map(Rule::id).toList());
    assertThat(names(Path.of("src/test/resources/app/connote/proof"), ".json"))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(ProofCheck.values()).map(Check::id).toList());
  }

  @Test
  void everyRuleHasAPageAndNothingElseDoes() throws IOException {
    List<String> pages = names(PAGES, ".md");
    assertThat(pages).contains("README");
    assertThat(pages.stream().filter(page -> !page.equals("README")))
        .containsExactlyInAnyOrderElementsOf(ids());
  }

  @Test
  void theIndexListsEveryRuleOnceUnderItsSeverity() throws IOException {
    String[] parts = Files.readString(PAGES.resolve("README.md")).split("\n## ", -1);
    List<Severity> headings = List.of(Severity.values());
    assertThat(parts).hasSize(4);
    for (Check rule : checks()) {
      String line = "- [`" + rule.id() + "`](" + rule.id() + ".md)\n";
      assertThat(parts[1 + headings.indexOf(rule.severity())]).containsOnlyOnce(line);
    }
  }

  @Test
  void aPageNamesItsRuleAndSeverity() throws IOException {
    for (Check rule : checks()) {
      String severity =
          rule.severity().id().substring(0, 1).toUpperCase(Locale.ROOT)
              + rule.severity().id().substring(1);
      assertThat(Files.readString(PAGES.resolve(rule.id() + ".md")))
          .startsWith("# `" + rule.id() + "`\n\n" + severity + ".\n")
          .contains("## Why\n", "## Source\n", "## Example\n", "## Severity\n");
    }
  }

  private static Set<String> ids() {
    return checks().stream().map(Check::id).collect(Collectors.toSet());
  }

  /// The rules, and beside them what only the proofreader looks for.
  private static List<Check> checks() {
    return Stream.concat(Rules.ALL.stream(), Stream.of(ProofCheck.values())).toList();
  }

  private static String dashed(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private static List<String> names(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .toList();
    }
  }
}
