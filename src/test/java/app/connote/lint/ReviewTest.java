package app.connote.lint;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.lint.phrase.Vocabulary;
import app.connote.note.Account;
import app.connote.note.Audience;
import app.connote.note.Context;
import app.connote.note.Note;
import app.connote.note.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReviewTest {
  private static final Context CONTEXT = Context.of(Audience.FIRST_CONTACT, Account.FREE);

  private final List<String> proofread = new ArrayList<>();

  @Test
  void onlyFixesThatMendAndBringUpNothingNewAreOffered() {
    Finding finding = review().findings(new Note("A q."), CONTEXT).getFirst();

    assertThat(finding.fixes()).extracting(Fix::replacement).containsExactly("k");
  }

  @Test
  void whatARuleSaysOfAPlaceIsNotSaidAgain() {
    assertThat(review().findings(new Note("A qq."), CONTEXT))
        .extracting(Finding::rule)
        .containsExactly("repeated-word");
  }

  @Test
  void theOrderIsTheOneOrder() {
    assertThat(review().findings(new Note("q qq @ q"), CONTEXT))
        .isSorted()
        .extracting(Finding::rule)
        .containsExactly("contact-details", "spelling", "repeated-word", "spelling");
  }

  @Test
  void manyFindingsAreTriedOnceEach() {
    List<Finding> found = review().findings(new Note("q a q b q c q d q e q f q g"), CONTEXT);

    assertThat(found).hasSize(7);
    assertThat(proofread).hasSize(1 + 7);
  }

  @Test
  void aMutedCheckKeepsSilentAndTheOtherGoesOn() {
    Proofreader both =
        (_, _) ->
            List.of(
                ProofCheck.SPELLING.finding(Span.at(0), "Mend it."),
                ProofCheck.GRAMMAR.finding(Span.at(0), "Mend it."));
    assertThat(both.without(Set.of("grammar")).proofread(new Note("a"), CONTEXT))
        .extracting(Finding::rule)
        .containsExactly("spelling");
    assertThat(both.without(Set.of()).proofread(new Note("a"), CONTEXT)).hasSize(2);
  }

  @Test
  void aFindingCarriesTheReasonOfItsCheck() {
    for (ProofCheck check : ProofCheck.values()) {
      Finding finding = check.finding(Span.at(0), "Mend it.", Optional.empty());
      assertThat(finding.why()).isEqualTo(check.why()).endsWith(".");
      assertThat(finding.source()).isEqualTo(check.source()).endsWith(".");
      assertThat(finding.fixes()).isEmpty();
    }
    assertThat(ProofCheck.SPELLING.finding(Span.at(0), "Mend it.").name()).isEqualTo("Spelling");
    assertThat(Finding.nameOf("stock-phrase")).isEqualTo("Stock phrase");
  }

  private Review review() {
    var rules =
        List.of(
            new Word("contact-details", Severity.ERROR, "@"),
            new Word("repeated-word", Severity.WARNING, "qq"));
    return new Review(new Linter(List.copyOf(rules), Vocabulary.EMPTY), this::proofread);
  }

  /// Objects to every “q”, and proposes what is worse, what is as bad, and what is better.
  private List<Finding> proofread(Note note, Context context) {
    proofread.add(note.text());
    return IntStream.range(0, note.text().length())
        .filter(at -> note.text().charAt(at) == 'q')
        .mapToObj(at -> new Span(at, at + 1))
        .map(
            span ->
                ProofCheck.SPELLING.finding(
                    span, "Mend it.", fix(span, "@"), fix(span, "q"), fix(span, "k")))
        .toList();
  }

  private static Fix fix(Span span, String better) {
    return new Fix("Write “" + better + "”", span, better);
  }

  /// Finds one word.
  private record Word(String id, Severity severity, String word) implements Rule {
    @Override
    public String why() {
      return "The reader would stumble.";
    }

    @Override
    public String source() {
      return "Trial";
    }

    @Override
    public List<Finding> check(Reading reading) {
      int at = reading.note().text().indexOf(word);
      return at < 0
          ? List.of()
          : List.of(finding(new Span(at, at + word.length()), "Leave it out."));
    }
  }
}
