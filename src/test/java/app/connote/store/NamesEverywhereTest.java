package app.connote.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.lint.Finding;
import app.connote.lint.Linter;
import app.connote.lint.Severity;
import app.connote.lint.rule.Rules;
import app.connote.note.Account;
import app.connote.note.Context;
import app.connote.note.Note;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever people are called, every built-in note greets them so and no check minds.
class NamesEverywhereTest {
  private static final Linter LINTER = new Linter(Rules.ALL, BuiltInPhrases.read());
  private static final Set<String> ABOUT_NAMES =
      Set.of("no-name", "shouting", "typography", "repeated-word", "abbreviation", "stiff-tone");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mrs. Simpson",
        "Dr. Adeyemi",
        "Jean-Luc",
        "李",
        "O'Neil",
        "O’Neil",
        "María José",
        "محمد"
      })
  void everyNoteGreetsEveryoneAsTheyAreCalled(String name) {
    var all =
        PackNotes.of(
            BuiltInPack.read(), field -> field.id().equals("first_name") ? name : field.example());

    assertThat(all.stream().filter(NamesEverywhereTest::isFull))
        .hasSizeGreaterThan(150)
        .allSatisfy(
            each ->
                assertThat(each.wordings())
                    .allSatisfy(note -> assertThat(note.text()).contains(name))
                    .allSatisfy(note -> assertThat(note.text()).doesNotContain(".."))
                    .allSatisfy(note -> assertThat(complaints(each, note)).isEmpty()));
  }

  private static boolean isFull(PackNotes notes) {
    return notes.facts().values().size() == notes.relationship().fields().size();
  }

  private static List<String> complaints(PackNotes notes, Note note) {
    var context = Context.of(notes.relationship(), Account.PREMIUM, notes.facts());
    return LINTER.lint(note, context).stream()
        .filter(
            finding -> finding.severity() == Severity.ERROR || ABOUT_NAMES.contains(finding.rule()))
        .map(Finding::message)
        .toList();
  }
}
