package app.connote.ui.compose;

import app.connote.history.Draft;
import app.connote.history.History;
import app.connote.history.Life;
import app.connote.history.Person;
import app.connote.history.State;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// Puts the note at hand into the history, where more may have become of it in the meantime: an
/// import may have found that it was sent. Such a note is not written over, and what is written is
/// kept beside it as a note of its own. Calls block, as those of `history` do.
record Filing(History history) {
  /// Keeps `draft`, which is being written; a note of its own is called `other`. Returns the note
  /// that is at hand then.
  Draft write(Draft draft, UUID other) {
    Optional<Draft> kept =
        history.revise(
            draft.id(), now -> now.state() != State.DRAFT || draft.isBlank() ? now : draft);
    Optional<Draft> beyond = kept.filter(now -> now.state() != State.DRAFT);
    if (beyond.isPresent()) {
      return beside(beyond.get(), draft, Life.begun(draft.changed()), other);
    }
    if (draft.isBlank()) {
      history.delete(draft.id());
    } else if (kept.isEmpty()) {
      history.save(draft);
    }
    return draft;
  }

  /// Keeps `draft` as copied, in place of `earlier` if there is one; otherwise as above.
  Draft copy(Draft draft, Optional<Draft> earlier, UUID other) {
    Optional<Draft> kept =
        history.revise(
            draft.id(), now -> earlier.isPresent() && !isOut(now) ? now : copied(now, draft));
    if (kept.filter(Filing::isOut).isPresent()) {
      Draft out = copied(kept.get(), draft);
      return beside(out, draft, fresh(draft), other);
    }
    return earlier.map(before -> replace(before, draft)).orElseGet(() -> save(kept, draft));
  }

  private Draft save(Optional<Draft> kept, Draft draft) {
    if (kept.isEmpty()) {
      history.save(draft);
    }
    return draft;
  }

  /// What has been sent stays, and is no earlier version of `draft`.
  private Draft replace(Draft before, Draft draft) {
    if (history.revise(before.id(), UnaryOperator.identity()).filter(Filing::isOut).isPresent()) {
      Draft own = draft.living(fresh(draft), draft.changed());
      history.save(own);
      return own;
    }
    history.replace(before.id(), draft);
    return draft;
  }

  private static Draft copied(Draft now, Draft draft) {
    if (!isOut(now)) {
      return draft;
    }
    return isSaidBy(now, draft) ? now.living(now.life(), draft.changed()) : now;
  }

  /// Keeps `draft` with the life `own` as a note called `other` beside `kept`, which says the same
  /// or stays.
  private Draft beside(Draft kept, Draft draft, Life own, UUID other) {
    if (draft.isBlank() || isSaidBy(kept, draft)) {
      return kept;
    }
    Draft beside =
        new Draft(
            other,
            reader(kept, draft, other),
            draft.relationship(),
            draft.account(),
            draft.facts(),
            draft.text(),
            draft.template(),
            own,
            draft.changed(),
            draft.dismissed());
    history.save(beside);
    return beside;
  }

  /// Whom `draft` is for: the reader of `kept` while they are called the same.
  private static Person reader(Draft kept, Draft draft, UUID other) {
    if (called(kept).equals(called(draft))) {
      return kept.person();
    }
    boolean isChosen = draft.person().isKnown() && !draft.person().id().equals(kept.person().id());
    return isChosen ? draft.person() : Person.unknown(other);
  }

  private static String called(Draft note) {
    return note.facts().value("first_name").orElse("");
  }

  private static Life fresh(Draft draft) {
    return Life.begun(draft.changed()).copied(draft.changed());
  }

  private static boolean isSaidBy(Draft kept, Draft draft) {
    return kept.text().equals(draft.text());
  }

  private static boolean isOut(Draft note) {
    return note.state().isOut();
  }
}
