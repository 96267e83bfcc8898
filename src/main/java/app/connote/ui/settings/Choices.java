package app.connote.ui.settings;

import app.connote.note.Account;
import app.connote.note.English;
import app.connote.note.Tone;
import app.connote.settings.Detail;
import app.connote.settings.Settings;
import app.connote.settings.Theme;
import app.connote.settings.Tracking;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;

/// What can be chosen for the whole program. Every choice holds at once and is remembered.
public interface Choices {
  /// All choices as they stand.
  ReadOnlyObjectProperty<Settings> settings();

  /// Writes for `account` from now on.
  void choose(Account account);

  /// Speaks in `tone` from now on.
  void choose(Tone tone);

  /// Notes that were sent are treated as `tracking` says from now on.
  void choose(Tracking tracking);

  /// The writer has told `text` about `detail`; blank takes it back.
  void tell(Detail detail, String text);

  /// Wears `theme` from now on.
  void choose(Theme theme);

  /// Shows text one step larger.
  void enlarge();

  /// Shows text one step smaller.
  void reduce();

  /// Shows text at its usual size.
  void usualSize();

  /// Switches the rules called `rules` off, and all others on.
  void muteOnly(Set<String> rules);

  /// Checks spelling and grammar from now on, or no longer.
  void proofread(boolean on);

  /// Checks spelling in `english` from now on.
  void choose(English english);

  /// Takes `word` as spelt well from now on.
  void addWord(String word);

  /// No longer takes `word` as spelt well.
  void removeWord(String word);
}
