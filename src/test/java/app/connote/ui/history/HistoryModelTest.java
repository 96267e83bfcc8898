package app.connote.ui.history;

import static app.connote.ui.history.Kept.BEGUN;
import static app.connote.ui.history.Kept.draft;
import static org.assertj.core.api.Assertions.assertThat;

import app.connote.compose.Catalog;
import app.connote.history.Draft;
import app.connote.history.State;
import app.connote.note.Audience;
import app.connote.note.Relationship;
import app.connote.ui.Later;
import app.connote.ui.MemoryHistory;
import app.connote.ui.kit.Background;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HistoryModelTest {
  private static final Instant NOW = BEGUN.plusSeconds(86_400);
  private static final Draft PRIYA = draft("Priya", "Hi Priya.", State.DRAFT, 2);
  private static final Draft SAM = draft("Sam", "Hi Sam.", State.COPIED, 1);
  private static final Draft FACTS_ONLY = draft("Renée", "", State.DRAFT, 0);

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
                          List.of())),
                  List.of()),
              clip::add,
              released::add),
          Clock.fixed(NOW, ZoneOffset.UTC));

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
    model.delete(PRIYA);
    storage.doAll();

    model.copy(SAM);
    storage.doAll();

    assertThat(model.said().get().text()).startsWith("Copied.");
    assertThat(model.said().get().deleted()).contains(PRIYA);
  }

  @Test
  void aDeletedNoteIsGoneAndUndoBringsItBack() {
    search("");

    model.delete(PRIYA);
    storage.doAll();
    assertThat(drafts()).containsExactly(SAM, FACTS_ONLY);
    assertThat(model.said().get().text()).isEqualTo("Deleted the note to Priya.");
    assertThat(model.said().get().deleted()).contains(PRIYA);

    model.undo();
    storage.doAll();
    assertThat(drafts()).containsExactly(PRIYA, SAM, FACTS_ONLY);
    assertThat(model.said().get()).isEqualTo(HistoryModel.Said.NOTHING);
  }

  @Test
  void undoWithoutADeletionDoesNothing() {
    model.undo();
    storage.doAll();

    assertThat(history.saved()).containsExactly(PRIYA, SAM, FACTS_ONLY);
  }

  @Test
  void copyingAgainMarksTheNoteAsCopiedAndNewest() {
    search("");

    model.copy(SAM);
    storage.doAll();
    model.copy(PRIYA);
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
  void aNoteIsOnTheClipboardOnlyAfterItIsKeptAsCopied() {
    model.copy(PRIYA);
    assertThat(clip).isEmpty();

    storage.doAll();
    assertThat(clip).containsExactly("Hi Priya.");
  }

  @Test
  void aDraftWithoutANoteIsNotCopied() {
    model.copy(FACTS_ONLY);
    storage.doAll();

    assertThat(clip).isEmpty();
    assertThat(released).isEmpty();
  }

  @Test
  void whoeverIsWritingOnTheNoteIsToldToLetGo() {
    model.copy(SAM);
    model.delete(PRIYA);

    assertThat(released).containsExactly(SAM.id(), PRIYA.id());
  }

  @Test
  void troubleIsSaidInItsOwnWords() {
    history.breakDown();

    model.delete(PRIYA);
    storage.doAll();

    assertThat(model.said().get().text()).isEqualTo(MemoryHistory.TROUBLE);
    assertThat(model.said().get().deleted()).isEmpty();
  }

  private void search(String words) {
    model.search(words);
    storage.doAll();
  }

  private List<Draft> drafts() {
    return model.found().get().entries().stream().map(Entry::draft).toList();
  }
}
