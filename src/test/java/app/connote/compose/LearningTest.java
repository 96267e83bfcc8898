package app.connote.compose;

import static app.connote.compose.Situations.ALL;
import static app.connote.compose.Situations.MET;
import static app.connote.compose.Situations.PRIYA;
import static org.assertj.core.api.Assertions.assertThat;

import app.connote.lint.Finding;
import app.connote.lint.Linter;
import app.connote.lint.Reading;
import app.connote.lint.Rule;
import app.connote.lint.Severity;
import app.connote.lint.phrase.Vocabulary;
import app.connote.note.Account;
import app.connote.note.Facts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LearningTest {
  private final Set<String> read = new HashSet<>();
  private final Composer composer =
      new Composer(
          Situations.catalog(Situations.SOURCES),
          new Linter(List.of(new Remembering(read)), Vocabulary.EMPTY));

  /// Objects to nothing and remembers what it has read.
  private record Remembering(Set<String> read) implements Rule {
    @Override
    public String id() {
      return "remembering";
    }

    @Override
    public Severity severity() {
      return Severity.ADVICE;
    }

    @Override
    public String why() {
      return "It is only a test.";
    }

    @Override
    public String source() {
      return "";
    }

    @Override
    public List<Finding> check(Reading reading) {
      read.add(reading.note().text());
      return List.of();
    }
  }

  @Test
  void whatWasLearntIsNotReadAgain() {
    composer.learn(MET);
    var learnt = Set.copyOf(read);
    read.clear();
    suggest(ALL);
    suggest(PRIYA);

    assertThat(learnt).hasSizeGreaterThan(10).anyMatch(text -> text.contains("testing"));
    assertThat(read).isNotEmpty().doesNotContainAnyElementsOf(learnt);
  }

  @Test
  void whoHasLearntSuggestsTheSame() {
    Suggestions before = Situations.composer().suggest(MET, ALL, Account.FREE, 5, 0);
    Composer learned = Situations.composer();
    learned.learn(MET);

    assertThat(learned.suggest(MET, ALL, Account.FREE, 5, 0)).isEqualTo(before);
  }

  private void suggest(Facts facts) {
    composer.suggest(MET, facts.with("first_name", "Zoë"), Account.FREE, 5, 0);
  }
}
