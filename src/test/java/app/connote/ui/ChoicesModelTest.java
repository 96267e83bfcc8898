package app.connote.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.note.Account;
import app.connote.note.English;
import app.connote.note.Tone;
import app.connote.settings.Detail;
import app.connote.settings.Details;
import app.connote.settings.Drafting;
import app.connote.settings.Look;
import app.connote.settings.Proofreading;
import app.connote.settings.Settings;
import app.connote.settings.SettingsFile;
import app.connote.settings.Theme;
import app.connote.settings.Tracking;
import app.connote.settings.WindowPlace;
import app.connote.ui.kit.Background;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class ChoicesModelTest {
  private static final WindowPlace PLACE = new WindowPlace(10, 20, 900, 600, false);

  private final List<Settings> saved = new ArrayList<>();
  private final Later storage = new Later();
  private final ChoicesModel choices = choices(new Remembered());

  @Test
  void everyChoiceHoldsAtOnceAndIsRemembered() {
    choices.choose(Account.PREMIUM);
    choices.choose(Theme.DARK);
    choices.choose(Tone.WARM);
    choices.remember("same-school");
    choices.enlarge();

    Settings expected =
        new Settings(
            new Drafting(Account.PREMIUM, Tone.WARM, "same-school"),
            new Look(Theme.DARK, 110, Optional.empty(), true),
            Proofreading.DEFAULT,
            Set.of(),
            Details.NONE,
            Tracking.DEFAULT);
    assertThat(choices.settings().get()).isEqualTo(expected);
    storage.doAll();
    assertThat(saved.getLast()).isEqualTo(expected);
  }

  @Test
  void whatIsToldAboutOneselfIsRememberedAndTakenBackByNothing() {
    choices.tell(Detail.FIELD, " claims  analytics");
    storage.doAll();
    assertThat(saved.getLast().details().value(Detail.FIELD)).isEqualTo("claims analytics");

    choices.tell(Detail.FIELD, "claims analytics ");
    storage.doAll();
    assertThat(saved).hasSize(1);

    choices.tell(Detail.FIELD, "");
    storage.doAll();
    assertThat(saved.getLast()).isEqualTo(Settings.DEFAULT);
  }

  @Test
  void onlyTheLatestOfChoicesMadeAtOnceIsWritten() {
    choices.choose(Theme.DARK);
    choices.choose(Theme.LIGHT);

    storage.doAll();

    assertThat(saved).containsExactly(Settings.DEFAULT.with(Theme.LIGHT));
  }

  @Test
  void thePlaceOfTheWindowIsRememberedWithEverythingElse() {
    choices.choose(Theme.DARK);
    choices.remember(PLACE);

    storage.doAll();

    assertThat(saved.getLast()).isEqualTo(Settings.DEFAULT.with(Theme.DARK).with(PLACE));
  }

  @Test
  void textGrowsToTwiceItsUsualSizeAndNeverBelowIt() {
    choices.reduce();
    assertThat(choices.textSize().getValue()).isEqualTo(100);

    for (int step = 0; step < 15; step++) {
      choices.enlarge();
    }
    assertThat(choices.textSize().getValue()).isEqualTo(200);
    choices.reduce();
    assertThat(choices.textSize().getValue()).isEqualTo(190);
    choices.usualSize();
    assertThat(choices.textSize().getValue()).isEqualTo(100);
  }

  @Test
  void proofreadingIsChosenAndRemembered() {
    choices.choose(English.BRITISH);
    choices.addWord("Kubernetes");
    choices.addWord(" devrel ");
    choices.addWord("DevRel");
    choices.addWord("  ");
    choices.removeWord("kubernetes");
    choices.proofread(false);

    storage.doAll();

    assertThat(saved.getLast().proofreading())
        .isEqualTo(new Proofreading(false, English.BRITISH, List.of("devrel")));
    assertThat(choices.proofreading().getValue()).isEqualTo(saved.getLast().proofreading());
  }

  @Test
  void aRuleIsSwitchedOffAndOnAgain() {
    choices.mute("favour");
    choices.mute("no-name");
    choices.unmute("favour");

    storage.doAll();

    assertThat(choices.muted().getValue()).containsExactly("no-name");
    assertThat(saved.getLast().muted()).containsExactly("no-name");
  }

  @Test
  void addedWordsAreInAlphabeticalOrder() {
    choices.addWord("stargazing");
    choices.addWord("Baxter");
    choices.addWord("armadillo");

    assertThat(choices.proofreading().getValue().words())
        .containsExactly("armadillo", "Baxter", "stargazing");
  }

  @Test
  void darkFollowsTheSystemUnlessChosen() {
    var system = new SimpleObjectProperty<>(false);
    List<Boolean> dark = darkOver(system);

    system.set(true);
    choices.choose(Theme.LIGHT);
    choices.choose(Theme.DARK);
    system.set(false);
    choices.choose(Theme.SYSTEM);

    assertThat(dark).containsExactly(false, true, false, true, false);
  }

  @Test
  void darkIsStillToldAfterMemoryHasBeenTidied() {
    var system = new SimpleObjectProperty<>(false);
    List<Boolean> dark = darkOver(system);

    System.gc();
    choices.choose(Theme.DARK);

    assertThat(dark).endsWith(true);
  }

  @Test
  void aChoiceThatCannotBeSavedHoldsAllTheSame() {
    ChoicesModel unkept = choices(new Full());

    unkept.choose(Theme.DARK);
    storage.doAll();

    assertThat(unkept.theme().getValue()).isEqualTo(Theme.DARK);
  }

  /// Everything that whoever watches is told, from now on; nothing else holds on to the watching.
  private List<Boolean> darkOver(ObjectProperty<Boolean> system) {
    var told = new ArrayList<Boolean>();
    choices.dark(system).subscribe((Boolean dark) -> told.add(dark));
    return told;
  }

  private ChoicesModel choices(SettingsFile file) {
    return new ChoicesModel(Settings.DEFAULT, file, new Background(storage, Runnable::run));
  }

  private class Remembered implements SettingsFile {
    @Override
    public Settings load() {
      return Settings.DEFAULT;
    }

    @Override
    public Optional<String> notice() {
      return Optional.empty();
    }

    @Override
    public void save(Settings settings) {
      saved.add(settings);
    }
  }

  private final class Full extends Remembered {
    @Override
    public void save(Settings settings) {
      throw new UncheckedIOException("The disk is full.", new java.io.IOException());
    }
  }
}
