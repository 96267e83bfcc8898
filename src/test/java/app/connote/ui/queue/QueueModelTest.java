package app.connote.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.batch.Outcome;
import app.connote.batch.Progress;
import app.connote.batch.QueueEntry;
import app.connote.compose.Catalog;
import app.connote.compose.Wishes;
import app.connote.history.Draft;
import app.connote.history.State;
import app.connote.lint.Finding;
import app.connote.lint.Linter;
import app.connote.lint.rule.Rules;
import app.connote.note.Account;
import app.connote.note.Facts;
import app.connote.note.Field;
import app.connote.note.Relationship;
import app.connote.note.Tone;
import app.connote.store.BuiltInPack;
import app.connote.store.BuiltInPhrases;
import app.connote.ui.Later;
import app.connote.ui.MemoryHistory;
import app.connote.ui.compose.Recall;
import app.connote.ui.kit.Background;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QueueModelTest {
  private static final Wishes WISHES = Wishes.NONE.speaking(Optional.of(Tone.PLAIN));
  private static final Path FILE = Path.of("people.csv");
  private static final Catalog CATALOG = BuiltInPack.read();
  private static final Linter LINTER = new Linter(Rules.ALL, BuiltInPhrases.read());
  private static final Relationship MET = CATALOG.relationship("met-at-event").orElseThrow();

  private Instant now = Instant.parse("2026-11-22T09:00:00Z");
  private final Later storage = new Later();
  private final Later drafting = new Later();
  private final MemoryHistory history = new MemoryHistory();
  private final List<String> clip = new ArrayList<>();
  private final Cupboard cupboard =
      new Cupboard()
          .with("Ann", "DevConf", "38")
          .with("", "DevConf", "39")
          .withBlank()
          .with("Bo", "DevConf", "40")
          .with("Cy", "the Leeds Founders Breakfast", "41");

  @Test
  void columnsAreGuessedAndShownWithExamples() {
    Plan plan = chosen(opened()).matching().plan().get().orElseThrow();

    assertThat(plan.column(field("first_name"))).hasValue(0);
    assertThat(plan.column(field("event"))).hasValue(1);
    assertThat(plan.sheet().examples(0)).isEqualTo("Ann · Bo");
    assertThat(plan.sheet().notices()).containsExactly("It is read as Windows-1252.");
    assertThat(plan.remembered()).isFalse();
    assertThat(plan.lacking()).isEmpty();
  }

  @Test
  void aFactThatNoColumnHoldsIsAskedForAndHoldsForEverybody() {
    var model = chosen(opened());
    model.matching().assign(field("event"), OptionalInt.empty());
    assertThat(model.matching().plan().get().orElseThrow().lacking()).contains("“Event");
    model.draft();
    assertThat(model.stage().get()).isEqualTo(Stage.MATCHING);

    model.matching().everybody(field("event"), "QCon");
    model.draft();
    drafting.doAll();
    assertThat(Walk.text(model.walk().entries().getFirst())).contains("QCon");
  }

  @Test
  void whatWasConfirmedIsThereForTheNextFileOfTheSameKind() {
    var model = chosen(opened());
    model.matching().assign(field("topic"), OptionalInt.of(2));
    model.draft();
    drafting.doAll();
    model.close();

    Plan again = chosen(model).matching().plan().get().orElseThrow();
    assertThat(again.column(field("topic"))).hasValue(2);
    assertThat(again.remembered()).isTrue();
  }

  @Test
  void everyRowHasANoteOrAReasonAndAllAreCounted() {
    var model = drafted();

    assertThat(model.walk().entries()).extracting(QueueEntry::line).containsExactly(2, 3, 5, 6);
    assertThat(model.walk().entries().get(1).outcome()).isInstanceOf(Outcome.Refused.class);
    assertThat(Counts.of(model.walk().entries()).sentence())
        .isEqualTo("3 ready · 1 without a note");
    assertThat(model.said().get().text())
        .isEqualTo(
            "3 notes for 4 rows. 1 row without a note: each says why. 1 blank line left out.");
  }

  @Test
  void whatWasCopiedBeforeIsNotSaidAgain() {
    String first = Walk.text(drafted().walk().entries().getFirst());
    sent("Ada", "PlantConf", first.replace("Ann", "Ada").replace("DevConf", "PlantConf"), 1);

    assertThat(Walk.text(drafted().walk().entries().getFirst())).isNotEqualTo(first);
  }

  @Test
  void whoeverIsForgottenIsGoneFromTheQueueAtOnceAndForGood() {
    var model = drafted();
    QueueEntry ann = model.walk().entries().getFirst();
    model.acts().copy(true);
    storage.doAll();
    Draft note = history.kept().getFirst();
    model.forget(List.of(note));
    storage.doAll();

    assertThat(model.walk().entries()).hasSize(3).noneMatch(each -> each.line() == ann.line());
    assertThat(cupboard.saved().getLast().entries()).isEqualTo(model.walk().entries());
    model.undo();
    assertThat(model.walk().entries()).hasSize(3);
  }

  @Test
  void aQueueInWhichNobodyIsLeftIsClosed() {
    var model = drafted();
    List<Draft> all = model.walk().entries().stream().map(entry -> draft(entry.facts())).toList();
    model.forget(all);
    storage.doAll();

    assertThat(model.stage().get()).isEqualTo(Stage.NOTHING);
    assertThat(cupboard.load()).isEmpty();
  }

  @Test
  void theWriterStaysWhereTheyWereWhenSomebodyBeforeIsForgotten() {
    var model = drafted();
    model.walk().go(2);
    QueueEntry there = model.walk().entry().orElseThrow();
    model.forget(List.of(draft(model.walk().entries().getFirst().facts())));

    assertThat(model.walk().entry()).contains(there);
  }

  @Test
  void nothingIsWrittenWhenNobodyOfTheQueueIsForgotten() {
    var model = drafted();
    storage.doAll();
    int saved = cupboard.saved().size();
    model.forget(List.of(draft(new Facts(Map.of("first_name", "Zed")))));
    storage.doAll();

    assertThat(cupboard.saved()).hasSize(saved);
  }

  private static Draft draft(Facts facts) {
    return new Draft(
        UUID.randomUUID(),
        MET.id(),
        Account.FREE,
        facts,
        "",
        "",
        State.DRAFT,
        Instant.EPOCH,
        Instant.EPOCH);
  }

  @Test
  void draftingThatIsStoppedLeavesNothing() {
    var model = chosen(opened());
    model.draft();
    assertThat(model.stage().get()).isEqualTo(Stage.DRAFTING);
    model.cancel();
    drafting.doAll();
    storage.doAll();

    assertThat(model.stage().get()).isEqualTo(Stage.MATCHING);
    assertThat(cupboard.saved()).isEmpty();
  }

  @Test
  void aFileThatIsNoTableIsToldInItsSentence() {
    var model = opened();
    cupboard.breakDown(true);
    model.choose(FILE);
    drafting.doAll();

    assertThat(model.stage().get()).isEqualTo(Stage.NOTHING);
    assertThat(model.said().get().text()).isEqualTo("The disk is full: make room.");
  }

  @Test
  void copyingKeepsTheNoteInTheHistoryAndGoesOnToTheNextThatIsOpen() {
    var model = drafted();
    String note = Walk.text(model.walk().entries().getFirst());
    model.acts().copy(false);
    storage.doAll();

    assertThat(clip).containsExactly(note);
    assertThat(history.kept())
        .singleElement()
        .extracting("text", "state")
        .containsExactly(note, State.COPIED);
    assertThat(progress(model, 0)).isEqualTo(Progress.COPIED);
    assertThat(model.walk().place().get()).isEqualTo(1);
    model.acts().copy(false);
    assertThat(model.said().get().text()).startsWith("There is no note to copy yet");
    model.acts().skip();
    model.acts().mark();
    assertThat(progress(model, 2)).isEqualTo(Progress.DONE);
    assertThat(model.walk().place().get()).isEqualTo(3);
    model.acts().skip();
    assertThat(model.said().get().text()).endsWith("That was the last one.");
  }

  @Test
  void undoTakesActsBackOneByOneAndTheNoteOutOfTheHistory() {
    var model = drafted();
    var before = List.copyOf(model.walk().entries());
    model.acts().copy(false);
    model.acts().skip();
    model.undo();
    assertThat(model.walk().place().get()).isEqualTo(1);
    model.undo();
    storage.doAll();

    assertThat(model.walk().entries()).isEqualTo(before);
    assertThat(model.walk().place().get()).isZero();
    assertThat(history.kept()).isEmpty();
    assertThat(model.said().get().undoable()).isFalse();
  }

  @Test
  void undoLeavesAloneWhatWasWrittenSince() {
    var model = drafted();
    model.acts().copy(false);
    model.walk().go(0);
    model.walk().write("Hi Ann, my own words.");
    model.undo();

    assertThat(Walk.text(model.walk().entries().getFirst())).isEqualTo("Hi Ann, my own words.");
  }

  @Test
  void anErrorHoldsANoteBackUntilItIsCopiedAnyway() {
    var model = drafted();
    model.walk().write("Hi Ann, write to me at ann@example.org.");
    assertThat(model.walk().errors()).isEqualTo(1);
    model.acts().copy(false);
    assertThat(clip).isEmpty();
    assertThat(model.said().get().text()).startsWith("Not copied: one thing");

    model.acts().copy(true);
    assertThat(clip).hasSize(1);
  }

  @Test
  void aPersonWithoutANoteCanBeWrittenToByHand() {
    var model = drafted();
    model.walk().go(1);
    model.walk().write("Hello, it was good to talk at DevConf. Shall we connect?");

    assertThat(progress(model, 1)).isEqualTo(Progress.EDITED);
    assertThat(Counts.of(model.walk().entries()).problems()).isZero();
  }

  @Test
  void anotherWordingIsAnotherAndCanBeTakenBack() {
    var model = drafted();
    String first = Walk.text(model.walk().entries().getFirst());
    model.acts().reword();
    String second = Walk.text(model.walk().entries().getFirst());
    assertThat(second).isNotEqualTo(first).contains("Ann").contains("DevConf");

    model.undo();
    assertThat(Walk.text(model.walk().entries().getFirst())).isEqualTo(first);
  }

  @Test
  void theQueueIsThereTheNextTimeAtTheSamePlace() {
    var model = drafted();
    model.walk().step(1);
    model.walk().step(1);
    model.walk().write("Hi Bo, my own words.");
    model.flush();
    storage.doAll();

    var next = opened();
    assertThat(next.stage().get()).isEqualTo(Stage.GOING);
    assertThat(next.walk().place().get()).isEqualTo(2);
    assertThat(next.walk().entries()).isEqualTo(model.walk().entries());
  }

  @Test
  void manyChangesAreWrittenOnceAndTheNewestLast() {
    var model = drafted();
    storage.doAll();
    int before = cupboard.saved().size();
    for (String text : List.of("H", "Hi", "Hi Ann")) {
      model.walk().write(text);
    }
    storage.doNext();

    assertThat(cupboard.saved()).hasSize(before + 1);
    assertThat(Walk.text(cupboard.saved().getLast().entries().getFirst())).isEqualTo("Hi Ann");
  }

  @Test
  void aClosedQueueIsGoneAndUndoBringsItBack() {
    var model = drafted();
    model.walk().step(2);
    model.close();
    storage.doAll();
    assertThat(model.stage().get()).isEqualTo(Stage.NOTHING);
    assertThat(cupboard.load()).isEmpty();

    model.undo();
    storage.doAll();
    assertThat(model.stage().get()).isEqualTo(Stage.GOING);
    assertThat(model.walk().place().get()).isEqualTo(2);
    assertThat(cupboard.load()).contains(model.walk().queue());
  }

  @Test
  void anExportHasTheQueueAsItStandsAndAFailureIsTold() {
    var model = drafted();
    model.acts().copy(false);
    model.export(FILE);
    storage.doAll();
    assertThat(cupboard.exported(FILE)).contains(model.walk().queue());
    assertThat(model.said().get().text()).isEqualTo("Exported as “people.csv”.");

    cupboard.breakDown(true);
    model.export(FILE);
    storage.doAll();
    assertThat(model.said().get().text()).isEqualTo("The disk is full: make room.");
  }

  @Test
  void aNoteThatTheHistoryCannotKeepIsCopiedAllTheSame() {
    var model = drafted();
    history.breakDown();
    model.acts().copy(false);
    storage.doAll();

    assertThat(clip).hasSize(1);
    assertThat(model.said().get().text())
        .isEqualTo("Copied, but not kept in the history: " + MemoryHistory.TROUBLE);
  }

  @Test
  void aNoteThatRepeatsOneCopiedBeforeIsReported() {
    String first = Walk.text(drafted().walk().entries().getFirst());
    sent("Ada", "PlantConf", first.replace("Ann", "Ada").replace("DevConf", "PlantConf"), 1);
    var model = drafted();
    model.walk().write(first);

    assertThat(rules(model)).contains("same-as-before");
  }

  @Test
  void aPersonWhoWasWrittenToDaysAgoIsReportedAndHeldBack() {
    drafted();
    sent("Ann", "DevConf", "Hi Ann, good to meet you at DevConf. Shall we connect?", 3);
    var next = opened();

    assertThat(rules(next)).contains("already-invited");
    next.acts().copy(false);
    assertThat(clip).isEmpty();
  }

  @Test
  void aNoteCopiedInTheQueueIsRememberedForTheNextPerson() {
    var model = drafted();
    String first = Walk.text(model.walk().entries().getFirst());
    model.acts().copy(false);
    storage.doAll();
    model.walk().go(2);
    model.walk().write(first.replace("Ann", "Bo"));
    assertThat(rules(model)).contains("same-as-before");

    model.undo();
    storage.doAll();
    model.walk().go(2);
    assertThat(rules(model)).doesNotContain("same-as-before");
  }

  @Test
  void aCopiedNoteThatTurnedOutToBeSentStaysWhenCopyingIsTakenBack() {
    var model = drafted();
    model.acts().copy(false);
    storage.doAll();
    Draft sent = history.kept().getFirst().become(State.SENT, now);
    history.save(sent);

    model.undo();
    storage.doAll();

    assertThat(history.kept()).containsExactly(sent);
  }

  @Test
  void aFileThatIsChosenBeforeTheLastQueueWasLookedUpStays() {
    var model = chosen(opening());
    assertThat(model.stage().get()).isEqualTo(Stage.MATCHING);

    storage.doAll();

    assertThat(model.stage().get()).isEqualTo(Stage.MATCHING);
  }

  @Test
  void aNoteThatWasDealtWithIsNotHeldAgainstItself() {
    var model = drafted();
    model.acts().copy(false);
    storage.doAll();
    now = now.plus(Duration.ofDays(3));
    var next = opened();
    next.walk().go(0);
    assertThat(rules(next)).doesNotContain("already-invited");

    next.walk().write("Hi Ann, shall we connect after all?");
    assertThat(rules(next)).contains("already-invited");
  }

  @Test
  void aNoteDraftedForSomebodyWhoWasWrittenToDaysAgoIsReportedToo() {
    sent("Ann", "DevConf", "Hi Ann, good to meet you at DevConf. Shall we connect?", 3);
    var model = drafted();

    assertThat(Walk.text(model.walk().entries().getFirst())).contains("Ann");
    assertThat(rules(model)).contains("already-invited");
  }

  /// A note to `name`, met at `event`, was copied some `days` ago.
  private void sent(String name, String event, String text, int days) {
    Instant then = now.minus(Duration.ofDays(days));
    var facts = new Facts(Map.of("first_name", name, "event", event));
    history.save(
        new Draft(
            UUID.randomUUID(), MET.id(), Account.FREE, facts, text, "", State.COPIED, then, then));
  }

  private static List<String> rules(QueueModel model) {
    return model.walk().findings().get().stream().map(Finding::rule).toList();
  }

  private static Field field(String id) {
    return MET.field(id).orElseThrow();
  }

  private static Progress progress(QueueModel model, int place) {
    return model.walk().entries().get(place).progress();
  }

  private QueueModel drafted() {
    var model = chosen(opened());
    model.draft();
    drafting.doAll();
    assertThat(model.stage().get()).isEqualTo(Stage.GOING);
    return model;
  }

  private QueueModel chosen(QueueModel model) {
    model.choose(FILE);
    drafting.doAll();
    return model;
  }

  private QueueModel opened() {
    var model = opening();
    storage.doAll();
    return model;
  }

  private QueueModel opening() {
    var storing = new Background(storage, Runnable::run);
    var clock = InstantSource.tick(() -> now, Duration.ofMillis(1)).withZone(ZoneOffset.UTC);
    var model =
        new QueueModel(
            new QueueModel.Files(cupboard, cupboard, cupboard),
            new QueueModel.Workers(storing, storing, new Background(drafting, Runnable::run)),
            new QueueModel.Outside(
                history, clip::add, clock, new Recall(history, storing, clock)::everything),
            new Pen(() -> CATALOG, () -> LINTER, () -> Account.FREE, () -> WISHES, () -> MET));
    model.load();
    return model;
  }
}
