package app.connote.ui.compose;

import static app.connote.ui.compose.WritingDesk.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;

import app.connote.note.Account;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// What the writer wrote is never silently replaced.
class WritersOwnTest {
  private static final String OWN = "Hi Priya, my own words.";

  static final List<Consumer<ComposeModel>> LATER_CHANGES =
      List.of(
          model -> model.fill("first_name", "Sam"),
          model -> model.fill("event", ""),
          model -> model.fill("topic", "testing"),
          model -> model.choose(Account.PREMIUM),
          model -> model.choose(SCHOOL),
          ComposeModel::showOthers);

  @ParameterizedTest
  @FieldSource("LATER_CHANGES")
  void whatTheWriterWroteStaysWhateverChangesAround(Consumer<ComposeModel> change) {
    var desk = WritingDesk.withPriya();
    desk.model.edit(OWN);

    change.accept(desk.model);

    assertThat(desk.text()).isEqualTo(OWN);
    assertThat(desk.model.chosen()).isEqualTo(-1);
  }

  @ParameterizedTest
  @FieldSource("LATER_CHANGES")
  void aClearedNoteStaysClear(Consumer<ComposeModel> change) {
    var desk = WritingDesk.withPriya();
    desk.model.edit("");

    change.accept(desk.model);

    assertThat(desk.text()).isEmpty();
  }

  @Test
  void whatWasWrittenBeforeAnyFactStaysWhenTheFactsCome() {
    var desk = new WritingDesk();
    desk.model.edit(OWN);

    desk.model.fill("first_name", "Priya");
    desk.model.fill("event", "DevConf");

    assertThat(desk.text()).isEqualTo(OWN);
  }

  @Test
  void suggestionsStillFollowTheFacts() {
    var desk = WritingDesk.withPriya();
    desk.model.edit(OWN);

    desk.model.fill("first_name", "Sam");

    assertThat(desk.offered()).isNotEmpty().allSatisfy(text -> assertThat(text).contains("Sam"));
  }

  @Test
  void pickingReplacesWhatTheWriterWrote() {
    var desk = WritingDesk.withPriya();
    desk.model.edit(OWN);

    desk.model.pick(1);
    assertThat(desk.text()).isEqualTo(desk.offered().get(1));

    desk.model.fill("first_name", "Sam");
    assertThat(desk.text()).contains("Sam");
  }

  @Test
  void aNoteEditedBackToItsSuggestionFollowsTheFactsAgain() {
    var desk = WritingDesk.withPriya();
    String suggested = desk.text();
    desk.model.edit(suggested + " And more.");
    desk.model.edit(suggested);

    desk.model.fill("first_name", "Sam");

    assertThat(desk.text()).isEqualTo(desk.offered().getFirst()).contains("Sam");
  }

  @Test
  void startingOverFollowsSuggestionsAgain() {
    var desk = WritingDesk.withPriya();
    desk.model.edit(OWN);

    desk.model.startOver();
    assertThat(desk.text()).isEmpty();
    desk.model.fill("first_name", "Sam");
    desk.model.fill("event", "DevConf");

    assertThat(desk.text()).isEqualTo(desk.offered().getFirst());
  }
}
