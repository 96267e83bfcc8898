package app.connote.compose;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.lint.Finding;
import app.connote.lint.Severity;
import app.connote.note.Account;
import app.connote.note.Audience;
import app.connote.note.Context;
import app.connote.note.Facts;
import app.connote.note.Field;
import app.connote.note.Note;
import app.connote.note.Relationship;
import app.connote.note.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RankingTest {
  private static final String NATURAL = "x".repeat(160);

  private final Ranking ranking =
      new Ranking(
          Context.of(
              new Relationship(
                  "met", "Met", "First", Audience.FIRST_CONTACT, List.of(field("topic"))),
              Account.PREMIUM,
              new Facts(Map.of("topic", "Glass Bridges."))));

  @Test
  void fewerWarningsComeBeforeFewerAdvice() {
    var warned = note(0, NATURAL, Severity.WARNING);
    var advised = note(1, NATURAL, Severity.ADVICE, Severity.ADVICE, Severity.ADVICE);
    var clean = note(2, NATURAL);
    assertThat(ranking.bestFirst(List.of(warned, advised, clean)))
        .containsExactly(clean, advised, warned);
  }

  @Test
  void aFactInTheNoteCountsWhateverItsCapitalsAndFullStop() {
    var vague = note(0, NATURAL);
    var specific = note(1, "We spoke about glass bridges and then some");
    assertThat(ranking.bestFirst(List.of(vague, specific))).containsExactly(specific, vague);
  }

  @Test
  void aNaturalLengthComesBeforeAShortAndALongOne() {
    var brief = note(0, "x".repeat(60));
    var lengthy = note(1, "x".repeat(290));
    var natural = note(2, NATURAL);
    assertThat(ranking.bestFirst(List.of(brief, lengthy, natural)).getFirst()).isEqualTo(natural);
  }

  @Test
  void amongEqualsTheOrderOfThePackDecides() {
    var first = note(0, NATURAL);
    var second = note(1, NATURAL);
    assertThat(ranking.bestFirst(List.of(second, first))).containsExactly(first, second);
  }

  @Test
  void aTemplateWithManyWordingsDoesNotKeepTheOthersOut() {
    var many = IntStream.range(0, 100).mapToObj(at -> new Wording("many", at, NATURAL));
    var wordings = Stream.concat(many, Stream.of(new Wording("one", 100, "x"))).toList();
    assertThat(ranking.promising(wordings, 10))
        .hasSize(6)
        .extracting(Wording::template)
        .contains("one");
  }

  private static Checked note(int order, String text, Severity... severities) {
    List<Finding> findings =
        Arrays.stream(severities)
            .map(each -> new Finding("rule", each, Span.at(0), "Do so.", "So", "", List.of()))
            .toList();
    return new Checked(new Wording("t", order, text), new Candidate("t", new Note(text), findings));
  }

  private static Field field(String id) {
    return new Field(id, "Label of " + id, "An example", "A purpose.", false);
  }
}
