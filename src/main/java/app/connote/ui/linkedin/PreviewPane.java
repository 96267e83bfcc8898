package app.connote.ui.linkedin;

import app.connote.linkedin.Effects;
import app.connote.ui.kit.KeyedButton;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.Texts;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What would change, in a few words and then one by one.
final class PreviewPane extends BorderPane {
  PreviewPane(ImportStage.Preview preview, ImportModel model, Runnable leave) {
    setId("import-preview");
    var effects = new Effects(preview.plan());
    Label planned = Texts.wrapped(effects.planned(), "import-said");
    planned.setId("import-planned");
    var about = new VBox(planned, Texts.wrapped(effects.read(), "quiet"));
    about.getStyleClass().add("import-about");
    setTop(about);
    setCenter(list(preview));
    setBottom(foot(preview, model, leave));
  }

  private static ListView<Line> list(ImportStage.Preview preview) {
    var list = new ListView<Line>();
    list.setId("import-lines");
    list.setAccessibleText("What would change, one by one");
    list.setCellFactory(_ -> new LineCell());
    list.getItems().setAll(preview.lines());
    list.setPlaceholder(Texts.quiet("Your history already says all of this."));
    return list;
  }

  private static FlowPane foot(ImportStage.Preview preview, ImportModel model, Runnable leave) {
    var go = new KeyedButton("Import", Keys.COPY, model::carryOut);
    go.setId("import-go");
    go.setDisable(preview.plan().isEmpty());
    var back = new KeyedButton("Cancel", Keys.CLOSE, leave);
    back.setId("import-cancel");
    (preview.plan().isEmpty() ? back : go).getStyleClass().add("accent");
    var foot = new FlowPane(go, back);
    foot.getStyleClass().add("queue-buttons");
    foot.setHgap(8);
    foot.setVgap(8);
    return foot;
  }
}
