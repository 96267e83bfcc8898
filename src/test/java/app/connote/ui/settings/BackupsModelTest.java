package app.connote.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.history.Backup;
import app.connote.history.Backups;
import app.connote.history.HistoryException;
import app.connote.history.Preview;
import app.connote.ui.kit.Background;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BackupsModelTest {
  private static final Backup OLD = backup("old", "2026-11-20T09:05:00Z");
  private static final Backup NEW = backup("new", "2026-11-21T22:03:00Z");

  private final Shelf shelf = new Shelf();
  private final List<String> told = new ArrayList<>();
  private Optional<Runnable> undo = Optional.empty();
  private int changes;
  private final BackupsModel model =
      new BackupsModel(
          shelf,
          new Background(Runnable::run, Runnable::run),
          ZoneOffset.UTC,
          (text, back) -> {
            told.add(text);
            undo = back;
          },
          () -> changes++);

  @Test
  void theBackupsAreListedOnceTheyHaveBeenLookedFor() {
    assertThat(model.all().get()).isEmpty();

    model.refresh();

    assertThat(model.all().get()).containsExactly(NEW, OLD);
    assertThat(model.when(NEW)).isEqualTo("Sat 21 Nov 2026, 22:03");
  }

  @Test
  void oneMadeNowIsListed() {
    model.make();

    assertThat(told).containsExactly("Backed up.");
    assertThat(model.all().get()).hasSize(3);
  }

  @Test
  void goingBackTakesALookFirstAndCanBeTakenBack() {
    model.restore();
    assertThat(shelf.restored).isEmpty();

    model.look(OLD);
    assertThat(model.looked().get().orElseThrow().preview()).isEqualTo(Shelf.PREVIEW);
    model.restore();
    assertThat(shelf.restored).containsExactly(OLD);
    assertThat(model.looked().get()).isEmpty();
    assertThat(told).containsExactly("The history is as it was on Fri 20 Nov 2026, 09:05.");

    undo.orElseThrow().run();
    assertThat(shelf.restored).containsExactly(OLD, Shelf.PRESENT);
    assertThat(told).endsWith("The history is as it was before.");
    assertThat(undo).isEmpty();
  }

  @Test
  void whoeverShowsNotesHearsOfGoingBackAndOfNothingElse() {
    model.make();
    model.look(OLD);
    assertThat(changes).isZero();

    model.restore();
    assertThat(changes).isEqualTo(1);

    undo.orElseThrow().run();
    assertThat(changes).isEqualTo(2);
  }

  @Test
  void whatWasLookedAtCanBePutAway() {
    model.look(OLD);
    model.putAway();
    model.restore();

    assertThat(shelf.restored).isEmpty();
  }

  @Test
  void whatFailsIsSaidAndChangesNothing() {
    model.refresh();
    shelf.broken = true;

    model.look(OLD);
    model.make();

    assertThat(model.looked().get()).isEmpty();
    assertThat(told).containsExactly(Shelf.TROUBLE, Shelf.TROUBLE);
    assertThat(model.all().get()).hasSize(2);
  }

  @Test
  void thePreviewIsSaidInSentences() {
    assertThat(BackupsModel.content(new Preview(214, List.of("Priya", "Zoë", "Kwame"), 0, 0, 0)))
        .isEqualTo("214 notes; the newest to Priya, Zoë and Kwame.");
    assertThat(BackupsModel.content(new Preview(1, List.of("Priya"), 0, 0, 0)))
        .isEqualTo("1 note; the newest to Priya.");
    assertThat(BackupsModel.content(new Preview(0, List.of(), 0, 0, 0))).isEqualTo("0 notes.");
    assertThat(BackupsModel.meaning(new Preview(5, List.of(), 0, 0, 0)))
        .isEqualTo("Your history holds the same notes.");
    assertThat(BackupsModel.meaning(new Preview(5, List.of(), 3, 1, 2)))
        .isEqualTo(
            "Going back takes away 3 notes written since, brings back 1 note and makes 2 notes"
                + " what they were before.");
    assertThat(BackupsModel.meaning(new Preview(5, List.of(), 0, 0, 1)))
        .isEqualTo("Going back makes 1 note what it was before.");
  }

  @Test
  void sizesAreSaidInTheUnitThatSuits() {
    assertThat(BackupsModel.size(new Backup(Path.of("b"), Instant.EPOCH, 61_440)))
        .isEqualTo("61 kB");
    assertThat(BackupsModel.size(new Backup(Path.of("b"), Instant.EPOCH, 12_340_000)))
        .isEqualTo("12.3 MB");
  }

  private static Backup backup(String name, String made) {
    return new Backup(Path.of(name), Instant.parse(made), 1000);
  }

  /// Backups that remember which were restored.
  private static final class Shelf implements Backups {
    static final String TROUBLE = "The disk is full: make room.";
    static final Preview PREVIEW = new Preview(7, List.of("Priya"), 3, 1, 2);
    static final Backup PRESENT = backup("present", "2026-11-22T10:00:00Z");

    private final List<Backup> all = new ArrayList<>(List.of(NEW, OLD));
    private final List<Backup> restored = new ArrayList<>();
    private boolean broken;

    @Override
    public Path folder() {
      return Path.of("backups");
    }

    @Override
    public List<Backup> all() {
      return List.copyOf(all);
    }

    @Override
    public Backup make() {
      check();
      all.addFirst(PRESENT);
      return PRESENT;
    }

    @Override
    public Preview preview(Backup backup) {
      check();
      return PREVIEW;
    }

    @Override
    public Backup restore(Backup backup) {
      check();
      restored.add(backup);
      return PRESENT;
    }

    @Override
    public void delete(Backup backup) {
      all.remove(backup);
    }

    private void check() {
      if (broken) {
        throw new HistoryException(TROUBLE, new IllegalStateException());
      }
    }
  }
}
