package app.connote.ui.history;

import app.connote.history.Draft;
import app.connote.history.State;
import app.connote.ui.kit.KeyedButton;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.Texts;
import app.connote.ui.kit.When;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One note of the history, whole, with what can be done with it and what happened to it.
final class EntryView extends ScrollPane {
  private final HistoryModel model;
  private final Forgetting forgetting;
  private final Consumer<Draft> open;

  EntryView(HistoryModel model, Forgetting forgetting, Consumer<Draft> open) {
    this.model = model;
    this.forgetting = forgetting;
    this.open = open;
    setId("entry");
    getStyleClass().add("entry-view");
    setFitToWidth(true);
    setFocusTraversable(false);
  }

  /// Shows `entry`, or nothing.
  void show(@Nullable Entry entry) {
    setVisible(entry != null);
    if (entry != null) {
      var column =
          new VBox(
              Texts.quiet(entry.state() + " " + when(entry.draft().changed())),
              note(entry),
              buttons(entry.draft()),
              happened(entry));
      column.getStyleClass().add("column");
      HBox.setHgrow(column, Priority.ALWAYS);
      setContent(new HBox(column));
    }
  }

  private static VBox note(Entry entry) {
    boolean blank = entry.draft().text().isBlank();
    var box =
        new VBox(
            Texts.wrapped(
                blank ? "No note yet. " + entry.preview() : entry.draft().text(), "note-text"));
    box.getStyleClass().add("note-box");
    return box;
  }

  private FlowPane buttons(Draft draft) {
    var copy =
        new KeyedButton(
            draft.state() == State.COPIED ? "Copy again" : "Copy",
            Keys.COPY,
            () -> model.copy(draft));
    copy.setId("copy-again");
    copy.getStyleClass().add("accent");
    copy.setDisable(draft.text().isBlank());
    var write = new KeyedButton("Open in Compose", Keys.OPEN, () -> open.accept(draft));
    write.setId("open-in-compose");
    var delete = new Button("Delete");
    delete.setAccessibleHelp(Keys.DELETE.getDisplayText());
    delete.setOnAction(_ -> model.delete(draft));
    delete.setId("delete");
    var forget = new Button("Forget this person…");
    forget.setOnAction(_ -> forgetting.ask(draft));
    forget.setId("forget");
    var buttons = new FlowPane(copy, write, delete, forget);
    buttons.getStyleClass().add("buttons");
    return buttons;
  }

  private VBox happened(Entry entry) {
    var steps = new VBox(step("Drafted", entry.draft().begun()));
    if (entry.copied()) {
      steps.getChildren().add(step("Copied", entry.draft().changed()));
    }
    steps.getStyleClass().add("steps");
    var happened = new VBox(Texts.heading("What happened"), steps);
    happened.getStyleClass().add("happened");
    return happened;
  }

  private HBox step(String name, Instant moment) {
    var step = new HBox(Texts.styled(name, "step"), Texts.quiet(when(moment)));
    step.getStyleClass().add("entry-head");
    step.setAlignment(Pos.BASELINE_LEFT);
    return step;
  }

  private String when(Instant moment) {
    return When.said(moment, model.clock().instant(), ZoneId.systemDefault());
  }
}
