package app.connote.ui.compose;

import app.connote.history.Draft;
import app.connote.history.History;
import app.connote.history.State;
import app.connote.note.Facts;
import app.connote.ui.kit.Background;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Keeps the note at hand in the history while it is being written.
///
/// A copied note is never written over: what is typed after copying begins a draft of its own.
final class DraftKeeper {
  private final History history;
  private final Background background;
  private final Clock clock;
  private final Recall recall;
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");

  private UUID id = UUID.randomUUID();
  private Instant begun;
  private boolean kept;
  private boolean copied;
  private Background.Latest saving;

  DraftKeeper(History history, Background background, Clock clock) {
    this.history = history;
    this.background = background;
    this.clock = clock;
    this.recall = new Recall(history, background, clock);
    this.begun = clock.instant();
    this.saving = background.latest();
  }

  /// What was copied before.
  Recall recall() {
    return recall;
  }

  /// Whether what was typed last is on disk, in a few words.
  ReadOnlyStringProperty status() {
    return status.getReadOnlyProperty();
  }

  /// Begins a note of its own; the one before stays in the history as it was left.
  void begin() {
    become(UUID.randomUUID(), clock.instant(), false, false);
    status.set("");
  }

  /// Goes on with `draft`.
  void resume(Draft draft) {
    become(draft.id(), draft.begun(), true, draft.state() == State.COPIED);
    status.set("");
  }

  /// The id of the note at hand.
  UUID id() {
    return id;
  }

  /// Whether the note at hand was copied and nothing was written since.
  boolean isCopied() {
    return copied;
  }

  /// The day it is where the note is written.
  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  /// Lets go of the note called `id`, if it is the one at hand: what comes next is a draft of its
  /// own.
  void release(UUID id) {
    if (this.id.equals(id)) {
      begin();
    }
  }

  /// Keeps what is dismissed of the note at hand, which otherwise is as it was kept last; a copied
  /// note stays as it was copied.
  void amend(Writing writing, String text, String template) {
    if (!copied) {
      keep(writing, text, template);
    }
  }

  /// Keeps `writing` and `text` as they stand.
  void keep(Writing writing, String text, String template) {
    if (copied) {
      begin();
    }
    Draft draft = draft(writing, text, template, State.DRAFT);
    if (draft.isBlank() && !kept) {
      return;
    }
    kept = true;
    saving.ask(() -> write(draft), _ -> status.set("Saved just now"), this::fail);
  }

  /// Keeps the note as copied, then does `copy`; when it cannot be kept it is copied all the same
  /// and `trouble` is told.
  void copied(
      Writing writing, String text, String template, Runnable copy, Consumer<Exception> trouble) {
    Draft draft = draft(writing, text, template, State.COPIED);
    copied = true;
    background.ask(
        () -> write(draft),
        _ -> {
          status.set("Saved just now");
          copy.run();
        },
        failure -> {
          copy.run();
          fail(failure);
          trouble.accept(failure);
        });
  }

  private void become(UUID id, Instant begun, boolean kept, boolean copied) {
    this.id = id;
    this.begun = begun;
    this.kept = kept;
    this.copied = copied;
    this.saving = background.latest();
  }

  private boolean write(Draft draft) {
    if (draft.isBlank()) {
      history.delete(draft.id());
    } else {
      history.save(draft);
    }
    return true;
  }

  private void fail(Exception failure) {
    status.set("Not saved");
  }

  private Draft draft(Writing writing, String text, String template, State state) {
    return new Draft(
        id,
        writing.relationship().id(),
        writing.account(),
        text.isBlank() && !writing.isTyped() ? Facts.NONE : writing.asked(),
        text,
        template,
        state,
        begun,
        clock.instant(),
        writing.dismissals().all());
  }
}
