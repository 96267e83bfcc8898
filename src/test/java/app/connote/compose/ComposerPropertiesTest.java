package app.connote.compose;

import static app.connote.compose.Situations.MET;
import static org.assertj.core.api.Assertions.assertThat;

import app.connote.lint.Severity;
import app.connote.note.Account;
import app.connote.note.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ComposerPropertiesTest {
  private final Composer composer = Situations.composer();

  @Property(tries = 200)
  void theSameQuestionHasTheSameAnswer(
      @ForAll("facts") Facts facts, @ForAll Account account, @ForAll @IntRange(max = 3) int page) {
    assertThat(composer.suggest(MET, facts, account, 5, page))
        .isEqualTo(Situations.composer().suggest(MET, facts, account, 5, page));
  }

  @Property(tries = 200)
  void everyNoteFitsAndIsSound(@ForAll("facts") Facts facts, @ForAll Account account) {
    assertThat(allPages(facts, account))
        .allSatisfy(
            each -> {
              assertThat(each.note().characters()).isLessThanOrEqualTo(account.characters());
              assertThat(each.findings()).noneMatch(found -> found.severity() == Severity.ERROR);
            });
  }

  @Property(tries = 100)
  void noTwoNotesOfAllPagesAreAlike(@ForAll("facts") Facts facts, @ForAll Account account) {
    var texts = allPages(facts, account).stream().map(each -> each.note().text()).toList();
    for (int one = 0; one < texts.size(); one++) {
      for (int other = 0; other < one; other++) {
        assertThat(Similarity.between(texts.get(one), texts.get(other)))
            .isLessThanOrEqualTo(Search.MOST_SIMILAR);
      }
    }
  }

  @Property(tries = 200)
  void aPageIsFullOrSaysWhyNot(
      @ForAll("facts") Facts facts, @ForAll @IntRange(min = 1, max = 9) int count) {
    var page = page(facts, Account.FREE, count, 0);
    assertThat(page.notes().size() == count).isEqualTo(page.shortfall().isEmpty());
    page.shortfall().ifPresent(why -> assertThat(why).matches("[A-Z][^!\n]*\\."));
  }

  @Property(tries = 200)
  void everyTemplateThatAppliesIsUsedBeforeOneIsUsedTwice(@ForAll("facts") Facts facts) {
    var notes = page(facts, Account.PREMIUM, 4, 0).notes();
    assertThat(notes.stream().map(Candidate::template).distinct().count())
        .isEqualTo(notes.isEmpty() ? 0 : 4);
  }

  @Provide
  Arbitrary<Facts> facts() {
    Arbitrary<String> required =
        Arbitraries.of("Priya", "mary ann", "DevConf.", "me@example.org", "x".repeat(90), "İzmir");
    Arbitrary<String> optional =
        Arbitraries.of("", "last week", "testing in production", "z".repeat(150));
    return Combinators.combine(required, required, optional, optional)
        .as(
            (name, event, when, topic) ->
                new Facts(
                    Map.of("first_name", name, "event", event, "when", when, "topic", topic)));
  }

  private List<Candidate> allPages(Facts facts, Account account) {
    var notes = new ArrayList<Candidate>();
    int page = 0;
    Suggestions.Ready next = page(facts, account, 5, page);
    notes.addAll(next.notes());
    while (next.more()) {
      page++;
      next = page(facts, account, 5, page);
      notes.addAll(next.notes());
    }
    return notes;
  }

  private Suggestions.Ready page(Facts facts, Account account, int count, int page) {
    return (Suggestions.Ready) composer.suggest(MET, facts, account, count, page);
  }
}
