package app.connote.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.lint.Finding;
import app.connote.lint.Fix;
import app.connote.lint.Severity;
import app.connote.note.Note;
import app.connote.note.Span;
import app.connote.ui.compose.FindingWalk.Manner;
import app.connote.ui.compose.FindingWalk.Visit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.junit.jupiter.api.Test;

/// Going from finding to finding, and what the key for fixing would mend.
class FindingWalkTest {
  private static final String TEXT = "Hi Priya, one two three.";

  private static final Finding EARLY = finding("early", Severity.ADVICE, new Span(3, 8), true);
  private static final Finding MIDDLE = finding("middle", Severity.ERROR, new Span(10, 13), false);
  private static final Finding LATE = finding("late", Severity.WARNING, new Span(14, 17), true);
  private static final Finding MISSING = finding("missing", Severity.WARNING, Span.at(24), false);

  private final ReadOnlyObjectWrapper<Checked> checked =
      new ReadOnlyObjectWrapper<>(checked(TEXT, EARLY, MIDDLE, LATE, MISSING));
  private final FindingWalk walk = new FindingWalk(checked);

  @Test
  void theWalkGoesThroughTheTextFromTheCaretAndBeginsAgain() {
    walk.moveTo(9);

    var visited = Stream.generate(this::next).limit(5).toList();

    assertThat(visited).containsExactly(MIDDLE, LATE, MISSING, EARLY, MIDDLE);
  }

  @Test
  void theWalkGoesBackwardsToo() {
    walk.moveTo(9);

    var visited = Stream.generate(this::previous).limit(3).toList();

    assertThat(visited).containsExactly(EARLY, MISSING, LATE);
  }

  @Test
  void behindTheLastFindingComesTheFirst() {
    checked.set(checked(TEXT, EARLY, MIDDLE));
    walk.moveTo(TEXT.length());

    assertThat(next()).isEqualTo(EARLY);
  }

  @Test
  void withoutFindingsThereIsNowhereToGo() {
    checked.set(checked(TEXT));

    walk.next();
    walk.previous();

    assertThat(walk.visit().get()).isEmpty();
  }

  @Test
  void theCardClosesWhenTheCaretLeavesItsWords() {
    walk.visit(LATE);
    walk.moveTo(17);
    assertThat(walk.visit().get()).isPresent();

    walk.moveTo(18);
    assertThat(walk.visit().get()).isEmpty();
  }

  @Test
  void theCardClosesWhenTheTextChanges() {
    walk.visit(EARLY);

    checked.set(checked(TEXT + " More.", EARLY));

    assertThat(walk.visit().get()).isEmpty();
  }

  @Test
  void theCardStaysWhileOnlyOtherFindingsComeAndGo() {
    walk.visit(EARLY);

    checked.set(checked(TEXT, EARLY, LATE));
    assertThat(walk.visit().get()).contains(new Visit(EARLY, Manner.READ));

    checked.set(checked(TEXT, LATE));
    assertThat(walk.visit().get()).isEmpty();
  }

  @Test
  void aGlanceEndsWhenOneLooksAway() {
    walk.glance(EARLY);
    assertThat(walk.visit().get()).contains(new Visit(EARLY, Manner.GLANCE));

    walk.lookAway();
    assertThat(walk.visit().get()).isEmpty();
  }

  @Test
  void aGlanceDoesNotTakeAwayWhatIsBeingRead() {
    walk.visit(LATE);

    walk.glance(EARLY);
    walk.lookAway();

    assertThat(walk.visit().get()).contains(new Visit(LATE, Manner.READ));
  }

  @Test
  void theFirstFindingThatHasAFixIsMendedUnlessTheCaretIsAtAnother() {
    walk.moveTo(24);
    assertThat(walk.mendable().get()).contains(EARLY);

    walk.moveTo(15);
    assertThat(walk.mendable().get()).contains(LATE);
  }

  @Test
  void aCardWithoutFixesOffersNothingToMend() {
    walk.visit(MIDDLE);
    assertThat(walk.mendable().get()).isEmpty();

    walk.leave();
    assertThat(walk.mendable().get()).contains(EARLY);
  }

  private Finding next() {
    walk.next();
    return visited();
  }

  private Finding previous() {
    walk.previous();
    return visited();
  }

  /// The finding whose card is open, with the caret behind its words, as the editor puts it.
  private Finding visited() {
    Finding finding = walk.visit().get().map(Visit::finding).orElseThrow();
    walk.moveTo(finding.span().end());
    return finding;
  }

  private static Checked checked(String text, Finding... findings) {
    return new Checked(new Note(text), List.of(findings), List.of(), List.of());
  }

  private static Finding finding(String rule, Severity severity, Span span, boolean fixable) {
    List<Fix> fixes =
        Optional.of(new Fix("Remove it", span, "")).filter(_ -> fixable).stream().toList();
    return new Finding(rule, severity, span, "Message.", "Why.", "Source.", fixes);
  }
}
