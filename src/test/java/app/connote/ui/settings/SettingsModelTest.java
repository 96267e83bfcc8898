package app.connote.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.history.Periods;
import app.connote.lint.Finding;
import app.connote.lint.Severity;
import app.connote.settings.PhrasesFile;
import app.connote.settings.PhrasesStanding;
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
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class SettingsModelTest {
  private static final Path FILE = Path.of("phrases.json");
  private static final List<Check> CHECKS =
      List.of(
          new Check("stock-phrase", Severity.WARNING, "Stock phrase", "Worn."),
          new Check("no-name", Severity.ADVICE, "No name", "Names please."));

  private final List<String> copied = new ArrayList<>();
  private final Phrases phrases = new Phrases();
  private final ChoicesModel choices =
      new ChoicesModel(Settings.DEFAULT, new Forgotten(), atOnce());
  private final SettingsModel model =
      new SettingsModel(
          CHECKS,
          choices,
          new NoteAtHand(new SimpleObjectProperty<>(List.<Finding>of()), _ -> {}, () -> {}),
          new SettingsModel.Files(Path.of("here"), phrases, atOnce(), copied::add));

  @Test
  void aCheckIsTurnedOffAndOnAgain() {
    model.turn("no-name", false);
    assertThat(choices.muted().getValue()).containsExactly("no-name");
    assertThat(model.isOn("no-name").getValue()).isFalse();

    model.turn("no-name", true);
    assertThat(choices.muted().getValue()).isEmpty();
    assertThat(model.isOn("no-name").getValue()).isTrue();
  }

  @Test
  void itIsSaidHowManyChecksAreOff() {
    assertThat(model.standing().getValue()).isEqualTo("All checks are on.");

    model.turn("no-name", false);
    assertThat(model.standing().getValue()).isEqualTo("1 check is off, for every note.");

    model.turn("stock-phrase", false);
    assertThat(model.standing().getValue()).isEqualTo("2 checks are off, for every note.");
  }

  @Test
  void allChecksAreTurnedOnAndThatIsTakenBack() {
    model.turn("no-name", false);
    model.turn("stock-phrase", false);

    model.turnAllOn();
    assertThat(choices.muted().getValue()).isEmpty();
    assertThat(model.said().get().text()).isEqualTo("Turned 2 checks on.");

    model.undo();
    assertThat(choices.muted().getValue()).containsExactly("no-name", "stock-phrase");
    assertThat(model.said().get()).isEqualTo(SettingsModel.Said.NOTHING);
  }

  @Test
  void whatAnotherVersionKnewIsListedApartAndStaysOffUntilTurnedOn() {
    choices.muteOnly(Set.of("rule-of-the-future", "no-name"));

    model.turn("no-name", true);
    assertThat(model.othersOff().getValue()).containsExactly("rule-of-the-future");

    model.turn("rule-of-the-future", true);
    assertThat(model.othersOff().getValue()).isEmpty();
  }

  @Test
  void theUsualPeriodsAreTakenBackToAndThatIsTakenBack() {
    Tracking slow = Tracking.DEFAULT.with(new Periods(10, 20, 30, 10, 9));
    choices.choose(slow);

    model.usualPeriods();
    assertThat(choices.tracking().getValue()).isEqualTo(Tracking.DEFAULT);

    model.undo();
    assertThat(choices.tracking().getValue()).isEqualTo(slow);
  }

  @Test
  void eachTimeIsChosenByItself() {
    for (Wait wait : Wait.values()) {
      Periods changed = wait.in(Periods.DEFAULT, 24);

      assertThat(wait.of(changed)).isEqualTo(24);
      assertThat(wait.in(changed, wait.of(Periods.DEFAULT))).isEqualTo(Periods.DEFAULT);
    }
  }

  @Test
  void aWordIsAddedOnceAndThatIsTakenBack() {
    model.addWord(" devrel ");
    assertThat(words()).containsExactly("devrel");

    model.addWord("DevRel");
    assertThat(words()).containsExactly("devrel");
    assertThat(model.said().get().text()).isEqualTo("“DevRel” is among your words already.");

    model.addWord("kanban");
    model.undo();
    assertThat(words()).containsExactly("devrel");
  }

  @Test
  void aRemovedWordIsBroughtBack() {
    model.addWord("devrel");

    model.removeWord("devrel");
    assertThat(words()).isEmpty();

    model.undo();
    assertThat(words()).containsExactly("devrel");
  }

  @Test
  void nothingIsSaidOfABlankWord() {
    model.addWord("  ");

    assertThat(model.said().get()).isEqualTo(SettingsModel.Said.NOTHING);
  }

  @Test
  void theExampleIsWrittenAndLookedAt() {
    model.lookAtPhrases();
    assertThat(standing().exists()).isFalse();

    model.writeExample();

    assertThat(standing().exists()).isTrue();
    assertThat(model.said().get().text()).startsWith("The example is written.");
  }

  @Test
  void anExampleThatCannotBeWrittenIsSaid() {
    phrases.broken = true;

    model.writeExample();

    assertThat(model.said().get().text()).isEqualTo("The disk is full: make room.");
  }

  @Test
  void aPathIsCopied() {
    model.copy(FILE);

    assertThat(copied).containsExactly("phrases.json");
  }

  @Test
  void aRuleIsCalledByPlainWords() {
    assertThat(Finding.nameOf("too-many-characters")).isEqualTo("Too many characters");
  }

  private List<String> words() {
    return choices.proofreading().getValue().words();
  }

  private PhrasesStanding standing() {
    return model.phrases().get().orElseThrow();
  }

  private static Background atOnce() {
    return new Background(Runnable::run, Runnable::run);
  }

  private static final class Phrases implements PhrasesFile {
    private boolean written;
    private boolean broken;

    @Override
    public PhrasesStanding look() {
      return new PhrasesStanding(FILE, written, 0, 0, List.of());
    }

    @Override
    public void writeExample() {
      if (broken) {
        throw new UncheckedIOException("The disk is full: make room.", new IOException());
      }
      written = true;
    }
  }

  private static final class Forgotten implements SettingsFile {
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
