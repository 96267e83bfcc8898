package app.connote.ui.compose;

import app.connote.ui.kit.Clip;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Takes a finished note to the clipboard, and says what became of that.
final class Copying {
  private final Clip clip;
  private final DraftKeeper keeper;
  private final ReadOnlyObjectWrapper<Notice> notice =
      new ReadOnlyObjectWrapper<>(new Notice.None());

  Copying(Clip clip, DraftKeeper keeper) {
    this.clip = clip;
    this.keeper = keeper;
  }

  /// What there is to say after the last act.
  ReadOnlyObjectProperty<Notice> notice() {
    return notice.getReadOnlyProperty();
  }

  /// Says `what`.
  void tell(Notice what) {
    notice.set(what);
  }

  /// Says that `errors` findings hold the note back.
  void hold(int errors) {
    String things = errors == 1 ? "one thing" : errors + " things";
    tell(new Notice.Held("Not copied: " + things + " to put right first."));
  }

  /// Puts `text` on the clipboard as soon as it is in the history, or has turned out not to get
  /// there.
  void copy(Writing writing, String text, String template) {
    keeper.copied(
        writing,
        text,
        template,
        () -> put(text),
        failure ->
            tell(
                new Notice.Trouble(
                    "Copied, but not kept in the history: " + failure.getMessage())));
  }

  private void put(String text) {
    clip.put(text);
    tell(new Notice.Done("Copied.", "Now paste it into LinkedIn’s “Add a note”."));
  }
}
