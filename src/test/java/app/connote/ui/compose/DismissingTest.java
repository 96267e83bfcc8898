package app.connote.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.history.Dismissal;
import app.connote.history.Draft;
import app.connote.lint.Finding;
import app.connote.ui.compose.WritingDesk.Put;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A finding can be dismissed for one note, a rule switched off for all, and both taken back.
class DismissingTest {
  private final WritingDesk desk = WritingDesk.withPriya();
  private final ComposeModel model = desk.model;

  @Test
  void whatIsDismissedIsNoLongerSaidAndNoLongerHoldsTheCopyBack() {
    model.edit("Hi @");

    model.dismiss(said().getFirst());
    model.copy();

    assertThat(said()).isEmpty();
    assertThat(dismissed()).hasSize(1);
    assertThat(desk.puts).extracting(Put::text).containsExactly("Hi @");
  }

  @Test
  void aDismissalGoesWithItsWordsWhereverTheyMove() {
    model.edit("Hi @");
    model.dismiss(said().getFirst());

    model.edit("Hello there, hi @ and bye");

    assertThat(said()).isEmpty();
    assertThat(dismissed()).hasSize(1);
  }

  @Test
  void aDismissalEndsWithItsWordsAndReturnsWithThem() {
    model.edit("Hi @");
    model.dismiss(said().getFirst());

    model.edit("Hi ");
    assertThat(dismissed()).isEmpty();

    model.edit("Hi @");
    assertThat(dismissed()).hasSize(1);
  }

  @Test
  void ofTwoThatReadAlikeOnlyTheOneMeantIsDismissed() {
    model.edit("a @ b @ c");

    model.dismiss(said().getLast());

    assertThat(said()).extracting(each -> each.span().start()).containsExactly(2);
    assertThat(dismissed()).extracting(each -> each.span().start()).containsExactly(6);
  }

  @Test
  void theOneMeantIsStillMeantWhenTheOtherIsGone() {
    model.edit("a @ b @ c");
    model.dismiss(said().getLast());

    model.edit("a  b @ c");

    assertThat(said()).isEmpty();
    assertThat(dismissed()).hasSize(1);
  }

  @Test
  void theOtherIsStillSaidWhenTheOneMeantIsGone() {
    model.edit("a @ b @ c");
    model.dismiss(said().getFirst());

    model.edit("a  b @ c");

    assertThat(said()).hasSize(1);
    assertThat(dismissed()).isEmpty();
  }

  @Test
  void oneMoreBeforeItIsSaidAndTheOneMeantIsNot() {
    model.edit("a b @ c");
    model.dismiss(said().getFirst());

    model.edit("a @ b @ c");

    assertThat(said()).extracting(each -> each.span().start()).containsExactly(2);
  }

  @Test
  void dismissingIsTakenBackByWhatTheNoticeOffers() {
    model.edit("Hi @");
    model.dismiss(said().getFirst());

    model.undo();

    assertThat(said()).hasSize(1);
    assertThat(dismissed()).isEmpty();
    assertThat(model.notice().get()).isEqualTo(new Notice.None());
  }

  @Test
  void whatWasDismissedIsBroughtBackOneByOneOrAltogether() {
    model.edit("a @ b @ c @ d");
    List.copyOf(said()).forEach(model::dismiss);

    model.restore(dismissed().getFirst());
    assertThat(said()).extracting(each -> each.span().start()).containsExactly(2);

    model.restoreAll();
    assertThat(said()).hasSize(3);
  }

  @Test
  void aNewNoteBeginsWithNothingDismissed() {
    model.edit("Hi @");
    model.dismiss(said().getFirst());

    model.startOver();
    model.edit("Hi @");

    assertThat(said()).hasSize(1);
  }

  @Test
  void aNoteThatIsGoneOnWithHasTheSameDismissed() {
    model.edit("Hi @");
    model.dismiss(said().getFirst());
    Draft draft = desk.onlyDraft();
    assertThat(draft.dismissed()).containsExactly(new Dismissal("contact-details", "@", 1));

    var tomorrow = new WritingDesk();
    tomorrow.model.open(draft);

    assertThat(tomorrow.model.checked().get().findings()).isEmpty();
    assertThat(tomorrow.model.dismissed().getValue()).hasSize(1);
  }

  @Test
  void dismissingAfterCopyingBeginsNoOtherNote() {
    model.edit("Hi @");
    model.copyAnyway();

    model.dismiss(said().getFirst());

    assertThat(desk.history.kept()).hasSize(1);
  }

  @Test
  void aRuleThatIsSwitchedOffSaysNothingUntilItIsTakenBack() {
    model.edit("a @ b @ c");

    model.mute(said().getFirst());
    assertThat(said()).isEmpty();
    assertThat(model.muted().get()).containsExactly("contact-details");

    model.undo();
    assertThat(said()).hasSize(2);
    assertThat(model.muted().get()).isEmpty();
  }

  @Test
  void switchingARuleOffElsewhereActsAtOnceAndChangesNoWordOfTheWriters() {
    model.edit("Hi @");

    model.muteOnly(Set.of("contact-details"));

    assertThat(said()).isEmpty();
    assertThat(desk.text()).isEqualTo("Hi @");
  }

  @Test
  void switchingARuleOffAfterCopyingBeginsNoOtherNote() {
    model.copy();

    model.muteOnly(Set.of("contact-details"));

    assertThat(desk.history.kept()).hasSize(1);
  }

  private List<Finding> said() {
    return model.checked().get().findings();
  }

  private List<Finding> dismissed() {
    return model.dismissed().getValue();
  }
}
