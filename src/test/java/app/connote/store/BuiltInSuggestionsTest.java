package app.connote.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.compose.Candidate;
import app.connote.compose.Catalog;
import app.connote.compose.Composer;
import app.connote.compose.Suggestions;
import app.connote.lint.Linter;
import app.connote.lint.rule.Rules;
import app.connote.note.Account;
import app.connote.note.Facts;
import app.connote.note.Field;
import app.connote.note.Relationship;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a person sees who fills in some of the facts of a relationship of the built-in pack.
class BuiltInSuggestionsTest {
  private static final Catalog PACK = BuiltInPack.read();
  private static final Composer COMPOSER = new Composer(PACK, new Linter(Rules.ALL));

  @ParameterizedTest
  @EnumSource(Account.class)
  void thereAreFiveNotesToChooseFromWhateverIsFilled(Account account) {
    assertThat(casesWhere(account, (facts, notes) -> notes.size() < 5)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Account.class)
  void theyComeFromMoreThanOneTemplate(Account account) {
    assertThat(
            casesWhere(
                account,
                (facts, notes) -> notes.stream().map(Candidate::template).distinct().count() < 2))
        .isEmpty();
  }

  @Test
  void theFirstOneUsesAFactThatWasNotRequired() {
    assertThat(
            casesWhere(
                Account.PREMIUM,
                (facts, notes) ->
                    facts.optional().stream()
                            .noneMatch(value -> notes.getFirst().note().text().contains(value))
                        && !facts.optional().isEmpty()))
        .isEmpty();
  }

  /// A relationship with some of its facts.
  private record Filled(Relationship relationship, Facts facts) {
    List<String> optional() {
      return relationship.fields().stream()
          .filter(field -> !field.required() && facts.has(field.id()))
          .map(Field::example)
          .toList();
    }
  }

  private static List<String> casesWhere(
      Account account, BiPredicate<Filled, List<Candidate>> wrong) {
    var found = new ArrayList<String>();
    for (Relationship relationship : PACK.relationships()) {
      for (Facts facts : PackNotes.choices(relationship, Field::example)) {
        var notes = notes(COMPOSER.suggest(relationship, facts, account, 5, 0));
        if (wrong.test(new Filled(relationship, facts), notes)) {
          found.add(relationship.id() + " with " + facts.values().keySet());
        }
      }
    }
    return found;
  }

  private static List<Candidate> notes(Suggestions suggestions) {
    return switch (suggestions) {
      case Suggestions.Ready ready -> ready.notes();
      case Suggestions.Missing missing -> throw new AssertionError(missing.toString());
    };
  }
}
