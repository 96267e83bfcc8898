package app.connote.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.compose.Candidate;
import app.connote.compose.Catalog;
import app.connote.compose.Composer;
import app.connote.compose.Fillings;
import app.connote.compose.Suggestions;
import app.connote.lint.Linter;
import app.connote.lint.rule.Rules;
import app.connote.note.Account;
import app.connote.note.Facts;
import app.connote.note.Field;
import app.connote.note.Relationship;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a person sees who fills in some of the facts of a relationship of the built-in pack.
class BuiltInSuggestionsTest {
  private static final Catalog PACK = BuiltInPack.read();
  private static final Composer COMPOSER =
      new Composer(PACK, new Linter(Rules.ALL, BuiltInPhrases.read()));
  private static final List<Shown> SHOWN =
      PACK.relationships().stream().flatMap(BuiltInSuggestionsTest::shown).toList();

  @Test
  void thereAreFiveNotesToChooseFromWhateverIsFilled() {
    assertThat(casesWhere(shown -> shown.notes.size() < 5)).isEmpty();
  }

  @Test
  void theyComeFromFiveTemplates() {
    assertThat(
            casesWhere(
                shown -> shown.notes.stream().map(Candidate::template).distinct().count() < 5))
        .isEmpty();
  }

  @Test
  void theFirstOneUsesAFactThatWasNotRequired() {
    assertThat(casesWhere(shown -> !shown.optional().isEmpty() && !shown.usesOptional())).isEmpty();
  }

  /// The notes that are shown for some of the facts of a relationship.
  private record Shown(
      Relationship relationship, Facts facts, Account account, List<Candidate> notes) {
    List<String> optional() {
      return relationship.fields().stream()
          .filter(field -> !field.required() && facts.has(field.id()))
          .map(Field::example)
          .toList();
    }

    boolean usesOptional() {
      return optional().stream().anyMatch(notes.getFirst().note().text()::contains);
    }

    @Override
    public String toString() {
      return relationship.id() + " with " + facts.values().keySet() + ", " + account.id();
    }
  }

  private static Stream<Shown> shown(Relationship relationship) {
    return Fillings.of(relationship, Field::example).facts().stream()
        .flatMap(
            facts ->
                Stream.of(Account.values()).map(account -> shown(relationship, facts, account)));
  }

  private static Shown shown(Relationship relationship, Facts facts, Account account) {
    var notes =
        switch (COMPOSER.suggest(relationship, facts, account, 5, 0)) {
          case Suggestions.Ready ready -> ready.notes();
          case Suggestions.Missing missing -> throw new AssertionError(missing.toString());
        };
    return new Shown(relationship, facts, account, notes);
  }

  private static List<Shown> casesWhere(Predicate<Shown> wrong) {
    return SHOWN.stream().filter(wrong).toList();
  }
}
