package app.connote.ui.history;

import static app.connote.ui.history.Kept.BEGUN;
import static app.connote.ui.history.Kept.draft;
import static org.assertj.core.api.Assertions.assertThat;

import app.connote.compose.Catalog;
import app.connote.history.Agenda;
import app.connote.history.Draft;
import app.connote.history.Periods;
import app.connote.history.State;
import app.connote.history.Version;
import app.connote.history.Wanted;
import app.connote.note.Audience;
import app.connote.note.Relationship;
import app.connote.ui.Later;
import app.connote.ui.MemoryHistory;
import app.connote.ui.kit.Background;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HistoryModelTest {
  private static final Instant NOW = BEGUN.plusSeconds(86_400);
  private static final Draft PRIYA = draft("Priya", "Hi Priya.", State.DRAFT, 2);
  private static final Draft SAM = draft("Sam", "Hi Sam.", State.COPIED, 1);
  private static final Draft FACTS_ONLY = draft("Renée", "", State.DRAFT, 0);

  private static final Agenda AGENDA =
      new Agenda(Periods.DEFAULT, Set.of(), LocalDate.of(2026, 11, 3), ZoneOffset.UTC);

  private final MemoryHistory history = new MemoryHistory();
  private final Later storage = new Later();
  private final List<String> clip = new ArrayList<>();
  private final List<UUID> released = new ArrayList<>();
  private final HistoryModel model =
      new HistoryModel(
          new HistoryModel.Desk(
              history,
              new Background(storage, Runnable::run),
              new Catalog(
                  List.of(
                      new Relationship(
                          "met-at-event",
                          "Met at an event",
                          "In person",
                          Audience.FIRST_CONTACT,
                          List.of()),
                      new Relationship(
                          "thank-for-accepting",
                          "Thanking",
                          "Later",
                          Audience.AFTER_INVITATION,
                          List.of())),
                  List.of()),
              clip::add,
              released::add),
          Clock.fixed(NOW, ZoneOffset.UTC),
          () -> AGENDA);

  @BeforeEach
  void keepThree() {
    List.of(PRIYA, SAM, FACTS_ONLY).forEach(history::save);
  }

  @Test
  void nothingHasBeenSearchedForBeforeTheFirstSearch() {
    assertThat(model.found().get().searched()).isFalse();
  }

  @Test
  void searchingFindsNotesNewestFirstUnderTheNamesOfTheirRelationships() {
    search("Hi");

    assertThat(drafts()).containsExactly(PRIYA, SAM);
    assertThat(model.found().get().words()).isEqualTo("Hi");
    assertThat(model.found().get().entries())
        .extracting(Entry::relationship)
        .containsOnly("Met at an event");
  }

  @Test
  void aRelationshipOfAnotherVersionIsShownByItsId() {
    Draft other =
        new Draft(
            UUID.randomUUID(),
            "from-a-later-version",
            PRIYA.account(),
            PRIYA.facts(),
            "Later.",
            "",
            State.DRAFT,
            BEGUN,
            BEGUN);
    history.save(other);

    search("Later");

    assertThat(model.found().get().entries())
        .containsExactly(new Entry(other, "from-a-later-version"));
  }

  @Test
  void onlyTheLatestQueryIsAnswered() {
    model.search("H");
    model.search("Hi P");
    storage.doAll();

    assertThat(history.searched()).containsExactly("Hi P");
    assertThat(drafts()).containsExactly(PRIYA);
  }

  @Test
  void refreshingLooksAgainForTheSame() {
    search("Hi P");
    Draft another = draft("Pia", "Hi Pia.", State.DRAFT, 9);
    history.save(another);

    model.refresh();
    storage.doAll();

    assertThat(drafts()).containsExactly(another, PRIYA);
  }

  @Test
  void aDeletedNoteCanBeBroughtBackAfterAnotherWasCopied() {
    search("");
    model.acts().delete(PRIYA);
    storage.doAll();

    model.acts().copy(SAM);
    storage.doAll();

    assertThat(model.acts().said().get().text()).startsWith("Copied.");
    model.acts().undo();
    storage.doAll();

    assertThat(drafts()).contains(PRIYA);
  }

  @Test
  void aDeletedNoteIsGoneAndUndoBringsItBack() {
    search("");

    model.acts().delete(PRIYA);
    storage.doAll();
    assertThat(drafts()).containsExactly(SAM, FACTS_ONLY);
    assertThat(model.acts().said().get().text()).isEqualTo("Deleted the note to Priya.");
    assertThat(model.acts().said().get().undoable()).isTrue();

    model.acts().undo();
    storage.doAll();
    assertThat(drafts()).containsExactly(PRIYA, SAM, FACTS_ONLY);
    assertThat(model.acts().said().get())
        .isEqualTo(new Acts.Said("Took back: deleting the note to Priya.", Optional.empty()));
  }

  @Test
  void whatMoreHasBecomeOfThanIsTakenBackStays() {
    model.acts().mark(SAM, State.SENT);
    storage.doAll();
    Draft accepted = note(SAM).become(State.ACCEPTED, NOW);
    history.save(accepted);

    model.acts().undo();
    storage.doAll();

    assertThat(note(SAM)).isEqualTo(accepted);
    assertThat(model.acts().said().get().text())
        .isEqualTo("More has become of that note since, so it stays as it is.");
  }

  @Test
  void whatCanNoLongerBeTakenBackIsNotOffered() {
    model.acts().delete(PRIYA);
    storage.doAll();
    model.acts().mark(SAM, State.SENT);
    storage.doAll();
    assertThat(model.acts().said().get().back())
        .contains(new Acts.Way("marking the note to Sam as “Sent”", true));
    history.save(note(SAM).become(State.ACCEPTED, NOW));

    model.acts().changed();
    storage.doAll();

    assertThat(model.acts().said().get().back())
        .contains(new Acts.Way("deleting the note to Priya", false));
    history.save(PRIYA);
    model.acts().lookBack();
    storage.doAll();
    assertThat(model.acts().said().get().undoable()).isFalse();
  }

  @Test
  void anotherHistoryHasNothingToBeTakenBack() {
    model.acts().delete(PRIYA);
    storage.doAll();

    model.acts().begin();
    storage.doAll();

    assertThat(model.acts().said().get()).isEqualTo(Acts.Said.NOTHING);
    model.acts().undo();
    storage.doAll();
    assertThat(history.kept()).doesNotContain(PRIYA);
  }

  @Test
  void besideWhatIsSaidOfAnotherActUndoNamesItsOwn() {
    model.acts().delete(PRIYA);
    storage.doAll();
    model.acts().copy(SAM);
    storage.doAll();

    assertThat(model.acts().said().get().back())
        .contains(new Acts.Way("deleting the note to Priya", false));
  }

  @Test
  void aNoteThatIsGoneIsNotMarkedBackIntoTheHistory() {
    history.delete(SAM.id());

    model.acts().mark(SAM, State.SENT);
    storage.doAll();

    assertThat(history.kept()).doesNotContain(SAM);
    assertThat(model.acts().said().get())
        .isEqualTo(new Acts.Said("That note is no longer in your history.", Optional.empty()));
  }

  @Test
  void undoWithoutADeletionDoesNothing() {
    model.acts().undo();
    storage.doAll();

    assertThat(history.saved()).containsExactly(PRIYA, SAM, FACTS_ONLY);
  }

  @Test
  void copyingAgainMarksTheNoteAsCopiedAndNewest() {
    search("");

    model.acts().copy(SAM);
    storage.doAll();
    model.acts().copy(PRIYA);
    storage.doAll();

    assertThat(clip).containsExactly("Hi Sam.", "Hi Priya.");
    Draft copied = history.kept().getFirst();
    assertThat(copied.id()).isEqualTo(PRIYA.id());
    assertThat(copied.state()).isEqualTo(State.COPIED);
    assertThat(copied.changed()).isEqualTo(NOW);
    assertThat(copied.begun()).isEqualTo(PRIYA.begun());
    assertThat(drafts().getFirst().changed()).isEqualTo(NOW);
  }

  @Test
  void aNoteThatIsMarkedStaysWhereItStandsUntilOneLooksAnew() {
    search("");

    model.acts().mark(SAM, State.SENT);
    storage.doAll();
    assertThat(people()).containsExactly("Priya", "Sam", "Renée");
    assertThat(drafts().get(1).state()).isEqualTo(State.SENT);
    model.refresh();
    storage.doAll();
    assertThat(people()).containsExactly("Priya", "Sam", "Renée");

    model.lookAnew();
    storage.doAll();
    assertThat(people()).containsExactly("Sam", "Priya", "Renée");
  }

  @Test
  void aNoteThatIsWrittenAnewOrCopiedBecomesTheFirst() {
    history.save(SAM.become(State.SENT, BEGUN.plusSeconds(90)));
    search("");
    assertThat(people()).containsExactly("Priya", "Sam", "Renée");

    history.save(draft("Renée", "Hi Renée.", State.DRAFT, 5));
    model.acts().copy(note(SAM));
    storage.doAll();

    assertThat(people()).containsExactly("Sam", "Renée", "Priya", "Renée");
  }

  @Test
  void aNoteIsOnTheClipboardOnlyAfterItIsKeptAsCopied() {
    model.acts().copy(PRIYA);
    assertThat(clip).isEmpty();

    storage.doAll();
    assertThat(clip).containsExactly("Hi Priya.");
  }

  @Test
  void whereTheCopiedNoteGoesIsSaid() {
    model.acts().copy(SAM);
    storage.doAll();
    assertThat(model.acts().said().get().text())
        .isEqualTo("Copied. Now paste it into LinkedIn’s “Add a note”.");

    Draft thanks =
        new Draft(
            UUID.randomUUID(),
            "thank-for-accepting",
            SAM.account(),
            SAM.facts(),
            "Thank you, Sam.",
            "",
            State.DRAFT,
            BEGUN,
            BEGUN);
    history.save(thanks);
    model.acts().copy(thanks);
    storage.doAll();
    assertThat(model.acts().said().get().text())
        .isEqualTo("Copied. Now paste it into LinkedIn’s message box.");
  }

  @Test
  void whoCopiesOneMoreThanTheMonthHasIsWarned() {
    model.acts().allow(() -> Optional.of(1));
    model.acts().copy(SAM);
    storage.doAll();
    assertThat(model.acts().said().get().text()).startsWith("Copied. ");

    model.acts().copy(PRIYA);
    storage.doAll();
    assertThat(model.acts().said().get().text())
        .startsWith("Copied, but no personalised note is left this month.");
  }

  @Test
  void aDraftWithoutANoteIsNotCopied() {
    model.acts().copy(FACTS_ONLY);
    storage.doAll();

    assertThat(clip).isEmpty();
    assertThat(released).isEmpty();
  }

  @Test
  void whoeverIsWritingOnTheNoteIsToldToLetGo() {
    model.acts().copy(SAM);
    model.acts().delete(PRIYA);

    assertThat(released).containsExactly(SAM.id(), PRIYA.id());
  }

  @Test
  void troubleIsSaidInItsOwnWords() {
    history.breakDown();

    model.acts().delete(PRIYA);
    storage.doAll();

    assertThat(model.acts().said().get().text()).isEqualTo(MemoryHistory.TROUBLE);
    assertThat(model.acts().said().get().undoable()).isFalse();
  }

  @Test
  void onlyNotesOfTheKindAndStateAreFoundUntilAllAreWantedAgain() {
    model.want(Wanted.ALL.withState(Optional.of(State.COPIED)));
    storage.doAll();
    assertThat(drafts()).containsExactly(SAM);

    search("Priya");
    assertThat(drafts()).isEmpty();
    assertThat(model.wanted().get().state()).contains(State.COPIED);

    model.want(Wanted.ALL.withRelationship(Optional.of("met-at-event")));
    storage.doAll();
    assertThat(drafts()).containsExactly(PRIYA, SAM, FACTS_ONLY);
  }

  @Test
  void whatBecameOfANoteIsKeptWithItsDateAndTakenBackStepByStep() {
    model.acts().mark(SAM, State.SENT);
    storage.doAll();
    Draft sent = note(SAM);
    model.acts().mark(sent, State.ACCEPTED);
    storage.doAll();

    assertThat(note(SAM).state()).isEqualTo(State.ACCEPTED);
    assertThat(note(SAM).life().at(State.SENT)).contains(NOW);
    assertThat(model.acts().said().get().text()).isEqualTo("Marked the note to Sam as “Accepted”.");

    model.acts().undo();
    storage.doAll();
    assertThat(note(SAM)).isEqualTo(sent);
    model.acts().undo();
    storage.doAll();
    assertThat(note(SAM)).isEqualTo(SAM);
    assertThat(model.acts().said().get())
        .isEqualTo(
            new Acts.Said("Took back: marking the note to Sam as “Sent”.", Optional.empty()));
  }

  @Test
  void whatANoteIsAlreadyItDoesNotBecomeAgainUnlessFollowedUp() {
    Draft sent = SAM.become(State.SENT, NOW);
    Draft followed = sent.become(State.FOLLOWED_UP, NOW);
    history.save(followed);
    model.acts().mark(sent, State.SENT);
    model.acts().mark(followed, State.FOLLOWED_UP);
    storage.doAll();

    assertThat(note(SAM).life().steps()).hasSize(followed.life().steps().size() + 1);
  }

  @Test
  void aMarkThatPutsAnotherRightSaysSo() {
    Draft accepted = SAM.become(State.SENT, NOW).become(State.ACCEPTED, NOW);
    history.save(accepted);

    model.acts().mark(accepted, State.WITHDRAWN);
    storage.doAll();

    assertThat(note(SAM).life().at(State.ACCEPTED)).isEmpty();
    assertThat(model.acts().said().get().text())
        .isEqualTo("Marked the note to Sam as “Withdrawn” instead of “Accepted”.");
    model.acts().undo();
    storage.doAll();
    assertThat(note(SAM)).isEqualTo(accepted);
  }

  @Test
  void aMarkDoesNotContradictWhatHasBecomeOfTheNoteMeanwhile() {
    Draft sent = SAM.become(State.SENT, NOW);
    Draft accepted = sent.become(State.ACCEPTED, NOW);
    history.save(accepted);

    model.acts().mark(sent, State.WITHDRAWN);
    storage.doAll();

    assertThat(note(SAM)).isEqualTo(accepted);
    assertThat(model.acts().said().get().text())
        .isEqualTo("More has become of that note since, so it stays as it is.");
  }

  @Test
  void theDateOfAStepThatIsNoLongerTheLastStays() {
    Draft sent = SAM.become(State.SENT, NOW);
    Draft accepted = sent.become(State.ACCEPTED, NOW.plusSeconds(60));
    history.save(accepted);

    model.acts().date(sent, LocalDate.ofInstant(NOW, ZoneId.systemDefault()).minusDays(1));
    storage.doAll();

    assertThat(note(SAM)).isEqualTo(accepted);
    assertThat(model.acts().said().get().text()).startsWith("More has become of that note");
  }

  @Test
  void theDateOfTheLastStepCanBeCorrected() {
    Draft sent = SAM.become(State.SENT, NOW);
    history.save(sent);

    model.acts().date(sent, LocalDate.of(2026, 11, 2));
    storage.doAll();

    assertThat(note(SAM).life().since()).isBefore(NOW).isAfterOrEqualTo(SAM.life().since());
    assertThat(model.acts().said().get().undoable()).isTrue();
  }

  @Test
  void anEarlierVersionIsCopiedAsItWasAndChangesNothing() {
    model.acts().copy(new Version("Hello Sam.", BEGUN));
    storage.doAll();

    assertThat(clip).containsExactly("Hello Sam.");
    assertThat(history.saved()).containsExactly(PRIYA, SAM, FACTS_ONLY);
  }

  @Test
  void otherNotesToTheSamePersonAreShownBesideTheOneLookedAt() {
    Draft another = draft("Sam", "Hello again.", State.DRAFT, 4).to(SAM.person());
    history.save(another);
    search("");

    model.look(model.found().get().entries().getFirst());
    storage.doAll();

    assertThat(model.shown().get().is(another.id())).isTrue();
    assertThat(model.shown().get().others()).extracting(Entry::draft).containsExactly(SAM);
  }

  private Draft note(Draft draft) {
    return history.kept().stream()
        .filter(each -> each.id().equals(draft.id()))
        .findFirst()
        .orElseThrow();
  }

  private void search(String words) {
    model.search(words);
    storage.doAll();
  }

  private List<String> people() {
    return drafts().stream().map(Draft::name).toList();
  }

  private List<Draft> drafts() {
    return model.found().get().entries().stream().map(Entry::draft).toList();
  }
}
