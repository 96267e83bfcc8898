package app.connote.ui;

import app.connote.note.Account;
import app.connote.note.English;
import app.connote.note.Tone;
import app.connote.settings.Detail;
import app.connote.settings.Details;
import app.connote.settings.Proofreading;
import app.connote.settings.Settings;
import app.connote.settings.SettingsFile;
import app.connote.settings.Theme;
import app.connote.settings.Tracking;
import app.connote.settings.WindowPlace;
import app.connote.ui.kit.Background;
import app.connote.ui.settings.Choices;
import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// What the person has chosen for the whole program; every change is remembered.
public final class ChoicesModel implements Choices {
  private static final int TEXT_STEP = 10;

  private final ReadOnlyObjectWrapper<Settings> settings;
  private final SettingsFile file;
  private final Background background;
  private final Background.Latest saving;

  /// The choices kept in `file`, which has been read as `loaded`.
  public ChoicesModel(Settings loaded, SettingsFile file, Background background) {
    this.settings = new ReadOnlyObjectWrapper<>(loaded);
    this.file = file;
    this.background = background;
    this.saving = background.latest();
  }

  /// All choices as they stand.
  @Override
  public ReadOnlyObjectProperty<Settings> settings() {
    return settings.getReadOnlyProperty();
  }

  /// Whose limits notes must fit.
  public ObservableValue<Account> account() {
    return settings.map(Settings::account);
  }

  /// How notes speak to their readers.
  public ObservableValue<Tone> tone() {
    return settings.map(Settings::tone);
  }

  /// What the writer has told about themselves.
  public ObservableValue<Details> details() {
    return settings.map(Settings::details);
  }

  /// Which colours the window wears.
  public ObservableValue<Theme> theme() {
    return settings.map(Settings::theme);
  }

  /// How large text is, in per cent.
  public ObservableValue<Integer> textSize() {
    return settings.map(Settings::textSize);
  }

  /// How spelling and grammar are checked.
  public ObservableValue<Proofreading> proofreading() {
    return settings.map(Settings::proofreading);
  }

  /// The ids of the rules that are switched off.
  public ObservableValue<Set<String>> muted() {
    return settings.map(Settings::muted);
  }

  /// What is chosen about notes that were sent.
  public ObservableValue<Tracking> tracking() {
    return settings.map(Settings::tracking);
  }

  /// Whether the note is also shown as the reader meets it in a list.
  public ObservableValue<Boolean> glimpse() {
    return settings.map(Settings::glimpse);
  }

  /// Whether the window is dark, where `systemDark` says what the computer prefers.
  public ObservableValue<Boolean> dark(ObservableValue<Boolean> systemDark) {
    // Bindings.create… would hold on to its listeners only weakly and fall silent in time.
    return theme()
        .flatMap(
            theme ->
                switch (theme) {
                  case LIGHT -> new SimpleObjectProperty<>(false);
                  case DARK -> new SimpleObjectProperty<>(true);
                  case SYSTEM -> systemDark;
                });
  }

  /// Writes for `account` from now on.
  @Override
  public void choose(Account account) {
    change(settings.get().with(account));
  }

  /// Notes that were sent are treated as `tracking` says from now on.
  @Override
  public void choose(Tracking tracking) {
    change(settings.get().with(tracking));
  }

  /// Speaks in `tone` from now on.
  @Override
  public void choose(Tone tone) {
    if (tone != settings.get().tone()) {
      change(settings.get().with(tone));
    }
  }

  /// The writer has told `text` about `detail`; blank takes it back.
  @Override
  public void tell(Detail detail, String text) {
    Details told = settings.get().details().with(detail, text);
    if (!told.equals(settings.get().details())) {
      change(settings.get().with(told));
    }
  }

  /// Wears `theme` from now on.
  @Override
  public void choose(Theme theme) {
    change(settings.get().with(theme));
  }

  /// Checks spelling and grammar from now on, or no longer.
  @Override
  public void proofread(boolean on) {
    change(settings.get().with(settings.get().proofreading().with(on)));
  }

  /// Checks spelling in `english` from now on.
  @Override
  public void choose(English english) {
    change(settings.get().with(settings.get().proofreading().with(english)));
  }

  /// Takes `word` as spelt well from now on, in whatever case it is written.
  @Override
  public void addWord(String word) {
    change(settings.get().with(settings.get().proofreading().withWord(word)));
  }

  /// No longer takes `word` as spelt well because the person said so.
  @Override
  public void removeWord(String word) {
    change(settings.get().with(settings.get().proofreading().withoutWord(word)));
  }

  /// Switches the rule called `rule` off for every note.
  public void mute(String rule) {
    var muted = new HashSet<>(settings.get().muted());
    muted.add(rule);
    muteOnly(muted);
  }

  /// Switches the rule called `rule` on again.
  public void unmute(String rule) {
    var muted = new HashSet<>(settings.get().muted());
    muted.remove(rule);
    muteOnly(muted);
  }

  /// Switches the rules called `rules` off, and all others on.
  @Override
  public void muteOnly(Set<String> rules) {
    if (!rules.equals(settings.get().muted())) {
      change(settings.get().withMuted(rules));
    }
  }

  /// Also shows the note as the reader meets it from now on, or does not.
  public void showGlimpse(boolean shown) {
    if (shown != settings.get().glimpse()) {
      change(settings.get().withGlimpse(shown));
    }
  }

  /// Remembers the relationship chosen last.
  public void remember(String relationship) {
    change(settings.get().withRelationship(relationship));
  }

  /// Shows text one step larger, up to twice its usual size.
  @Override
  public void enlarge() {
    change(settings.get().withTextSize(settings.get().textSize() + TEXT_STEP));
  }

  /// Shows text one step smaller, down to its usual size.
  @Override
  public void reduce() {
    change(settings.get().withTextSize(settings.get().textSize() - TEXT_STEP));
  }

  /// Shows text at its usual size.
  @Override
  public void usualSize() {
    change(settings.get().withTextSize(Settings.DEFAULT.textSize()));
  }

  /// Remembers where the window was, even when a newer choice follows at once.
  public void remember(WindowPlace place) {
    Settings now = settings.get().with(place);
    settings.set(now);
    background.ask(() -> save(now), _ -> {}, _ -> {});
  }

  private void change(Settings now) {
    settings.set(now);
    saving.ask(() -> save(now), _ -> {}, _ -> {});
  }

  private boolean save(Settings now) {
    file.save(now);
    return true;
  }
}
