package app.connote.ui.history;

import app.connote.history.Chronicle;
import app.connote.history.Draft;
import app.connote.history.History;
import app.connote.history.Life;
import app.connote.history.State;
import app.connote.history.Version;
import app.connote.ui.kit.Background;
import app.connote.ui.kit.Clip;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What can be done to notes of the history: copying them again, saying what became of them,
/// deleting them, and taking back the one act after the other.
public final class Acts {
  private final History history;
  private final Chronicle chronicle;
  private final Background background;
  private final Clip clip;
  private final Consumer<UUID> released;
  private final Clock clock;
  private final Deque<Draft> before = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(Said.NOTHING);
  private final ReadOnlyIntegerWrapper done = new ReadOnlyIntegerWrapper();

  /// What there is to say after an act, and whether there is an act to be taken back.
  public record Said(String text, boolean undoable) {
    static final Said NOTHING = new Said("", false);
  }

  /// The acts on `desk`, dated by `clock`.
  public Acts(HistoryModel.Desk desk, Clock clock) {
    this.history = desk.history();
    this.chronicle = new Chronicle(history);
    this.background = desk.background();
    this.clip = desk.clip();
    this.released = desk.released();
    this.clock = clock;
  }

  /// What there is to say after the last act.
  public ReadOnlyObjectProperty<Said> said() {
    return said.getReadOnlyProperty();
  }

  /// How many acts were done so far, which changes with each.
  public ReadOnlyIntegerProperty done() {
    return done.getReadOnlyProperty();
  }

  /// The clock that tells what "today" is.
  public Clock clock() {
    return clock;
  }

  /// Copies `draft` again, which makes it the newest.
  void copy(Draft draft) {
    if (!draft.text().isBlank()) {
      boolean first = draft.state() == State.DRAFT;
      change(
          draft,
          life -> life.copied(clock.instant()),
          earlier -> {
            clip.put(draft.text());
            if (first) {
              before.push(earlier);
            }
            say("Copied. Now paste it into LinkedIn’s “Add a note”.");
          });
    }
  }

  /// Copies an earlier wording of a note, which stays what it is.
  void copy(Version version) {
    clip.put(version.text());
    say("Copied the earlier version.");
  }

  /// Says that `draft` has become `state`, which it is not already.
  public void mark(Draft draft, State state) {
    if (draft.state() != state || state == State.FOLLOWED_UP) {
      change(
          draft,
          life -> life.become(state, clock.instant()),
          undoably("Marked " + whose(draft) + " as “" + state.label() + "”."));
    }
  }

  /// Puts off to `day` what is due about `draft`.
  public void putOff(Draft draft, LocalDate day) {
    change(draft, life -> life.putOff(day), undoably("Put off for a week: " + whose(draft) + "."));
  }

  /// Says that `draft` became what it is on `day`, which is not before the step before.
  void date(Draft draft, LocalDate day) {
    change(
        draft,
        life -> life.on(day, ZoneId.systemDefault()),
        undoably("Changed the date of “" + draft.state().label() + "”."));
  }

  /// Deletes `draft`; [#undo] brings it back.
  void delete(Draft draft) {
    released.accept(draft.id());
    background.ask(
        () -> {
          history.delete(draft.id());
          return draft;
        },
        gone -> done(gone, undoably("Deleted " + whose(draft) + ".")),
        this::fail);
  }

  /// Takes back the last act that is not taken back yet.
  public void undo() {
    if (!before.isEmpty()) {
      Draft draft = before.pop();
      released.accept(draft.id());
      background.ask(
          () -> {
            chronicle.restore(draft);
            return draft;
          },
          back -> done(back, _ -> say(before.isEmpty() ? "" : "Taken back.")),
          this::fail);
    }
  }

  /// Says what went wrong, in its own words.
  public void fail(Exception failure) {
    say(String.valueOf(failure.getMessage()));
  }

  private void change(Draft draft, UnaryOperator<Life> change, Consumer<Draft> then) {
    released.accept(draft.id());
    background.ask(
        () -> chronicle.write(draft, change, clock.instant()),
        earlier -> done(earlier, then),
        this::fail);
  }

  private void done(Draft draft, Consumer<Draft> then) {
    then.accept(draft);
    done.set(done.get() + 1);
  }

  private Consumer<Draft> undoably(String text) {
    return draft -> {
      before.push(draft);
      say(text);
    };
  }

  /// Says `text` after something that nothing takes back, nor what was done before it.
  public void settle(String text) {
    before.clear();
    say(text);
    done.set(done.get() + 1);
  }

  /// Says `text`.
  public void say(String text) {
    said.set(new Said(text, !before.isEmpty()));
  }

  private static String whose(Draft draft) {
    return draft.name().isEmpty() ? "the note" : "the note to " + draft.name();
  }
}
