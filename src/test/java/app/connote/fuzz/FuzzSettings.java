package app.connote.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.settings.Settings;
import app.connote.store.JsonSettings;
import java.io.IOException;

/// Any file as settings: what is read of it is the same when it is kept again, and what cannot be
/// read stays beside it.
public final class FuzzSettings {
  private FuzzSettings() {}

  /// Called by the fuzzer with each `input`.
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    try (var desk = Desk.with("settings.json", input)) {
      var file = new JsonSettings(desk.folder());
      Settings found = file.load();
      assertThat(file.notice().isEmpty() || desk.holds(input)).isTrue();
      file.save(found);
      assertThat(new JsonSettings(desk.folder()).load()).isEqualTo(found);
    }
  }
}
