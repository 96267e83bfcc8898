package app.connote.ui.queue;

import app.connote.batch.Outcome;
import app.connote.batch.Progress;
import app.connote.batch.QueueEntry;
import app.connote.ui.kit.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One person of the queue: who, how far it has come, and how the note begins or why there is none.
final class PersonCell extends ListCell<QueueEntry> {
  private static final int FIRST_WORDS = 120;

  private final Label person = Texts.styled("", "person");
  private final Label state = new Label();
  private final Label words = Texts.styled("", "preview");
  private final VBox card;

  PersonCell() {
    setPrefWidth(0);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    person.setMinWidth(0);
    state.setMinWidth(USE_PREF_SIZE);
    words.setMinWidth(0);
    var head = new HBox(person, space, state);
    head.getStyleClass().add("entry-head");
    head.setAlignment(Pos.CENTER_LEFT);
    card = new VBox(head, words);
    card.getStyleClass().add("queue-card");
  }

  @Override
  protected void updateItem(@Nullable QueueEntry entry, boolean empty) {
    super.updateItem(entry, empty);
    if (entry == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
    } else {
      person.setText(person(entry));
      state.setText(state(entry));
      state.getStyleClass().setAll("label", chip(entry));
      words.setText(words(entry));
      setGraphic(card);
      setAccessibleText(person(entry) + ", " + state(entry) + ", " + words(entry));
    }
  }

  /// Whom `entry` is for, or the line they stand in.
  static String person(QueueEntry entry) {
    return entry.person().isEmpty() ? "Line " + entry.line() : entry.person();
  }

  /// How far `entry` has come, in a word or two.
  static String state(QueueEntry entry) {
    return switch (entry.progress()) {
      case WAITING -> entry.outcome() instanceof Outcome.Drafted ? "Ready" : "No note";
      case EDITED -> "Edited";
      case COPIED -> "Copied";
      case DONE -> "Done";
      case SKIPPED -> "Skipped";
    };
  }

  private static String chip(QueueEntry entry) {
    if (entry.progress() == Progress.COPIED || entry.progress() == Progress.DONE) {
      return "chip-done";
    }
    return entry.outcome() instanceof Outcome.Refused ? "chip-open" : "chip";
  }

  private static String words(QueueEntry entry) {
    return switch (entry.outcome()) {
      case Outcome.Drafted note ->
          note.text().substring(0, Math.min(FIRST_WORDS, note.text().length())).replace('\n', ' ');
      case Outcome.Refused refused when entry.person().isEmpty() -> refused.problem().reason();
      case Outcome.Refused refused -> "Line " + entry.line() + ": " + refused.problem().reason();
    };
  }
}
