package app.connote.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.note.Account;
import app.connote.settings.Settings;
import app.connote.settings.Theme;
import app.connote.settings.WindowPlace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonSettingsTest {
  @TempDir Path folder;

  @Test
  void settingsThatWereNeverKeptAreTheDefaults() {
    assertThat(file().load()).isEqualTo(Settings.DEFAULT);
  }

  @Test
  void settingsComeBackAsTheyWereSaved() {
    var place = new WindowPlace(10, 20.5, 1000, 700, false);
    var settings =
        new Settings(Account.PREMIUM, Theme.DARK, "classmate", 150, Optional.of(place));
    file().save(settings);
    assertThat(file().load()).isEqualTo(settings);
  }

  @Test
  void settingsSavedBeforeTheWindowWasEverClosedComeBackToo() {
    var settings = Settings.DEFAULT.with(Theme.LIGHT);
    file().save(settings);
    assertThat(file().load()).isEqualTo(settings);
  }

  @Test
  void anUnreadableFileIsPutAsideAndSaidSo() throws Exception {
    Files.writeString(folder.resolve("settings.json"), "{\"account\": \"gold\"}");
    var file = file();
    assertThat(file.load()).isEqualTo(Settings.DEFAULT);
    assertThat(file.notice()).hasValueSatisfying(said -> assertThat(said).contains("put aside"));
    try (var kept = Files.list(folder)) {
      assertThat(kept).singleElement().asString().contains("settings-unreadable-");
    }
  }

  private JsonSettings file() {
    return new JsonSettings(new DataFolder(folder));
  }
}
