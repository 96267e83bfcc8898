package app.connote.ui.history;

import app.connote.history.Chronicle;
import app.connote.history.Chronicle.Written;
import app.connote.history.Draft;
import app.connote.history.History;
import app.connote.history.Life;
import app.connote.history.MonthsNotes;
import app.connote.history.Pasting;
import app.connote.history.State;
import app.connote.history.Version;
import app.connote.ui.kit.Background;
import app.connote.ui.kit.Clip;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What can be done to notes of the history: copying them again, saying what became of them,
/// deleting them, and taking back the one act after the other.
public final class Acts {
  private static final String MORE = "More has become of that note since, so it stays as it is.";

  private final History history;
  private final Chronicle chronicle;
  private final Set<String> messages;
  private final Background background;
  private final Clip clip;
  private final Consumer<UUID> released;
  private final Clock clock;
  private final Deque<Done> before = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(Said.NOTHING);
  private final ReadOnlyIntegerWrapper done = new ReadOnlyIntegerWrapper();
  private Supplier<Optional<Integer>> notesAMonth = Optional::empty;

  /// What there is to say after an act, and which act can be taken back, if any.
  public record Said(String text, Optional<Way> back) {
    static final Said NOTHING = new Said("", Optional.empty());

    /// Whether there is an act to be taken back.
    public boolean undoable() {
      return back.isPresent();
    }
  }

  /// The way back.
  ///
  /// @param what what it would take back, such as “deleting the note to Priya”
  /// @param isSaid whether that is what there is to say
  public record Way(String what, boolean isSaid) {}

  /// An act that was done.
  private record Done(Written written, String what) {}

  /// The acts on `desk`, dated by `clock`.
  public Acts(HistoryModel.Desk desk, Clock clock) {
    this.history = desk.history();
    this.chronicle = new Chronicle(history);
    this.messages = desk.catalog().messages();
    this.background = desk.background();
    this.clip = desk.clip();
    this.released = desk.released();
    this.clock = clock;
  }

  /// Invitations can have as many notes a month as `notes` says; none where that has no limit.
  public void allow(Supplier<Optional<Integer>> notes) {
    notesAMonth = notes;
  }

  /// What there is to say after the last act.
  public ReadOnlyObjectProperty<Said> said() {
    return said.getReadOnlyProperty();
  }

  /// How often notes were changed so far, by these acts or elsewhere; it changes with each time.
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
      Instant now = clock.instant();
      released.accept(draft.id());
      background.ask(
          () -> chronicle.copy(draft, now),
          written -> done(written, copying -> copied(draft, copying)),
          this::fail);
    }
  }

  private void copied(Draft draft, Written written) {
    clip.put(draft.text());
    boolean first = draft.state() == State.DRAFT;
    if (first) {
      before.push(new Done(written, "marking " + whose(draft) + " as “Copied”"));
    }
    background.ask(
        () -> pasting(draft),
        now -> say(now.said() + " " + now.next(), first),
        _ -> say(Pasting.INVITATION.said(), first));
  }

  /// Where `draft` goes now. This blocks.
  private Pasting pasting(Draft draft) {
    if (messages.contains(draft.relationship())) {
      return Pasting.MESSAGE;
    }
    ZoneId zone = ZoneId.systemDefault();
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    boolean isOver =
        notesAMonth
            .get()
            .filter(most -> MonthsNotes.of(history, today, zone, messages).used() > most)
            .isPresent();
    return isOver ? Pasting.PAST_THE_LAST : Pasting.INVITATION;
  }

  /// Copies an earlier wording of a note, which stays what it is.
  void copy(Version version) {
    clip.put(version.text());
    say("Copied the earlier version.");
  }

  /// Says that `draft` has become `state`, which it is not already.
  public void mark(Draft draft, State state) {
    if (draft.state() != state || state == State.FOLLOWED_UP) {
      Instant now = clock.instant();
      released.accept(draft.id());
      background.ask(
          () -> chronicle.mark(draft, state, now),
          written -> done(written, marked -> marked(marked, state)),
          this::fail);
    }
  }

  private void marked(Written marked, State state) {
    Draft was = marked.before();
    String instead = marked.isCorrection() ? " instead of “" + was.state().label() + "”" : "";
    String what = whose(was) + " as “" + state.label() + "”" + instead;
    if (!marked.isNothing()) {
      undoably("Marked ", "marking ", what).accept(marked);
    } else {
      say(was.state() == state ? "Marked " + what + "." : MORE);
    }
  }

  /// Puts off to `day` what is due about `draft`.
  public void putOff(Draft draft, LocalDate day) {
    changeLast(
        draft,
        life -> life.putOff(day),
        undoably("Put off for a week: ", "putting off for a week ", whose(draft)));
  }

  /// Says that `draft` became what it is on `day`, which is not before the step before.
  void date(Draft draft, LocalDate day) {
    changeLast(
        draft,
        life -> life.on(day, ZoneId.systemDefault()),
        undoably("Changed ", "changing ", "the date of “" + draft.state().label() + "”"));
  }

  /// Deletes `draft`; [#undo] brings it back.
  void delete(Draft draft) {
    released.accept(draft.id());
    background.ask(
        () -> chronicle.delete(draft),
        written -> done(written, undoably("Deleted ", "deleting ", whose(draft))),
        this::fail);
  }

  /// Takes back the last act that is not taken back yet.
  public void undo() {
    if (!before.isEmpty()) {
      Done last = before.pop();
      released.accept(last.written().before().id());
      background.ask(
          () -> chronicle.takeBack(last.written()),
          done -> tookBack(last, done),
          failure -> {
            before.push(last);
            fail(failure);
          });
    }
  }

  private void tookBack(Done last, boolean done) {
    say(done ? "Took back: " + last.what() + "." : MORE);
    changed();
  }

  /// Looks whether the last act can still be taken back: more may have become of its note
  /// elsewhere.
  public void lookBack() {
    Done last = before.peek();
    if (last != null) {
      background.ask(() -> chronicle.isLast(last.written()), is -> follow(last, is), _ -> {});
    }
  }

  private void follow(Done last, boolean isLast) {
    if (!isLast && last.equals(before.peek())) {
      before.pop();
      say(said.get().text());
      lookBack();
    }
  }

  /// Says what went wrong, in its own words.
  public void fail(Exception failure) {
    say(String.valueOf(failure.getMessage()));
  }

  /// Changes the last step of `draft`, unless it is not the last one any more.
  private void changeLast(Draft draft, UnaryOperator<Life> change, Consumer<Written> then) {
    Instant now = clock.instant();
    released.accept(draft.id());
    background.ask(
        () ->
            chronicle.write(
                draft, life -> life.equals(draft.life()) ? change.apply(life) : life, now),
        written -> done(written, changed -> changedLast(draft, changed, then)),
        this::fail);
  }

  private void changedLast(Draft draft, Written changed, Consumer<Written> then) {
    if (changed.before().life().equals(draft.life())) {
      then.accept(changed);
    } else {
      say(MORE);
    }
  }

  private void done(Optional<Written> written, Consumer<Written> then) {
    written.ifPresentOrElse(then, () -> say("That note is no longer in your history."));
    changed();
  }

  /// Says that `what` was `done`; “deleting” in `doing` is taken back where it says “deleted”.
  private Consumer<Written> undoably(String done, String doing, String what) {
    return written -> {
      before.push(new Done(written, doing + what));
      say(done + what + ".", true);
    };
  }

  /// Says `text` after something that nothing takes back, nor what was done before it.
  public void settle(String text) {
    before.clear();
    say(text);
    changed();
  }

  /// The history has become another one: what was done to the notes of the one before is no more to
  /// be taken back, nor to be said.
  public void begin() {
    settle("");
  }

  /// Tells whoever shows notes to look again: these acts or something else have changed some.
  public void changed() {
    done.set(done.get() + 1);
    lookBack();
  }

  /// Says `text`, which is not about the last act.
  public void say(String text) {
    say(text, false);
  }

  private void say(String text, boolean isAct) {
    var last = Optional.ofNullable(before.peek()).map(act -> new Way(act.what(), isAct));
    said.set(new Said(text, last.filter(_ -> !text.isEmpty())));
  }

  private static String whose(Draft draft) {
    return draft.name().isEmpty() ? "the note" : "the note to " + draft.name();
  }
}
