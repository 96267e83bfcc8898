package app.connote.ui.compose;

import app.connote.lint.Finding;
import app.connote.lint.Fix;
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
    model.checked().map(Checked::findings).subscribe(this::show);
  }

  /// Makes the first change that any finding proposes.
  void mendFirst() {
    first().map(finding -> finding.fixes().getFirst()).ifPresent(this::mend);
  }

  private void show(List<Finding> findings) {
    Optional<Finding> first = first();
    setVisible(!findings.isEmpty());
    getChildren()
        .setAll(
            findings.stream()
                .limit(all ? Long.MAX_VALUE : FEW)
                .map(
                    each ->
                        new FindingCard(each, first.filter(each::equals).isPresent(), this::mend))
                .toList());
    if (!all && findings.size() > FEW) {
      getChildren().add(rest(findings.size() - FEW));
    }
  }

  /// Many findings must not push the copy button out of sight.
  private Button rest(int count) {
    var rest = new Button("Show " + count + " more");
    rest.getStyleClass().add("flat");
    rest.setOnAction(
        _ -> {
          all = true;
          show(model.checked().get().findings());
        });
    return rest;
  }

  private Optional<Finding> first() {
    return model.checked().get().findings().stream()
        .filter(finding -> !finding.fixes().isEmpty())
        .findFirst();
  }

  private void mend(Fix fix) {
    model.mend(fix);
  }
}
