package app.connote.history;

import java.time.Instant;
import java.util.function.UnaryOperator;

/// Writes down what became of notes, and nothing else of them: whatever was written in the meantime
/// stays. Calls block, as those of `history` do.
public record Chronicle(History history) {
  /// Changes the life of `note` at the moment `now`. Returns the note as it was before.
  public Draft write(Draft note, UnaryOperator<Life> change, Instant now) {
    Draft kept = kept(note);
    history.save(kept.living(change.apply(kept.life()), now));
    return kept;
  }

  /// Gives the note its life back as it was in `before`; one that was deleted comes back whole.
  public void restore(Draft before) {
    history.save(kept(before).living(before.life(), before.changed()));
  }

  private Draft kept(Draft note) {
    return history.to(note.person().id()).stream()
        .filter(each -> each.id().equals(note.id()))
        .findFirst()
        .orElse(note);
  }
}
