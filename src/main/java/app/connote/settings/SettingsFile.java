package app.connote.settings;

import java.util.Optional;

/// The port to where settings are kept. Calls block and belong off the window's thread.
public interface SettingsFile {
  /// What was kept, or the defaults where nothing readable was.
  Settings load();

  /// What was wrong with the file when it was loaded and what became of it, in one sentence.
  Optional<String> notice();

  /// Keeps `settings` in place of what was kept.
  void save(Settings settings);
}
