package app.connote.ui.queue;

import app.connote.batch.Outcome;
import app.connote.batch.Progress;
import app.connote.batch.Queue;
import app.connote.batch.QueueEntry;
import app.connote.history.Draft;
import app.connote.history.History;
import app.connote.history.State;
import app.connote.ui.kit.Background;
import app.connote.ui.kit.Clip;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// What can be done with the entry at hand, and taking it back.
final class Acts {
  /// How many acts can be taken back.
  private static final int MOST = 200;

  private final Walk walk;
  private final Desk desk;
  private final Consumer<String> say;
  private final Deque<Act> done = new ArrayDeque<>();

  /// What the history and the clipboard are needed for.
  ///
  /// @param background where the history is written
  /// @param clock tells when a note was copied
  /// @param changed runs when notes have come into the history or gone from it
  record Desk(History history, Background background, Clip clip, Clock clock, Runnable changed) {}

  /// Acts on the entry at hand in `walk`; what there is to say goes to `say`.
  Acts(Walk walk, Desk desk, Consumer<String> say) {
    this.walk = walk;
    this.desk = desk;
    this.say = say;
  }

  /// Whether there is something to take back.
  boolean any() {
    return !done.isEmpty();
  }

  /// Nothing that was done before can be taken back any more.
  void forget() {
    done.clear();
  }

  /// Copies the note at hand, keeps it in the history and goes on, unless an error holds it back
  /// and it is not to be copied `anyway`.
  void copy(boolean anyway) {
    walk.entry().ifPresent(entry -> copy(entry, anyway));
  }

  private void copy(QueueEntry entry, boolean anyway) {
    int errors = walk.errors();
    if (Walk.text(entry).isBlank()) {
      say.accept("There is no note to copy yet: write one, or skip this person.");
    } else if (errors > 0 && !anyway) {
      String things = errors == 1 ? "one thing" : errors + " things";
      say.accept("Not copied: " + things + " to put right first, or copy anyway.");
    } else {
      Draft draft = draft(entry, desk.clock().instant());
      desk.clip().put(draft.text());
      keep(draft);
      become(entry.with(Progress.COPIED), Optional.of(draft.id()));
      goOn("Copied" + forWhom(entry) + ".");
    }
  }

  /// Passes the entry at hand over and goes on.
  void skip() {
    walk.entry()
        .ifPresent(
            entry -> {
              become(entry.with(Progress.SKIPPED), Optional.empty());
              goOn("Skipped" + forWhom(entry, " ") + ".");
            });
  }

  /// Marks the entry at hand as done and goes on, or as not done where nothing is left to do.
  void mark() {
    walk.entry()
        .ifPresent(
            entry -> {
              boolean open = entry.progress().isOpen() || entry.progress() == Progress.COPIED;
              become(entry.with(open ? Progress.DONE : Progress.WAITING), Optional.empty());
              if (open) {
                goOn("Marked as done" + forWhom(entry, ": ") + ".");
              } else {
                say.accept("Marked as not done" + forWhom(entry, ": ") + ".");
              }
            });
  }

  /// Puts another wording in the place of the note at hand.
  void reword() {
    walk.reworded()
        .ifPresentOrElse(
            entry -> {
              become(entry, Optional.empty());
              walk.check();
              say.accept("Another wording.");
            },
            () -> say.accept("There is no other wording that fits what is known."));
  }

  /// Takes the last act back and goes to where it was done. What has been written since stays.
  void undo() {
    Act last = done.poll();
    if (last == null) {
      return;
    }
    if (walk.entries().get(last.place()).equals(last.after())) {
      walk.put(last.place(), last.before());
      last.kept().ifPresent(this::remove);
    }
    walk.go(last.place());
    walk.check();
    say.accept("Taken back.");
  }

  private void become(QueueEntry entry, Optional<UUID> kept) {
    int place = walk.place().get();
    done.push(new Act(place, walk.entries().get(place), entry, kept));
    if (done.size() > MOST) {
      done.removeLast();
    }
    walk.put(place, entry);
  }

  private void goOn(String what) {
    boolean more = walk.advance();
    say.accept(more ? what : what + " That was the last one.");
  }

  private static String forWhom(QueueEntry entry) {
    return forWhom(entry, " for ");
  }

  private static String forWhom(QueueEntry entry, String before) {
    return entry.person().isEmpty() ? "" : before + entry.person();
  }

  private Draft draft(QueueEntry entry, Instant now) {
    Queue queue = walk.queue();
    return new Draft(
        UUID.randomUUID(),
        queue.relationship(),
        queue.account(),
        entry.facts(),
        Walk.text(entry),
        entry.outcome() instanceof Outcome.Drafted note ? note.template() : "",
        State.COPIED,
        now,
        now);
  }

  private void keep(Draft draft) {
    ask(
        () -> desk.history().save(draft),
        failure -> "Copied, but not kept in the history: " + failure.getMessage());
  }

  /// What was sent meanwhile, or has turned out to be, stays.
  private void remove(UUID note) {
    ask(
        () -> {
          if (!isOut(note)) {
            desk.history().delete(note);
          }
        },
        failure -> String.valueOf(failure.getMessage()));
  }

  private boolean isOut(UUID note) {
    return desk.history()
        .revise(note, UnaryOperator.identity())
        .filter(kept -> kept.state().isOut())
        .isPresent();
  }

  private void ask(Runnable work, Function<Exception, String> trouble) {
    desk.background()
        .ask(
            () -> {
              work.run();
              return true;
            },
            _ -> desk.changed().run(),
            failure -> say.accept(trouble.apply(failure)));
  }
}
