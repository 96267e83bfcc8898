package app.connote.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.connote.settings.Content;
import app.connote.settings.Kept;
import app.connote.settings.KeptFiles;
import app.connote.settings.Settings;
import app.connote.settings.SettingsFile;
import app.connote.settings.Tracking;
import app.connote.ui.ChoicesModel;
import app.connote.ui.kit.Background;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptModelTest {
  private static final Kept NOTES = new Kept(Content.NOTES, List.of(Path.of("history.db")), 4_096);
  private static final Kept ASIDE = new Kept(Content.ASIDE, List.of(Path.of("old.db")), 1);

  private final List<String> done = new ArrayList<>();
  private final Cabinet cabinet = new Cabinet();
  private final ChoicesModel choices = new ChoicesModel(Settings.DEFAULT, new Lost(), atOnce());
  private final KeptModel model =
      new KeptModel(
          new KeptModel.Desk(
              cabinet, choices, atOnce(), () -> done.add("let go"), () -> done.add("end")),
          this::old);

  private int old(Tracking tracking) {
    done.add("counted");
    return tracking.monthsKept().map(months -> 24 / months).orElse(0);
  }

  @Test
  void whatIsKeptIsListedOnceItHasBeenLookedAt() {
    assertThat(model.kept().get()).isEmpty();
    model.look();
    assertThat(model.kept().get()).containsExactly(NOTES, ASIDE);
  }

  @Test
  void everythingGoesOnlyWhenThatWasAskedForFirst() {
    model.deleteAll();
    assertThat(done).isEmpty();

    model.askToDeleteAll();
    assertThat(model.asking().get()).isTrue();
    model.deleteAll();

    assertThat(done).containsExactly("let go", "deleted", "end");
    assertThat(model.asking().get()).isFalse();
  }

  @Test
  void nothingGoesWhenTheAnswerIsNo() {
    model.askToDeleteAll();
    model.keepAll();
    model.deleteAll();

    assertThat(done).isEmpty();
  }

  @Test
  void theQuestionIsGoneWhenThePersonComesBack() {
    model.askToDeleteAll();
    model.look();
    model.deleteAll();

    assertThat(done).containsExactly("counted");
  }

  @Test
  void theWindowStaysWhereAFileResists() {
    cabinet.resists = true;
    model.askToDeleteAll();
    model.deleteAll();

    assertThat(done).containsExactly("let go");
    assertThat(model.said().get()).isEqualTo("It resists: delete it yourself.");
  }

  @Test
  void whatWasPutAsideGoesByItself() {
    model.look();
    model.deleteAside(ASIDE);

    assertThat(model.kept().get()).containsExactly(NOTES);
    assertThat(model.said().get()).isEqualTo("Deleted what was put aside.");
  }

  @Test
  void theNotesDoNotGoByThemselves() {
    assertThatThrownBy(() -> model.deleteAside(NOTES)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void notesAreKeptForEverUnlessAPeriodIsChosen() {
    assertThat(model.months().getValue()).isEmpty();
    model.keepFor(Optional.of(12));
    assertThat(choices.settings().get().tracking().monthsKept()).contains(12);
    model.keepFor(Optional.empty());
    assertThat(model.months().getValue()).isEmpty();
  }

  @Test
  void howManyNotesAPeriodWouldForgetIsSaid() {
    model.keepFor(Optional.of(12));
    assertThat(model.warning().get()).startsWith("2 notes are older than that");
    model.keepFor(Optional.of(24));
    assertThat(model.warning().get()).startsWith("1 note is older than that");
    model.keepFor(Optional.empty());
    assertThat(model.warning().get()).isEmpty();
  }

  @Test
  void thePeriodThatIsChosenAlreadyChangesNothing() {
    model.keepFor(Optional.of(12));
    Settings before = choices.settings().get();
    done.clear();

    model.keepFor(Optional.of(12));

    assertThat(choices.settings().get()).isSameAs(before);
    assertThat(done).isEmpty();
  }

  @Test
  void whatHasBecomeMoreOrLessIsCountedAnewWithoutAnsweringAQuestion() {
    model.look();
    model.askToDeleteAll();
    cabinet.delete(ASIDE);

    model.lookAgain();

    assertThat(model.kept().get()).containsExactly(NOTES);
    assertThat(model.asking().get()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "0,0 bytes",
    "1,1 byte",
    "999,999 bytes",
    "4096,4 kB",
    "999499,999 kB",
    "1000000,1.0 MB",
    "123456789,123.5 MB"
  })
  void sizesAreReadAtAGlance(long bytes, String size) {
    assertThat(KeptModel.size(bytes)).isEqualTo(size);
  }

  private static Background atOnce() {
    return new Background(Runnable::run, Runnable::run);
  }

  private final class Cabinet implements KeptFiles {
    private final List<Kept> all = new ArrayList<>(List.of(NOTES, ASIDE));
    private boolean resists;

    @Override
    public List<Kept> all() {
      return List.copyOf(all);
    }

    @Override
    public void delete(Kept kept) {
      all.remove(kept);
    }

    @Override
    public void deleteAll() {
      if (resists) {
        throw new UncheckedIOException("It resists: delete it yourself.", new IOException());
      }
      done.add("deleted");
    }
  }

  /// Settings that nobody keeps.
  private static final class Lost implements SettingsFile {
    @Override
    public Settings load() {
      return Settings.DEFAULT;
    }

    @Override
    public Optional<String> notice() {
      return Optional.empty();
    }

    @Override
    public void save(Settings settings) {}
  }
}
