package app.connote.ui.compose;

import static app.connote.ui.compose.WritingDesk.MET;
import static app.connote.ui.compose.WritingDesk.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;

import app.connote.compose.Suggestions;
import app.connote.note.Account;
import app.connote.note.Facts;
import app.connote.note.Field;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What is offered, and how the editor follows it while the writer changes nothing.
class SuggestingTest {
  @Test
  void whatIsMissingIsNamedUntilTheRequiredFactsAreFilled() {
    var desk = new WritingDesk();

    assertThat(missing(desk)).containsExactly("first_name", "event");
    desk.model.fill("first_name", "Priya");
    assertThat(missing(desk)).containsExactly("event");
    desk.model.fill("event", "DevConf");
    assertThat(missing(desk)).isEmpty();
    assertThat(desk.offered()).hasSize(Proposals.COUNT);
  }

  @Test
  void anOptionalFactAloneOffersNothing() {
    var desk = new WritingDesk();

    desk.model.fill("topic", "testing");

    assertThat(desk.offered()).isEmpty();
    assertThat(desk.text()).isEmpty();
  }

  @Test
  void theEditorHoldsTheBestSuggestion() {
    var desk = WritingDesk.withPriya();

    assertThat(desk.text()).isEqualTo(desk.offered().getFirst()).contains("Priya", "DevConf");
    assertThat(desk.model.chosen()).isZero();
  }

  @Test
  void theEditorFollowsTheFacts() {
    var desk = WritingDesk.withPriya();

    desk.model.fill("first_name", "Sam");

    assertThat(desk.text()).isEqualTo(desk.offered().getFirst()).contains("Sam");
  }

  @Test
  void theEditorIsEmptyAgainWhenARequiredFactIsEmptied() {
    var desk = WritingDesk.withPriya();

    desk.model.fill("event", " ");

    assertThat(desk.text()).isEmpty();
    assertThat(missing(desk)).containsExactly("event");
  }

  @Test
  void pickingPutsThatSuggestionIntoTheEditor() {
    var desk = WritingDesk.withPriya();
    String third = desk.offered().get(2);

    desk.model.pick(2);

    assertThat(desk.text()).isEqualTo(third);
    assertThat(desk.model.chosen()).isEqualTo(2);
  }

  @Test
  void pickingWhatIsNotThereChangesNothing() {
    var desk = WritingDesk.withPriya();
    String before = desk.text();

    desk.model.pick(Proposals.COUNT);

    assertThat(desk.text()).isEqualTo(before);
  }

  @Test
  void thePickedWordingStaysWhenAFactIsCorrected() {
    var desk = WritingDesk.withPriya();
    desk.model.pick(2);
    String picked = desk.text();

    desk.model.fill("first_name", "Sam");

    assertThat(desk.text()).isEqualTo(picked.replace("Priya", "Sam"));
  }

  @Test
  void othersAreTheNextFiveAndThenTheFirstAgain() {
    var desk = WritingDesk.withPriya();
    List<String> first = desk.offered();

    desk.model.showOthers();
    assertThat(desk.offered()).isNotEmpty().doesNotContainAnyElementsOf(first);
    assertThat(desk.model.proposals().set()).isEqualTo(2);
    assertThat(desk.text()).isEqualTo(desk.offered().getFirst());

    desk.model.showOthers();
    assertThat(desk.offered()).isEqualTo(first);
    assertThat(desk.model.proposals().set()).isEqualTo(1);
    assertThat(desk.text()).isEqualTo(first.getFirst());
  }

  @Test
  void thereAreOthersOnlyWhereThereAreMoreThanShown() {
    var desk = WritingDesk.withPriya();
    assertThat(desk.model.proposals().hasOthers()).isTrue();

    desk.model.choose(SCHOOL);
    assertThat(desk.model.proposals().hasOthers()).isFalse();
    desk.model.fill("school", "Hill School");
    assertThat(desk.model.proposals().hasOthers()).isFalse();
  }

  @Test
  void anotherFactBringsTheFirstSuggestionsBack() {
    var desk = WritingDesk.withPriya();
    desk.model.showOthers();

    desk.model.fill("topic", "testing");

    assertThat(desk.model.proposals().set()).isEqualTo(1);
  }

  @Test
  void changingTheRelationshipKeepsTheFactsBothAskFor() {
    var desk = WritingDesk.withPriya();

    desk.model.choose(SCHOOL);

    assertThat(desk.model.relationship()).isEqualTo(SCHOOL);
    assertThat(missing(desk)).containsExactly("school");
    assertThat(asked(desk)).isEqualTo(new Facts(Map.of("first_name", "Priya")));
  }

  @Test
  void goingBackToARelationshipBringsItsFactsBack() {
    var desk = WritingDesk.withPriya();
    String before = desk.text();

    desk.model.choose(SCHOOL);
    desk.model.choose(MET);

    assertThat(desk.text()).isEqualTo(before);
  }

  @Test
  void onlyNotesThatFitTheAccountAreOffered() {
    var desk = WritingDesk.withPriya();
    desk.model.fill("event", "D".repeat(180));
    assertThat(desk.offered()).isEmpty();

    desk.model.choose(Account.PREMIUM);

    assertThat(desk.offered()).isNotEmpty();
    assertThat(desk.text()).isEqualTo(desk.offered().getFirst());
  }

  private static List<String> missing(WritingDesk desk) {
    return desk.model.proposals().suggestions().get()
            instanceof Suggestions.Missing(List<Field> fields)
        ? fields.stream().map(Field::id).toList()
        : List.of();
  }

  private static Facts asked(WritingDesk desk) {
    return desk.model.writing().get().asked();
  }
}
