package app.connote.settings;

import java.util.Locale;

/// Which colours the window wears.
public enum Theme {
  /// Those of the computer's own setting, as it changes.
  SYSTEM,
  LIGHT,
  DARK;

  /// The name used in the settings file.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
