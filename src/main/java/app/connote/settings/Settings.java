package app.connote.settings;

import app.connote.note.Account;
import java.util.Optional;

/// What the program remembers of a person's choices.
///
/// @param account whose limits notes must fit
/// @param theme which colours the window wears
/// @param relationship the id of the relationship chosen last; empty before the first choice
/// @param textSize how large text is shown, in per cent of its usual size, 100 to 200
/// @param window where the window was when it closed, once it has been closed
public record Settings(
    Account account, Theme theme, String relationship, int textSize, Optional<WindowPlace> window) {
  /// What holds before a person has chosen anything.
  public static final Settings DEFAULT =
      new Settings(Account.FREE, Theme.SYSTEM, "", 100, Optional.empty());

  public Settings {
    textSize = Math.clamp(textSize, 100, 200);
  }

  /// These settings for `account`.
  public Settings with(Account account) {
    return new Settings(account, theme, relationship, textSize, window);
  }

  /// These settings in `theme`.
  public Settings with(Theme theme) {
    return new Settings(account, theme, relationship, textSize, window);
  }

  /// These settings with `relationship` chosen last.
  public Settings withRelationship(String relationship) {
    return new Settings(account, theme, relationship, textSize, window);
  }

  /// These settings with text at `percent` of its usual size.
  public Settings withTextSize(int percent) {
    return new Settings(account, theme, relationship, percent, window);
  }

  /// These settings with the window last seen at `place`.
  public Settings with(WindowPlace place) {
    return new Settings(account, theme, relationship, textSize, Optional.of(place));
  }
}
