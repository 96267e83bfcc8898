package app.connote.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Writes down what became of notes, and nothing else of them: whatever was written in the meantime
/// stays. Calls block, as those of `history` do.
public record Chronicle(History history) {
  /// What was written about a note.
  ///
  /// @param before the note as it was
  /// @param after the life it has since; none where the note was deleted
  public record Written(Draft before, Optional<Life> after) {
    /// Whether something that was said before had to give way.
    public boolean isCorrection() {
      List<Step> said = before.life().steps();
      return after
          .map(Life::steps)
          .filter(now -> now.size() < said.size() || !now.subList(0, said.size()).equals(said))
          .isPresent();
    }

    /// Whether nothing has changed.
    public boolean isNothing() {
      return after.equals(Optional.of(before.life()));
    }

    private boolean isLast(Draft now) {
      return after.equals(Optional.of(now.life()));
    }

    private Draft takenBack(Draft now) {
      return isLast(now) ? now.living(before.life(), before.changed()) : now;
    }
  }

  /// Changes the life of the note that was seen as `seen` at the moment `now`; where that changes
  /// nothing, the note stays as it is. Returns what was written; nothing where the note is gone.
  public Optional<Written> write(Draft seen, UnaryOperator<Life> change, Instant now) {
    return history
        .revise(seen.id(), kept -> lived(kept, change.apply(kept.life()), now))
        .map(kept -> new Written(kept, Optional.of(change.apply(kept.life()))));
  }

  /// Says that the note that was seen as `seen` was copied at the moment `now`, which makes it the
  /// one last changed whatever had become of it. Returns as above.
  public Optional<Written> copy(Draft seen, Instant now) {
    return history
        .revise(seen.id(), kept -> kept.copied(now))
        .map(kept -> new Written(kept, Optional.of(kept.life().copied(now))));
  }

  /// Says that the note that was seen as `seen` has become `state` at the moment `now`. Where more
  /// has become of it since, of which whoever says so cannot know, and which that would contradict,
  /// it stays as it is. Returns as above.
  public Optional<Written> mark(Draft seen, State state, Instant now) {
    return write(
        seen,
        life -> life.equals(seen.life()) || life.takes(state) ? life.become(state, now) : life,
        now);
  }

  /// Deletes the note that was seen as `seen`. Returns what was written; nothing where the note was
  /// gone already.
  public Optional<Written> delete(Draft seen) {
    return history.delete(seen.id()).map(kept -> new Written(kept, Optional.empty()));
  }

  /// Whether nothing more has become of the note since `last` was written, so that it can be taken
  /// back.
  public boolean isLast(Written last) {
    return history
        .revise(last.before().id(), note -> note)
        .map(last::isLast)
        .orElse(last.after().isEmpty());
  }

  /// Gives the note its life back as it was before `last` was written; one that was deleted comes
  /// back whole. Returns whether that was done: where more has become of the note since, it stays
  /// as it is.
  public boolean takeBack(Written last) {
    Optional<Draft> kept = history.revise(last.before().id(), last::takenBack);
    boolean isGone = kept.isEmpty() && last.after().isEmpty();
    if (isGone) {
      history.save(last.before());
    }
    return isGone || kept.filter(last::isLast).isPresent();
  }

  private static Draft lived(Draft note, Life life, Instant now) {
    return life.equals(note.life()) ? note : note.living(life, now);
  }
}
