package app.connote.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.lint.Finding;
import app.connote.lint.Fix;
import app.connote.lint.ProofCheck;
import app.connote.lint.Proofreader;
import app.connote.note.Note;
import app.connote.note.Span;
import app.connote.ui.Later;
import app.connote.ui.kit.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProofingTest {
  private final Later worker = new Later();
  private final Later window = new Later();
  private final Background background = new Background(worker, window);
  private final WritingDesk desk = WritingDesk.withPriya();
  private final List<String> asked = new ArrayList<>();

  @Test
  void whatTheProofreaderFindsStandsBesideWhatTheRulesFind() {
    begin("q");
    desk.model.edit("q@q");
    settle();

    assertThat(shown()).containsExactly("contact-details at 1", "spelling at 0", "spelling at 2");
  }

  @Test
  void untilItAnswersTheOtherFindingsStandAlone() {
    begin("q");
    desk.model.edit("q@q");

    assertThat(shown()).containsExactly("contact-details at 1");
  }

  @Test
  void whatWasFoundInOtherWordsStandsAndMovesWithThemUntilTheAnswerComes() {
    begin("q");
    desk.model.edit("q and q");
    settle();
    desk.model.edit("So q and q");

    assertThat(shown()).containsExactly("spelling at 3", "spelling at 9");
  }

  @Test
  void whatWasFoundInWordsThatHaveChangedIsTakenBackAtOnce() {
    begin("q");
    desk.model.edit("q and q");
    settle();
    desk.model.edit("q and queue");

    assertThat(shown()).containsExactly("spelling at 0");
  }

  @Test
  void theFixesOfWhatStandsMoveWithItsWords() {
    desk.model.proofing().begin((note, _) -> mendable(note.text().indexOf('q')), background);
    desk.model.edit("my q");
    settle();
    desk.model.edit("Oh, my q");
    desk.model.mending().mend(desk.model.checked().get().findings().getFirst().fixes().getFirst());

    assertThat(desk.model.checked().get().text()).isEqualTo("Oh, my k");
  }

  @Test
  void onlyTheLatestTextIsProofread() {
    begin("q");
    desk.model.edit("q");
    desk.model.edit("qu");
    desk.model.edit("que");
    settle();

    assertThat(asked).containsExactly("que");
  }

  @Test
  void anAnswerAboutAnotherTextIsNeverShown() {
    begin("q");
    desk.model.edit("q");
    worker.doAll();
    desk.model.edit("nothing wrong here");
    window.doAll();

    assertThat(shown()).isEmpty();
  }

  @Test
  void anAnswerForOtherFactsIsNotShownEither() {
    begin("q");
    desk.model.edit("q");
    worker.doAll();
    desk.model.fill("topic", "bees");
    window.doAll();
    assertThat(shown()).isEmpty();

    settle();
    assertThat(shown()).containsExactly("spelling at 0");
  }

  @Test
  void theNoteAtHandIsProofreadWhenProofreadingBegins() {
    desk.model.edit("q");
    begin("q");
    settle();

    assertThat(shown()).containsExactly("spelling at 0");
  }

  @Test
  void anEmptyNoteIsAskedAboutSoThatTheProofreaderIsReady() {
    desk.model.edit("");
    begin("q");
    settle();

    assertThat(asked).containsExactly("");
  }

  @Test
  void whereProofreadingFailsTheOtherFindingsGoOn() {
    desk.model.proofing().begin((_, _) -> broken(), background);
    desk.model.edit("q@q");
    settle();

    assertThat(shown()).containsExactly("contact-details at 1");
  }

  @Test
  void switchedOffItTakesBackWhatItFoundAndAsksNoMore() {
    begin("q");
    desk.model.edit("q@");
    settle();

    desk.model.proofing().end();
    assertThat(shown()).containsExactly("contact-details at 1");
    desk.model.edit("q");
    settle();
    assertThat(shown()).isEmpty();
    assertThat(asked).doesNotContain("q");
  }

  @Test
  void anAnswerThatComesAfterSwitchingOffIsNotShown() {
    begin("q");
    desk.model.edit("q");
    worker.doAll();
    desk.model.proofing().end();
    window.doAll();

    assertThat(shown()).isEmpty();
  }

  @Test
  void anotherProofreaderTakesOver() {
    begin("q");
    desk.model.edit("quiz");
    worker.doAll();
    begin("z");
    window.doAll();
    settle();

    assertThat(shown()).containsExactly("spelling at 3");
  }

  @Test
  void aMutedCheckKeepsSilent() {
    begin("q");
    desk.model.edit("q");
    settle();
    desk.model.ignoring().mute(desk.model.checked().get().findings().getFirst());
    settle();
    assertThat(shown()).isEmpty();

    desk.model.ignoring().muteOnly(Set.of());
    settle();
    assertThat(shown()).containsExactly("spelling at 0");
  }

  @Test
  void aFindingOfTheProofreadersCanBeDismissed() {
    begin("q");
    desk.model.edit("q and q");
    settle();
    desk.model.ignoring().dismiss(desk.model.checked().get().findings().getFirst());
    assertThat(shown()).containsExactly("spelling at 6");

    desk.model.edit("q and q!");
    settle();
    assertThat(shown()).containsExactly("spelling at 6");
  }

  private void begin(String wrong) {
    desk.model.proofing().begin(objectingTo(wrong), background);
  }

  private void settle() {
    worker.doAll();
    window.doAll();
  }

  private List<String> shown() {
    return desk.model.checked().get().findings().stream()
        .map(finding -> finding.rule() + " at " + finding.span().start())
        .toList();
  }

  /// Takes every `wrong` for a misspelling.
  private Proofreader objectingTo(String wrong) {
    return (note, _) -> {
      asked.add(note.text());
      return places(note, wrong);
    };
  }

  private static List<Finding> places(Note note, String wrong) {
    return IntStream.range(0, note.text().length())
        .filter(at -> note.text().startsWith(wrong, at))
        .mapToObj(at -> ProofCheck.SPELLING.finding(new Span(at, at + 1), "Mend it."))
        .toList();
  }

  private static List<Finding> mendable(int at) {
    var span = new Span(Math.max(0, at), at + 1);
    var fix = new Fix("Change to “k”", span, "k");
    return at < 0 ? List.of() : List.of(ProofCheck.SPELLING.finding(span, "Mend it.", fix));
  }

  private static List<Finding> broken() {
    throw new IllegalStateException("The dictionary is lost.");
  }
}
