package app.connote.settings;

import app.connote.note.Account;
import java.util.Optional;

/// What the program remembers of a person's choices.
///
/// @param account whose limits notes must fit
/// @param relationship the id of the relationship chosen last; empty before the first choice
/// @param look how the window looks
/// @param proofreading how spelling and grammar are checked
public record Settings(Account account, String relationship, Look look, Proofreading proofreading) {
  /// What holds before a person has chosen anything.
  public static final Settings DEFAULT =
      new Settings(Account.FREE, "", Look.DEFAULT, Proofreading.DEFAULT);

  /// Which colours the window wears.
  public Theme theme() {
    return look.theme();
  }

  /// How large text is shown, in per cent of its usual size.
  public int textSize() {
    return look.textSize();
  }

  /// Where the window was when it closed, once it has been closed.
  public Optional<WindowPlace> window() {
    return look.window();
  }

  /// These settings for `account`.
  public Settings with(Account account) {
    return new Settings(account, relationship, look, proofreading);
  }

  /// These settings in `theme`.
  public Settings with(Theme theme) {
    return with(look.with(theme));
  }

  /// These settings with `relationship` chosen last.
  public Settings withRelationship(String relationship) {
    return new Settings(account, relationship, look, proofreading);
  }

  /// These settings with text at `percent` of its usual size.
  public Settings withTextSize(int percent) {
    return with(look.withTextSize(percent));
  }

  /// These settings with the window last seen at `place`.
  public Settings with(WindowPlace place) {
    return with(look.with(place));
  }

  /// These settings with spelling and grammar checked as `proofreading` says.
  public Settings with(Proofreading proofreading) {
    return new Settings(account, relationship, look, proofreading);
  }

  private Settings with(Look look) {
    return new Settings(account, relationship, look, proofreading);
  }
}
