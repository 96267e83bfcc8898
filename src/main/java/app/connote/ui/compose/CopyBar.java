package app.connote.ui.compose;

import app.connote.ui.kit.KeyedButton;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.Texts;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The buttons that end the work, and what there is to say afterwards.
final class CopyBar extends VBox {
  private final Label said = Texts.styled("", "notice");
  private final Button anyway;
  private final Button undo;

  CopyBar(ComposeModel model) {
    getStyleClass().add("copy-bar");
    var copy = new KeyedButton("Copy note", Keys.COPY, model::copy);
    copy.setId("copy");
    copy.getStyleClass().add("accent");
    copy.disableProperty().bind(model.checked().map(checked -> checked.text().isBlank()));
    anyway = new KeyedButton("Copy anyway", Keys.COPY_ANYWAY, model::copyAnyway);
    anyway.setId("copy-anyway");
    anyway.getStyleClass().addAll("button-outlined", "danger");
    undo = new Button("Undo");
    undo.setId("undo");
    undo.setOnAction(_ -> model.undo());
    var others = new KeyedButton("Show others", Keys.SHOW_OTHERS, model::showOthers);
    others.setId("show-others");
    others
        .disableProperty()
        .bind(model.proposals().suggestions().map(_ -> !model.proposals().hasOthers()));
    said.setId("notice");
    said.setWrapText(true);
    said.setAccessibleRole(AccessibleRole.TEXT);
    said.managedProperty().bind(said.visibleProperty());
    said.setMinHeight(Label.USE_PREF_SIZE);
    var buttons = new FlowPane(copy, anyway, others, undo);
    buttons.getStyleClass().add("buttons");
    getChildren().setAll(buttons, said);
    model.notice().subscribe(this::show);
  }

  private void show(Notice notice) {
    boolean held = notice instanceof Notice.Held;
    anyway.setVisible(held);
    anyway.setManaged(held);
    boolean undoable = notice instanceof Notice.Undoable;
    undo.setVisible(undoable);
    undo.setManaged(undoable);
    said.getStyleClass().setAll("label", "notice");
    switch (notice) {
      case Notice.None() -> say("", "none");
      case Notice.Done(String text, String next) -> say("✓ " + text + " " + next, "done");
      case Notice.Undoable(String text, _) -> say(text, "done");
      case Notice.Held(String text) -> say(text, "held");
      case Notice.Trouble(String text) -> say(text, "held");
    }
  }

  private void say(String text, String kind) {
    said.setText(text);
    said.getStyleClass().add(kind);
    said.setVisible(!text.isEmpty());
  }
}
