package app.connote.ui.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.history.Draft;
import app.connote.history.Person;
import app.connote.history.State;
import app.connote.linkedin.Connection;
import app.connote.linkedin.DataExport;
import app.connote.linkedin.DataExportException;
import app.connote.linkedin.DataExports;
import app.connote.linkedin.Effects;
import app.connote.linkedin.ExportPart;
import app.connote.linkedin.Invitation;
import app.connote.linkedin.LinkedInImport;
import app.connote.linkedin.MemoryLedger;
import app.connote.linkedin.Party;
import app.connote.linkedin.Skipped;
import app.connote.linkedin.Terms;
import app.connote.note.Account;
import app.connote.note.Facts;
import app.connote.ui.Later;
import app.connote.ui.kit.Background;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ImportModelTest {
  private static final Path FILE = Path.of("export.zip");
  private static final Party ADA = new Party("Ada Example", Optional.empty());
  private static final DataExport EXPORT =
      new DataExport(
          Set.of(ExportPart.values()),
          List.of(
              new Connection(
                  "Ada", "Example", Optional.empty(), "Example Ltd", "", LocalDate.of(2026, 2, 8))),
          List.of(
              new Invitation(
                  new Party("Me", Optional.empty()),
                  ADA,
                  LocalDateTime.of(2026, 2, 1, 12, 0),
                  "Hi Ada",
                  Invitation.Direction.OUTGOING)),
          List.of(new Skipped("Connections.csv", 7, "That is no day.")));

  private final MemoryLedger ledger = new MemoryLedger();
  private final Later worker = new Later();
  private final Later window = new Later();
  private final List<Path> read = new ArrayList<>();
  private Optional<DataExportException> refusal = Optional.empty();
  private int changes;
  private final DataExports exports =
      (file, watch) -> {
        read.add(file);
        watch.at(0.5);
        if (refusal.isPresent()) {
          throw refusal.get();
        }
        return EXPORT;
      };
  private final ImportModel model =
      new ImportModel(
          exports,
          new LinkedInImport(ledger, new Terms(ZoneOffset.UTC, Set.of())),
          new Background(worker, window),
          () -> changes++);

  @Test
  void whatWouldChangeIsShownBeforeAnythingDoes() {
    previewed();

    assertThat(ledger.notes()).isEmpty();
    assertThat(model.stage().get())
        .isInstanceOfSatisfying(
            ImportStage.Preview.class,
            preview ->
                assertThat(preview.lines())
                    .containsExactly(
                        new Line("Lines that cannot be used", ""),
                        new Line("Connections.csv, line 7", "That is no day."),
                        new Line("Notes", ""),
                        new Line(
                            "Ada Example", "Added: sent on 1 Feb 2026, accepted on 8 Feb 2026"),
                        new Line("People", ""),
                        new Line("Ada Example", "New: Example Ltd, connected on 8 Feb 2026")));
  }

  @Test
  void whatWasSentInOtherWordsIsShownToBePutIntoThem() {
    Instant copied = Instant.parse("2026-01-31T12:00:00Z");
    var note =
        new Draft(
            UUID.randomUUID(),
            "met-at-event",
            Account.FREE,
            Facts.NONE,
            "Hi Ada, shall we?",
            "",
            State.COPIED,
            copied,
            copied);
    ledger.keep(note.to(Person.unknown().named("Ada Example")));
    previewed();

    assertThat(model.stage().get())
        .isInstanceOfSatisfying(
            ImportStage.Preview.class,
            preview -> {
              assertThat(preview.lines())
                  .contains(
                      new Line(
                          "Ada Example",
                          "sent on 1 Feb 2026, accepted on 8 Feb 2026; says what was sent on"
                              + " LinkedIn, and your words stay as an earlier version"));
              assertThat(new Effects(preview.plan()).planned())
                  .endsWith("1 note put into the words that were sent.");
            });
  }

  @Test
  void howFarReadingHasComeIsShown() {
    model.begin(FILE);
    worker.doAll();
    window.doNext();

    assertThat(model.stage().get()).isEqualTo(new ImportStage.Reading(0.25));
  }

  @Test
  void whatWasShownIsDoneAndSaid() {
    previewed();
    model.carryOut();
    assertThat(model.stage().get()).isInstanceOf(ImportStage.Changing.class);
    finish();

    assertThat(ledger.notes()).extracting(Draft::state).containsExactly(State.ACCEPTED);
    assertThat(model.stage().get())
        .isInstanceOfSatisfying(
            ImportStage.Done.class,
            done ->
                assertThat(done.sentence())
                    .isEqualTo(
                        "Imported from LinkedIn: 1 new person, 1 note marked as accepted, 1 note"
                            + " added."));
  }

  @Test
  void anImportCanBeUndone() {
    previewed();
    model.carryOut();
    finish();
    model.undo();
    finish();

    assertThat(ledger.notes()).isEmpty();
    assertThat(ledger.people()).isEmpty();
    assertThat(model.stage().get()).isEqualTo(new ImportStage.Ended("The import is undone."));
  }

  @Test
  void anImportCanBeUndoneLaterToo() {
    previewed();
    model.carryOut();
    finish();
    model.close();
    previewed();
    assertThat(model.last().get()).isPresent();

    model.undo();
    finish();

    assertThat(ledger.notes()).isEmpty();
    assertThat(model.last().get()).isEmpty();
  }

  @Test
  void anImportCannotBeUndoneInAnotherHistory() {
    previewed();
    model.carryOut();
    finish();

    model.settle();

    assertThat(model.last().get()).isEmpty();
    assertThat(model.stage().get()).isInstanceOf(ImportStage.Waiting.class);
    model.undo();
    finish();
    assertThat(ledger.notes()).isNotEmpty();
  }

  @Test
  void whatIsStillBeingReadIsNeverWhollyDone() {
    model.begin(FILE);
    worker.doAll();
    var shares = new ArrayList<Double>();
    model
        .stage()
        .subscribe(
            stage -> {
              if (stage instanceof ImportStage.Reading(double done)) {
                shares.add(done);
              }
            });
    window.doAll();

    assertThat(shares).isNotEmpty().allMatch(share -> share < 1);
  }

  @Test
  void whoeverShowsNotesHearsOfEachChangeAndOfNothingElse() {
    previewed();
    assertThat(changes).isZero();

    model.carryOut();
    finish();
    assertThat(changes).isEqualTo(1);

    model.undo();
    finish();
    assertThat(changes).isEqualTo(2);
  }

  @Test
  void aFileThatIsRefusedIsSaidAndAnotherCanBeChosen() {
    refusal = Optional.of(new DataExportException("That is no export; choose another file."));
    previewed();
    assertThat(model.stage().get())
        .isEqualTo(new ImportStage.Ended("“export.zip”: That is no export; choose another file."));

    refusal = Optional.empty();
    previewed();
    assertThat(model.stage().get()).isInstanceOf(ImportStage.Preview.class);
  }

  @Test
  void aHistoryThatFailsIsSaid() {
    previewed();
    ledger.breakDown();
    model.carryOut();
    finish();

    assertThat(model.stage().get()).isEqualTo(new ImportStage.Ended(MemoryLedger.TROUBLE));
  }

  @Test
  void readingThatIsStoppedIsHeardOfNoMore() {
    model.begin(FILE);
    model.cancel();
    finish();

    assertThat(model.stage().get())
        .isEqualTo(new ImportStage.Ended("Stopped: nothing was changed."));
  }

  @Test
  void changingThatIsStoppedInTimeChangesNothing() {
    previewed();
    model.carryOut();
    model.cancel();
    finish();

    assertThat(ledger.notes()).isEmpty();
    assertThat(model.stage().get())
        .isEqualTo(new ImportStage.Ended("Stopped: nothing was changed."));
  }

  @Test
  void onlyTheLatestFileIsShown() {
    model.begin(FILE);
    model.begin(Path.of("other.zip"));
    finish();

    assertThat(read).contains(Path.of("other.zip"));
    assertThat(model.stage().get()).isInstanceOf(ImportStage.Preview.class);
  }

  @Test
  void noOtherFileIsBegunWhileTheHistoryIsChanged() {
    previewed();
    model.carryOut();
    model.begin(Path.of("other.zip"));
    finish();

    assertThat(read).doesNotContain(Path.of("other.zip"));
    assertThat(model.stage().get()).isInstanceOf(ImportStage.Done.class);
  }

  @Test
  void aFileLetsItBeSeenAndClosingForgetsWhatWasPreviewed() {
    assertThat(model.isOpen().get()).isFalse();
    previewed();
    assertThat(model.isOpen().get()).isTrue();

    model.close();

    assertThat(model.isOpen().get()).isFalse();
    assertThat(model.stage().get()).isInstanceOf(ImportStage.Waiting.class);
  }

  @Test
  void aLineTellsALogNothing() {
    assertThat(new Line("Ada", "New")).hasToString("Line");
  }

  private void previewed() {
    model.begin(FILE);
    finish();
  }

  private void finish() {
    worker.doAll();
    window.doAll();
  }
}
