package app.connote.ui.compose;

import app.connote.lint.Finding;
import app.connote.ui.kit.Focus;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// What the checks say about the note, worst first.
final class FindingsView extends VBox {
  private static final int FEW = 3;

  private final ComposeModel model;
  private final NoteEditor editor;
  private Shown shown = new Shown(List.of(), Optional.empty());
  private boolean all;

  /// What the cards are about, and which of them shows the key for fixing.
  private record Shown(List<Finding> findings, Optional<Finding> keyed) {}

  /// The findings about the note of `model`, which is written in `editor`.
  FindingsView(ComposeModel model, NoteEditor editor) {
    this.model = model;
    this.editor = editor;
    setId("findings");
    getStyleClass().add("findings");
    managedProperty().bind(visibleProperty());
    model.checked().subscribe(_ -> follow());
    model.walk().mendable().subscribe(_ -> follow());
  }

  /// Shows other cards only where there is something else to say, for they may have the focus. When
  /// a card goes that has it, writing goes on in the note, where its fix was made.
  private void follow() {
    var now = new Shown(model.checked().get().told(), model.walk().mendable().get());
    if (!now.equals(shown)) {
      boolean hadFocus = Focus.isIn(this);
      shown = now;
      show();
      if (hadFocus) {
        editor.focus();
      }
    }
  }

  private void show() {
    List<Finding> findings = shown.findings();
    setVisible(!findings.isEmpty());
    getChildren()
        .setAll(findings.stream().limit(all ? Long.MAX_VALUE : FEW).map(this::card).toList());
    if (!all && findings.size() > FEW) {
      getChildren().add(rest(findings.size() - FEW));
    }
  }

  private FindingCard card(Finding finding) {
    return new FindingCard(model, finding, shown.keyed().filter(finding::equals).isPresent());
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
