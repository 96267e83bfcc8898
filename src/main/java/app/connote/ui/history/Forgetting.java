package app.connote.ui.history;

import app.connote.history.Draft;
import app.connote.history.History;
import app.connote.settings.Content;
import app.connote.settings.KeptFiles;
import app.connote.ui.kit.Background;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Forgetting a person for good. It is asked for first, because nothing takes it back.
public final class Forgetting {
  private static final String FINAL = " Forgetting somebody cannot be undone.";
  private static final String ASIDE =
      " A file that was put aside may still hold them: delete it in Settings, under “What is kept"
          + " where”.";

  private final Desk desk;
  private final Consumer<String> say;
  private final ReadOnlyObjectWrapper<Optional<Question>> question =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// What forgetting works with.
  ///
  /// @param elsewhere told, before they are forgotten, the notes that nothing may write again
  public record Desk(
      History history, KeptFiles files, Background background, Consumer<List<Draft>> elsewhere) {}

  /// Whether the person with these notes is to be forgotten.
  ///
  /// @param name what they are called; empty where nobody knows
  /// @param notes all notes to them, at least one
  record Question(String name, List<Draft> notes) {
    Question {
      notes = List.copyOf(notes);
    }

    /// The person, as a sentence goes on with them.
    String who() {
      return name.isEmpty() ? "this person" : name;
    }

    /// What would go, in words.
    String text() {
      String count = notes.size() == 1 ? "The note" : "All " + notes.size() + " notes";
      return "Forget "
          + who()
          + " for good? "
          + count
          + " to them, with every earlier wording and what became of it, and what is known of them"
          + " go from the history and from every backup. Nothing brings them back.";
    }

    /// Without any words, which must not reach a log.
    @Override
    public String toString() {
      return "Question[" + notes.size() + " notes]";
    }
  }

  /// Forgets on `desk`; `say` is told how it went.
  public Forgetting(Desk desk, Consumer<String> say) {
    this.desk = desk;
    this.say = say;
  }

  /// What the person is being asked, if anything.
  ReadOnlyObjectProperty<Optional<Question>> question() {
    return question.getReadOnlyProperty();
  }

  /// Asks whether the reader of `draft` is to be forgotten.
  void ask(Draft draft) {
    desk.background()
        .ask(
            () -> desk.history().to(draft.person().id()),
            notes ->
                question.set(
                    Optional.of(
                        new Question(draft.name(), notes.isEmpty() ? List.of(draft) : notes))),
            this::fail);
  }

  /// Forgets nobody after all.
  void keep() {
    question.set(Optional.empty());
  }

  /// Forgets the person asked about, if one was.
  void forget() {
    question.get().ifPresent(this::forget);
  }

  private void forget(Question asked) {
    keep();
    desk.elsewhere().accept(asked.notes());
    desk.background()
        .ask(
            () -> {
              desk.history().forget(asked.notes().getFirst().person().id());
              return isAside();
            },
            aside -> say.accept("Forgot " + asked.who() + "." + FINAL + (aside ? ASIDE : "")),
            this::fail);
  }

  private boolean isAside() {
    return desk.files().all().stream().anyMatch(kept -> kept.content() == Content.ASIDE);
  }

  private void fail(Exception failure) {
    say.accept(String.valueOf(failure.getMessage()));
  }
}
