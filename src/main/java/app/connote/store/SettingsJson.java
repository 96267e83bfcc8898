package app.connote.store;

import app.connote.note.Account;
import app.connote.note.Tone;
import app.connote.settings.Drafting;
import app.connote.settings.Look;
import app.connote.settings.Settings;
import app.connote.settings.Theme;
import app.connote.settings.WindowPlace;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The keys of the settings file. Each may be missing, as in a file of an earlier version.
record SettingsJson(
    Optional<String> account,
    Optional<String> tone,
    Optional<String> theme,
    Optional<String> relationship,
    Optional<Integer> textSize,
    Optional<WindowPlace> window,
    Optional<Boolean> glimpse,
    Optional<ProofreadingJson> proofreading,
    Optional<List<String>> muted,
    Optional<Map<String, String>> details,
    Optional<TrackingJson> tracking) {

  static SettingsJson of(Settings settings) {
    return new SettingsJson(
        Optional.of(settings.account().id()),
        Optional.of(settings.tone().id()),
        Optional.of(settings.theme().id()),
        Optional.of(settings.relationship()),
        Optional.of(settings.textSize()),
        settings.window().filter(SettingsJson::isSomewhere),
        Optional.of(settings.glimpse()),
        Optional.of(ProofreadingJson.of(settings.proofreading())),
        Optional.of(List.copyOf(settings.muted())),
        Optional.of(DetailsJson.of(settings.details())),
        Optional.of(TrackingJson.of(settings.tracking())));
  }

  /// The settings these keys say. An unknown account, tone, theme, English or detail is an
  /// [IllegalArgumentException].
  Settings settings() {
    return new Settings(
        new Drafting(
            account.map(SettingsJson::account).orElse(Settings.DEFAULT.account()),
            tone.map(SettingsJson::tone).orElse(Settings.DEFAULT.tone()),
            relationship.orElse(Settings.DEFAULT.relationship())),
        new Look(
            theme.map(SettingsJson::theme).orElse(Settings.DEFAULT.theme()),
            textSize.orElse(Settings.DEFAULT.textSize()),
            window,
            glimpse.orElse(Settings.DEFAULT.glimpse())),
        proofreading.map(ProofreadingJson::proofreading).orElse(Settings.DEFAULT.proofreading()),
        muted.<Set<String>>map(HashSet::new).orElse(Settings.DEFAULT.muted()),
        details.map(DetailsJson::details).orElse(Settings.DEFAULT.details()),
        tracking.map(TrackingJson::tracking).orElse(Settings.DEFAULT.tracking()));
  }

  private static Account account(String id) {
    return Account.of(id).orElseThrow(() -> new IllegalArgumentException("Unknown account."));
  }

  private static Tone tone(String id) {
    return Tone.of(id).orElseThrow(() -> new IllegalArgumentException("Unknown tone."));
  }

  private static Theme theme(String id) {
    return Arrays.stream(Theme.values())
        .filter(theme -> theme.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Unknown theme."));
  }

  /// JavaFX calls the place of a window that was never shown “not a number”, which JSON cannot say.
  private static boolean isSomewhere(WindowPlace place) {
    return Double.isFinite(place.x() + place.y() + place.width() + place.height());
  }
}
