package app.connote.ui.templates;

import app.connote.compose.PackPlan;
import app.connote.ui.kit.KeyedButton;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.Options;
import app.connote.ui.kit.Texts;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// A pack before it is taken in: what it would change, and the choice to do so or not.
final class ImportView extends BorderPane {
  private final Label heading = Texts.heading("");
  private final Label summary = Texts.wrapped("", "quiet");
  private final ListView<PackPlan.Step> steps = new ListView<>();
  private final KeyedButton take;
  private final FlowPane winner;

  ImportView(Sharing sharing) {
    setId("import");
    getStyleClass().add("import-view");
    take = new KeyedButton("Import", Keys.SAVE, sharing::take);
    take.setId("import-take");
    take.getStyleClass().add("accent");
    var cancel = new KeyedButton("Cancel", Keys.CLOSE, sharing::cancel);
    cancel.setId("import-cancel");
    var buttons = new FlowPane(take, cancel);
    buttons.getStyleClass().addAll("buttons", "template-buttons");
    winner =
        new Options<Boolean>(
                sharing.offer().map(now -> now.map(Offer::replacing).orElse(false)),
                sharing::replace)
            .with("import-keep", "Keep yours where both have a template", false)
            .with("import-replace", "Replace yours", true);
    steps.setId("import-steps");
    steps.setAccessibleText("What would become of each template of the pack");
    steps.setCellFactory(_ -> new StepCell());
    summary.setId("import-summary");
    var top = new VBox(heading, summary, winner);
    top.getStyleClass().add("import-top");
    setTop(top);
    setCenter(steps);
    setBottom(buttons);
    sharing.offer().subscribe(this::show);
  }

  /// Puts the keyboard into the list.
  void focus() {
    steps.requestFocus();
  }

  private void show(Optional<Offer> offer) {
    offer.ifPresent(
        now -> {
          heading.setText("Import “" + now.pack().name() + "”");
          summary.setText(now.summary());
          winner.setVisible(now.hasClash());
          winner.setManaged(now.hasClash());
          steps.getItems().setAll((now.plan().isSettleable() ? now.settled() : now.plan()).steps());
          int number = now.taken().size();
          take.setText("Import " + Sharing.counted(number));
          take.setDisable(number == 0);
        });
  }
}
