package app.connote.ui.queue;

import app.connote.ui.kit.KeyedButton;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/// How far drafting has come, and a way to stop it.
final class DraftingView extends VBox {
  private final KeyedButton stop;

  DraftingView(QueueModel model) {
    this.stop = new KeyedButton("Stop", Keys.CLOSE, model::cancel);
    getStyleClass().add("empty");
    setAlignment(Pos.CENTER);
    Label people = Texts.quiet("");
    people.setId("queue-headway");
    var bar = new ProgressBar();
    bar.setId("queue-progress");
    bar.setAccessibleText("How much of the file has been read");
    bar.getStyleClass().add("queue-progress");
    stop.setId("queue-stop");
    model
        .headway()
        .subscribe(
            headway -> {
              bar.setProgress(headway.people() == 0 ? -1 : headway.share());
              people.setText(headway.people() + " people so far");
            });
    getChildren().setAll(Texts.heading("Drafting a note for everybody"), bar, people, stop);
  }

  /// Puts the focus on what stops it.
  void focus() {
    stop.requestFocus();
  }
}
