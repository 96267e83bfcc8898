package app.connote.settings;

import app.connote.note.Account;
import app.connote.note.Tone;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What the program remembers of a person's choices.
///
/// @param drafting what is chosen about the notes to be drafted
/// @param look how the window looks
/// @param proofreading how spelling and grammar are checked
/// @param muted the ids of the rules that are switched off, in alphabetical order; another version
///   of the program may know rules that this one does not
/// @param details what the writer has told about themselves
/// @param tracking what is chosen about notes that were sent
public record Settings(
    Drafting drafting,
    Look look,
    Proofreading proofreading,
    Set<String> muted,
    Details details,
    Tracking tracking) {
  /// What holds before a person has chosen anything.
  public static final Settings DEFAULT =
      new Settings(
          Drafting.DEFAULT,
          Look.DEFAULT,
          Proofreading.DEFAULT,
          Set.of(),
          Details.NONE,
          Tracking.DEFAULT);

  public Settings {
    muted = Collections.unmodifiableSet(new TreeSet<>(muted));
  }

  /// Whose limits notes must fit.
  public Account account() {
    return drafting.account();
  }

  /// How notes speak to their readers.
  public Tone tone() {
    return drafting.tone();
  }

  /// The id of the relationship chosen last; empty before the first choice.
  public String relationship() {
    return drafting.relationship();
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
    return with(drafting.with(account));
  }

  /// These settings with notes in `tone`.
  public Settings with(Tone tone) {
    return with(drafting.with(tone));
  }

  /// These settings of somebody who has told `details` about themselves.
  public Settings with(Details details) {
    return new Settings(drafting, look, proofreading, muted, details, tracking);
  }

  /// These settings in `theme`.
  public Settings with(Theme theme) {
    return with(look.with(theme));
  }

  /// These settings with `relationship` chosen last.
  public Settings withRelationship(String relationship) {
    return with(drafting.withRelationship(relationship));
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
    return new Settings(drafting, look, proofreading, muted, details, tracking);
  }

  /// These settings with the rules called `rules` switched off, and no others.
  public Settings withMuted(Set<String> rules) {
    return new Settings(drafting, look, proofreading, rules, details, tracking);
  }

  /// These settings with what is chosen in `tracking`.
  public Settings with(Tracking tracking) {
    return new Settings(drafting, look, proofreading, muted, details, tracking);
  }

  private Settings with(Look look) {
    return new Settings(drafting, look, proofreading, muted, details, tracking);
  }

  private Settings with(Drafting drafting) {
    return new Settings(drafting, look, proofreading, muted, details, tracking);
  }
}
