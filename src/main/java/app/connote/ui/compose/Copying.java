package app.connote.ui.compose;

import app.connote.history.Pasting;
import app.connote.note.Audience;
import app.connote.ui.compose.Allowance.Left;
import app.connote.ui.kit.Clip;
import java.util.Optional;
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
        () -> put(text, writing.relationship().audience()),
        failure ->
            tell(
                new Notice.Trouble(
                    "Copied, but not kept in the history: " + failure.getMessage())));
  }

  private void put(String text, Audience audience) {
    clip.put(text);
    tell(audience.isInvited() ? Pasting.INVITATION : Pasting.MESSAGE);
  }

  private void tell(Pasting now) {
    tell(new Notice.Done(now.said(), now.next()));
  }

  /// Warns of it where an invitation was just copied whose note is more than is `left`.
  void warn(Optional<Left> left) {
    boolean isOver = left.filter(Left::isOver).isPresent();
    if (isOver && notice.get() instanceof Notice.Done(_, String next) && isInvitation(next)) {
      tell(Pasting.PAST_THE_LAST);
    }
  }

  private static boolean isInvitation(String next) {
    return next.equals(Pasting.INVITATION.next());
  }
}
