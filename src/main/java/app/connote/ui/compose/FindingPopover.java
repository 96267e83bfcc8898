package app.connote.ui.compose;

import app.connote.lint.Finding;
import app.connote.lint.Fix;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.TextScroll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The small card beside the words of a finding: what, why, where from, and its fixes as buttons.
final class FindingPopover extends VBox {
  private final ComposeModel model;
  private final List<Button> fixes = new ArrayList<>();

  /// The card of `finding`, one of those of `model`.
  FindingPopover(ComposeModel model, Finding finding) {
    this.model = model;
    setId("finding-card");
    getStyleClass().addAll("finding-popover", finding.severity().id());
    setAccessibleRole(AccessibleRole.TOOLTIP);
    setAccessibleText(FindingText.spoken(finding));
    for (Fix fix : finding.fixes()) {
      fixes.add(FixButton.of(fix, fixes.isEmpty(), () -> model.mending().mend(fix)));
    }
    var dismiss = new Button("Not in this note");
    dismiss.getStyleClass().add("flat");
    dismiss.setOnAction(_ -> model.ignoring().dismiss(finding));
    var buttons = new FlowPane();
    buttons.getStyleClass().add("finding-buttons");
    buttons.getChildren().setAll(fixes);
    model.ignoring().learnable(finding).map(this::learn).ifPresent(buttons.getChildren()::add);
    buttons.getChildren().add(dismiss);
    getChildren().setAll(new TextScroll(new FindingText(finding)), buttons);
    addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
  }

  /// Gives the first fix the keys.
  void focus() {
    fixes.getFirst().requestFocus();
  }

  /// Makes the fix that has the keys, if one has.
  boolean mend() {
    Optional<Button> focused = fixes.stream().filter(Button::isFocused).findFirst();
    focused.ifPresent(Button::fire);
    return focused.isPresent();
  }

  private Button learn(String word) {
    var learn = new Button("Add “" + word + "” to my words");
    learn.setOnAction(_ -> model.ignoring().learn(word));
    return learn;
  }

  private void steer(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      model.walk().leave();
      key.consume();
    } else if (Keys.OPEN.match(key) && mend()) {
      key.consume();
    }
  }
}
