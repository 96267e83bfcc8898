package app.connote.settings;

import java.util.Optional;

/// How the window looks.
///
/// @param theme which colours it wears
/// @param textSize how large text is shown, in per cent of its usual size, 100 to 200
/// @param window where the window was when it closed, once it has been closed
public record Look(Theme theme, int textSize, Optional<WindowPlace> window) {
  /// How it looks before a person has chosen anything.
  public static final Look DEFAULT = new Look(Theme.SYSTEM, 100, Optional.empty());

  public Look {
    textSize = Math.clamp(textSize, 100, 200);
  }

  /// This look in `theme`.
  public Look with(Theme theme) {
    return new Look(theme, textSize, window);
  }

  /// This look with text at `percent` of its usual size.
  public Look withTextSize(int percent) {
    return new Look(theme, percent, window);
  }

  /// This look with the window last seen at `place`.
  public Look with(WindowPlace place) {
    return new Look(theme, textSize, Optional.of(place));
  }
}
