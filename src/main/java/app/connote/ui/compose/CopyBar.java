package app.connote.ui.compose;

import app.connote.ui.kit.KeyedButton;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.Look;
import app.connote.ui.kit.Texts;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The buttons that end the work, always in the same place, and above them what there is to say
/// afterwards.
final class CopyBar extends VBox {
  private final ComposeModel model;
  private final Label said = Texts.wrapped("", "notice");
  private final HBox notice;
  private final Button anyway;
  private final Button undo = new Button("Undo");

  private boolean tight;

  CopyBar(ComposeModel model) {
    this.model = model;
    getStyleClass().add("copy-bar");
    var copy = new KeyedButton("Copy note", Keys.COPY, model::copy);
    copy.setId("copy");
    copy.getStyleClass().add("accent");
    copy.disableProperty().bind(model.checked().map(checked -> checked.text().isBlank()));
    anyway = new KeyedButton("Copy anyway", Keys.COPY_ANYWAY, model::copyAnyway);
    anyway.setId("copy-anyway");
    anyway.getStyleClass().addAll("button-outlined", "danger");
    undo.setId("undo");
    undo.setMinWidth(USE_PREF_SIZE);
    undo.setOnAction(_ -> model.undo());
    var others = new KeyedButton("Show others", Keys.SHOW_OTHERS, model::showOthers);
    others.setId("show-others");
    others
        .disableProperty()
        .bind(model.proposals().suggestions().map(_ -> !model.proposals().hasOthers()));
    var buttons = new FlowPane(copy, anyway, others);
    buttons.getStyleClass().add("buttons");
    notice = notice();
    getChildren().setAll(notice, buttons);
    model.notice().subscribe(this::show);
  }

  /// Fits a window of `width` whose text is `em` pixels large, `stacked` where its halves are:
  /// where it is tight, the page above needs the room more than hints do.
  void fit(boolean stacked, double width, double em) {
    tight = Look.tighten(this, width, em);
    pseudoClassStateChanged(ComposeView.STACKED, stacked);
    show(model.notice().get());
  }

  private HBox notice() {
    said.setId("notice");
    said.setAccessibleRole(AccessibleRole.TEXT);
    said.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(said, Priority.ALWAYS);
    var row = new HBox(said, undo);
    row.getStyleClass().add("notice-row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private void show(Notice now) {
    show(anyway, now instanceof Notice.Held);
    show(undo, now instanceof Notice.Undoable);
    said.getStyleClass().setAll("label", "notice");
    switch (now) {
      case Notice.None() -> say("", "none");
      case Notice.Done(String text, String next) ->
          say("✓ " + text + (tight ? "" : " " + next), "done");
      case Notice.Undoable(String text, _) -> say(text, "done");
      case Notice.Held(String text) -> say(text, "held");
      case Notice.Trouble(String text) -> say(text, "held");
    }
  }

  private void say(String text, String kind) {
    said.setText(text);
    said.getStyleClass().add(kind);
    show(notice, !text.isEmpty());
  }

  private static void show(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }
}
