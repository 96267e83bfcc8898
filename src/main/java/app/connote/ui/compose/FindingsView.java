package app.connote.ui.compose;

import app.connote.lint.Finding;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// What the checks say about the note, worst first.
final class FindingsView extends VBox {
  private static final int FEW = 3;

  private final ComposeModel model;
  private boolean all;

  FindingsView(ComposeModel model) {
    this.model = model;
    setId("findings");
    getStyleClass().add("findings");
    managedProperty().bind(visibleProperty());
    model.checked().subscribe(_ -> show());
    model.walk().mendable().subscribe(_ -> show());
  }

  private void show() {
    List<Finding> findings = model.checked().get().told();
    setVisible(!findings.isEmpty());
    getChildren()
        .setAll(findings.stream().limit(all ? Long.MAX_VALUE : FEW).map(this::card).toList());
    if (!all && findings.size() > FEW) {
      getChildren().add(rest(findings.size() - FEW));
    }
  }

  private FindingCard card(Finding finding) {
    Optional<Finding> keyed = model.walk().mendable().get();
    return new FindingCard(model, finding, keyed.filter(finding::equals).isPresent());
  }

  /// Many findings must not push the other ways to say it out of sight.
  private Button rest(int count) {
    var rest = new Button("Show " + count + " more");
    rest.getStyleClass().add("flat");
    rest.setOnAction(
        _ -> {
          all = true;
          show();
        });
    return rest;
  }
}
