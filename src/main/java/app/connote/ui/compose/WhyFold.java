package app.connote.ui.compose;

import app.connote.ui.kit.Keys;
import app.connote.ui.kit.Texts;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Unfolds why the suggestion in the editor is suggested.
final class WhyFold extends ToggleButton {
  private final ComposeModel model;
  private final Label reasons = Texts.wrapped("", "quiet");

  /// The fold for the suggestion that is in the editor of `model`; gone while that holds the
  /// writer's own words.
  WhyFold(ComposeModel model) {
    super("Why this one");
    this.model = model;
    setId("why-this-one");
    getStyleClass().add("fold");
    var arrow = new Region();
    arrow.getStyleClass().add("arrow");
    var marks = new HBox(Texts.styled(Keys.WHY.getDisplayText(), "key"), arrow);
    marks.getStyleClass().add("fold-marks");
    marks.setAlignment(Pos.CENTER);
    setGraphic(marks);
    setContentDisplay(ContentDisplay.RIGHT);
    setMinWidth(USE_PREF_SIZE);
    reasons.setId("why");
    reasons.visibleProperty().bind(selectedProperty().and(visibleProperty()));
    reasons.managedProperty().bind(reasons.visibleProperty());
    managedProperty().bind(visibleProperty());
    accessibleHelpProperty().bind(reasons.textProperty());
    model.checked().subscribe(_ -> show());
    model.proposals().suggestions().subscribe(_ -> show());
  }

  /// The line that is unfolded.
  Label reasons() {
    return reasons;
  }

  /// Unfolds the reasons, or folds them away; the writer's own words need none.
  void turn() {
    if (isVisible()) {
      setSelected(!isSelected());
    }
  }

  private void show() {
    Optional<String> why = model.why();
    setVisible(why.isPresent());
    reasons.setText(why.orElse(""));
  }
}
