package app.connote.ui.compose;

import static app.connote.ui.compose.WritingDesk.NOW;
import static app.connote.ui.compose.WritingDesk.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.connote.history.Draft;
import app.connote.history.State;
import app.connote.history.Version;
import app.connote.note.Account;
import app.connote.note.Facts;
import app.connote.ui.Later;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What is written is in the history as it is written, and what was copied stays as it was.
class KeepingTest {
  private static final Draft EARLIER =
      new Draft(
          UUID.randomUUID(),
          SCHOOL.id(),
          Account.FREE,
          new Facts(Map.of("first_name", "Sam", "school", "Hill School")),
          "Hi Sam, my own words.",
          "",
          State.DRAFT,
          NOW.minusSeconds(60),
          NOW.minusSeconds(30));

  @Test
  void everythingOfADraftIsKeptAsItIsWritten() {
    var desk = WritingDesk.withPriya();
    desk.model.edit("Hi Priya.");

    Draft kept = desk.onlyDraft();
    assertThat(kept.text()).isEqualTo("Hi Priya.");
    assertThat(kept.facts().values()).isEqualTo(Map.of("first_name", "Priya", "event", "DevConf"));
    assertThat(kept.relationship()).isEqualTo("met-at-event");
    assertThat(kept.template()).startsWith("met-at-event-");
    assertThat(kept.state()).isEqualTo(State.DRAFT);
    assertThat(desk.model.saved().get()).isEqualTo("Saved just now");
  }

  @Test
  void aDraftOfFactsAloneIsKept() {
    var desk = new WritingDesk();

    desk.model.fill("first_name", "Priya");

    assertThat(desk.onlyDraft().name()).isEqualTo("Priya");
  }

  @Test
  void nothingIsKeptOfABlankNote() {
    var desk = new WritingDesk();

    desk.model.choose(SCHOOL);
    desk.model.edit(" ");

    assertThat(desk.history.saved()).isEmpty();
  }

  @Test
  void aDraftEmptiedAgainIsRemoved() {
    var desk = new WritingDesk();
    desk.model.fill("first_name", "Priya");

    desk.model.fill("first_name", "");

    assertThat(desk.history.kept()).isEmpty();
  }

  @Test
  void onlyTheLatestSaveOfADraftIsWritten() {
    var storage = new Later();
    var desk = WritingDesk.withPriya(storage);
    desk.model.edit("One");
    desk.model.edit("Two");

    storage.doAll();

    assertThat(desk.history.saved()).extracting(Draft::text).containsExactly("Two");
  }

  @Test
  void savesOfDifferentDraftsAreAllWritten() {
    var storage = new Later();
    var desk = WritingDesk.withPriya(storage);
    desk.model.edit("One");
    desk.model.startOver();
    desk.model.edit("Two");
    desk.model.open(EARLIER);
    desk.model.edit("Three");

    storage.doAll();

    assertThat(desk.history.kept()).extracting(Draft::text).containsExactly("One", "Two", "Three");
  }

  @Test
  void troubleWithKeepingIsSaid() {
    var desk = new WritingDesk();
    desk.history.breakDown();

    desk.model.edit("Hi Priya.");

    assertThat(desk.model.saved().get()).isEqualTo("Not saved");
  }

  @Test
  void typingAfterCopyingBeginsADraftOfItsOwn() {
    var desk = WritingDesk.withPriya();
    desk.model.copy();
    String copied = desk.text();

    desk.model.edit("Something else.");
    desk.model.edit("Something else again.");

    assertThat(desk.history.kept())
        .extracting(Draft::state, Draft::text)
        .containsExactly(tuple(State.COPIED, copied), tuple(State.DRAFT, "Something else again."));
  }

  @Test
  void aFactChangedAfterCopyingBeginsADraftOfItsOwn() {
    var desk = WritingDesk.withPriya();
    desk.model.copy();

    desk.model.fill("first_name", "Sam");

    assertThat(desk.history.kept()).extracting(Draft::name).containsExactly("Priya", "Sam");
  }

  @Test
  void whatIsCopiedNextForTheSamePersonTakesThePlaceOfTheFirstWhichStaysAsAVersion() {
    var desk = WritingDesk.withPriya();
    desk.model.copy();
    String first = desk.text();
    desk.model.edit("Something else.");
    desk.model.copy();
    desk.model.edit("A third thing.");
    desk.model.copy();

    assertThat(desk.onlyDraft().text()).isEqualTo("A third thing.");
    assertThat(desk.onlyDraft().life().versions())
        .extracting(Version::text)
        .containsExactly(first, "Something else.");
    assertThat(desk.onlyDraft().state()).isEqualTo(State.COPIED);
  }

  @Test
  void aNoteToSomebodyElseIsNoVersion() {
    var desk = WritingDesk.withPriya();
    desk.model.copy();
    desk.model.fill("first_name", "Sam");
    desk.model.copy();

    assertThat(desk.history.kept()).extracting(Draft::name).containsExactly("Priya", "Sam");
    assertThat(desk.history.kept())
        .extracting(draft -> draft.person().id())
        .doesNotHaveDuplicates();
    assertThat(desk.history.kept().getLast().life().versions()).isEmpty();
  }

  @Test
  void aNoteThatIsOutStaysBesideTheOneWrittenAfterIt() {
    var desk = WritingDesk.withPriya();
    desk.model.copy();
    Draft sent = desk.onlyDraft().become(State.SENT, WritingDesk.NOW);
    desk.history.save(sent);
    desk.model.open(sent);
    desk.model.edit("Something else.");
    desk.model.copy();

    assertThat(desk.history.kept()).hasSize(2).contains(sent);
    assertThat(desk.history.to(sent.person().id())).hasSize(2);
  }

  @Test
  void copyingTwiceKeepsOneNote() {
    var desk = WritingDesk.withPriya();

    desk.model.copy();
    desk.model.copy();

    assertThat(desk.onlyDraft().state()).isEqualTo(State.COPIED);
  }

  @Test
  void startingOverLeavesTheOldNoteInTheHistory() {
    var desk = WritingDesk.withPriya();
    desk.model.edit("Hi Priya.");

    desk.model.startOver();
    desk.model.fill("first_name", "Sam");

    assertThat(desk.history.kept()).extracting(Draft::name).containsExactly("Priya", "Sam");
    assertThat(desk.history.kept().getFirst().text()).isEqualTo("Hi Priya.");
  }

  @Test
  void startingOverSaysWhereTheOldNoteIsIfThereWasOne() {
    var desk = new WritingDesk();
    desk.model.startOver();
    assertThat(desk.model.notice().get()).isEqualTo(new Notice.None());

    desk.model.edit("Hi Priya.");
    desk.model.startOver();
    assertThat(desk.model.notice().get())
        .isEqualTo(new Notice.Done("A new note.", "The one before is in your history."));
  }

  @Test
  void openingADraftRestoresRelationshipFactsAndText() {
    var desk = WritingDesk.withPriya();

    desk.model.open(EARLIER);

    assertThat(desk.model.relationship()).isEqualTo(SCHOOL);
    assertThat(desk.model.writing().get().facts()).isEqualTo(EARLIER.facts());
    assertThat(desk.text()).isEqualTo(EARLIER.text());
    assertThat(desk.offered()).hasSize(1);
  }

  @Test
  void anOpenedDraftIsGoneOnWithInItsPlace() {
    var desk = new WritingDesk();
    desk.history.save(EARLIER);
    desk.model.open(EARLIER);

    desk.model.fill("first_name", "Samira");

    assertThat(desk.onlyDraft().id()).isEqualTo(EARLIER.id());
    assertThat(desk.onlyDraft().begun()).isEqualTo(EARLIER.begun());
    assertThat(desk.onlyDraft().name()).isEqualTo("Samira");
    assertThat(desk.onlyDraft().text()).isEqualTo(EARLIER.text());
  }

  @Test
  void openingAloneChangesNothingThatIsKept() {
    var desk = new WritingDesk();

    desk.model.open(EARLIER);

    assertThat(desk.history.saved()).isEmpty();
  }

  @Test
  void anOpenedSuggestionKeepsItsWordingWhenAFactIsCorrected() {
    var desk = WritingDesk.withPriya();
    desk.model.pick(2);
    String picked = desk.text();
    Draft kept = desk.onlyDraft();
    desk.model.startOver();

    desk.model.open(kept);
    desk.model.fill("first_name", "Sam");

    assertThat(desk.text()).isEqualTo(picked.replace("Priya", "Sam"));
  }

  @Test
  void aNoteOfAnUnknownRelationshipKeepsItsTextUnderTheOneChosen() {
    var desk = new WritingDesk();
    desk.model.choose(SCHOOL);

    desk.model.open(
        new Draft(
            UUID.randomUUID(),
            "from-a-later-version",
            Account.FREE,
            Facts.NONE,
            "Hi Sam.",
            "",
            State.DRAFT,
            NOW,
            NOW));

    assertThat(desk.model.relationship()).isEqualTo(SCHOOL);
    assertThat(desk.text()).isEqualTo("Hi Sam.");
  }

  @Test
  void anOpenedCopyIsNotWrittenOver() {
    var desk = WritingDesk.withPriya();
    desk.model.copy();
    Draft copied = desk.onlyDraft();
    desk.model.startOver();

    desk.model.open(copied);
    desk.model.edit("Something else.");

    assertThat(desk.history.kept()).hasSize(2).contains(copied);
  }

  @Test
  void whatIsTypedAfterTheNoteWasCopiedOrDeletedElsewhereIsAnother() {
    var desk = WritingDesk.withPriya();
    Draft before = desk.onlyDraft();

    desk.model.release(before.id());
    desk.model.edit("Something else.");

    assertThat(desk.history.kept()).hasSize(2).contains(before);
  }

  @Test
  void aNoteDeletedElsewhereAndCopiedHereIsAnother() {
    var desk = WritingDesk.withPriya();
    Draft before = desk.onlyDraft();

    desk.model.release(before.id());
    desk.model.copy();

    assertThat(desk.history.kept()).hasSize(2).contains(before);
  }

  @Test
  void lettingGoOfAnotherNoteChangesNothingForThisOne() {
    var desk = WritingDesk.withPriya();

    desk.model.release(UUID.randomUUID());
    desk.model.edit("Something else.");

    assertThat(desk.onlyDraft().text()).isEqualTo("Something else.");
  }

  @Test
  void whatIsWrittenOnAfterADraftTurnedOutToBeSentIsANoteOfItsOwn() {
    var desk = WritingDesk.withPriya();
    desk.model.edit("Hi Priya.");
    Draft sent = elsewhere(desk, State.SENT);

    desk.model.edit("Hi Priya, once more.");
    desk.model.edit("Hi Priya, once more. Shall we connect?");

    assertThat(desk.history.kept()).hasSize(2).contains(sent);
    assertThat(desk.history.kept().getLast())
        .returns(State.DRAFT, Draft::state)
        .returns(sent.person(), Draft::person)
        .returns("Hi Priya, once more. Shall we connect?", Draft::text);
  }

  @Test
  void savesThatOvertakeOneAnotherMakeOneNoteBesideTheOneThatWasSent() {
    var storage = new Later();
    var desk = WritingDesk.withPriya(storage);
    desk.model.edit("Hi Priya.");
    storage.doAll();
    Draft sent = elsewhere(desk, State.SENT);
    desk.model.edit("Hi Priya, one.");
    storage.doNext();
    desk.model.edit("Hi Priya, two.");
    storage.doAll();

    assertThat(desk.history.kept()).hasSize(2).contains(sent);
    assertThat(desk.history.kept().getLast().text()).isEqualTo("Hi Priya, two.");
  }

  @Test
  void aNoteThatTurnedOutToBeAcceptedStaysSoWhenItIsCopiedAgain() {
    var desk = WritingDesk.withPriya();
    desk.model.copy();
    Draft accepted = elsewhere(desk, State.ACCEPTED);

    desk.model.copy();
    assertThat(desk.onlyDraft()).isEqualTo(accepted);

    desk.model.edit("Something else.");
    desk.model.copy();
    assertThat(desk.history.kept()).hasSize(2).contains(accepted);
    assertThat(desk.history.kept().getLast())
        .returns(State.COPIED, Draft::state)
        .returns(accepted.person(), Draft::person);
  }

  @Test
  void aDraftThatTurnedOutToBeSentIsCopiedAsANoteOfItsOwn() {
    var storage = new Later();
    var desk = WritingDesk.withPriya(storage);
    desk.model.edit("Hi Priya.");
    storage.doAll();
    Draft sent = elsewhere(desk, State.SENT);
    desk.model.edit("Hi Priya, once more.");
    desk.model.copy();
    storage.doAll();

    assertThat(desk.history.kept()).hasSize(2).contains(sent);
    assertThat(desk.history.kept().getLast())
        .returns(State.COPIED, Draft::state)
        .returns("Hi Priya, once more.", Draft::text);
    assertThat(desk.puts).hasSize(1);
  }

  @Test
  void whatIsWrittenAfterANoteThatTurnedOutToBeSentHasItForNoVersion() {
    var desk = WritingDesk.withPriya();
    desk.model.copy();
    desk.model.edit("Something else.");
    Draft copied = desk.history.kept().getFirst();
    Draft sent = copied.become(State.SENT, NOW);
    desk.history.save(sent);

    desk.model.copy();

    assertThat(desk.history.kept()).hasSize(2).contains(sent);
    assertThat(desk.history.kept().getLast().life().versions()).isEmpty();
  }

  @Test
  void emptyingADraftThatTurnedOutToBeSentDoesNotRemoveIt() {
    var desk = new WritingDesk();
    desk.model.edit("Hi Priya.");
    Draft sent = elsewhere(desk, State.SENT);

    desk.model.edit("");

    assertThat(desk.onlyDraft()).isEqualTo(sent);
  }

  /// The only note of `desk`, which has become `state` without its knowing.
  private static Draft elsewhere(WritingDesk desk, State state) {
    Draft note = desk.onlyDraft().become(state, NOW);
    desk.history.save(note);
    return note;
  }
}
