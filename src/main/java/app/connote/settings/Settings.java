package app.connote.settings;

import app.connote.note.Account;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What the program remembers of a person's choices.
///
/// @param account whose limits notes must fit
/// @param relationship the id of the relationship chosen last; empty before the first choice
/// @param look how the window looks
/// @param proofreading how spelling and grammar are checked
/// @param muted the ids of the rules that are switched off, in alphabetical order; another version
///   of the program may know rules that this one does not
/// @param details what the writer has told about themselves
public record Settings(
    Account account,
    String relationship,
    Look look,
    Proofreading proofreading,
    Set<String> muted,
    Details details) {
  /// What holds before a person has chosen anything.
  public static final Settings DEFAULT =
      new Settings(Account.FREE, "", Look.DEFAULT, Proofreading.DEFAULT, Set.of());

  public Settings {
    muted = Collections.unmodifiableSet(new TreeSet<>(muted));
  }

  /// What is chosen for `account` by somebody who has told nothing about themselves.
  public Settings(
      Account account,
      String relationship,
      Look look,
      Proofreading proofreading,
      Set<String> muted) {
    this(account, relationship, look, proofreading, muted, Details.NONE);
  }

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

  /// Whether the note is also shown as the reader meets it in a list.
  public boolean glimpse() {
    return look.glimpse();
  }

  /// These settings for `account`.
  public Settings with(Account account) {
    return new Settings(account, relationship, look, proofreading, muted, details);
  }

  /// These settings of somebody who has told `details` about themselves.
  public Settings with(Details details) {
    return new Settings(account, relationship, look, proofreading, muted, details);
  }

  /// These settings in `theme`.
  public Settings with(Theme theme) {
    return with(look.with(theme));
  }

  /// These settings with `relationship` chosen last.
  public Settings withRelationship(String relationship) {
    return new Settings(account, relationship, look, proofreading, muted, details);
  }

  /// These settings with text at `percent` of its usual size.
  public Settings withTextSize(int percent) {
    return with(look.withTextSize(percent));
  }

  /// These settings with the note also shown as the reader meets it, or not.
  public Settings withGlimpse(boolean shown) {
    return with(look.withGlimpse(shown));
  }

  /// These settings with the window last seen at `place`.
  public Settings with(WindowPlace place) {
    return with(look.with(place));
  }

  /// These settings with spelling and grammar checked as `proofreading` says.
  public Settings with(Proofreading proofreading) {
    return new Settings(account, relationship, look, proofreading, muted, details);
  }

  /// These settings with the rules called `rules` switched off, and no others.
  public Settings withMuted(Set<String> rules) {
    return new Settings(account, relationship, look, proofreading, rules, details);
  }

  private Settings with(Look look) {
    return new Settings(account, relationship, look, proofreading, muted, details);
  }
}
