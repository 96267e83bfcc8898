package app.connote.settings;

import java.util.Optional;

/// How the window looks.
///
/// @param theme which colours it wears
/// @param textSize how large text is shown, in per cent of its usual size, 100 to 200
/// @param window where the window was when it closed, once it has been closed
/// @param glimpse whether the note is also shown as the reader meets it in a list
public record Look(Theme theme, int textSize, Optional<WindowPlace> window, boolean glimpse) {
  /// How it looks before a person has chosen anything.
  public static final Look DEFAULT = new Look(Theme.SYSTEM, 100, Optional.empty(), true);

  public Look {
    textSize = Math.clamp(textSize, 100, 200);
  }

  /// This look in `theme`.
  public Look with(Theme theme) {
    return new Look(theme, textSize, window, glimpse);
  }

  /// This look with text at `percent` of its usual size.
  public Look withTextSize(int percent) {
    return new Look(theme, percent, window, glimpse);
  }

  /// This look with the window last seen at `place`.
  public Look with(WindowPlace place) {
    return new Look(theme, textSize, Optional.of(place), glimpse);
  }

  /// This look with the note also shown as the reader meets it, or not.
  public Look withGlimpse(boolean shown) {
    return new Look(theme, textSize, window, shown);
  }
}
