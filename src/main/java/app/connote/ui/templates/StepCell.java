package app.connote.ui.templates;

import app.connote.compose.NoteTemplate;
import app.connote.compose.PackPlan.Step;
import app.connote.ui.kit.Texts;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One template of a pack: what would become of it, and its text, after the one before it.
final class StepCell extends ListCell<Step> {
  StepCell() {
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Step step, boolean empty) {
    super.updateItem(step, empty);
    setGraphic(step == null || empty ? null : content(step));
    setAccessibleText(step == null || empty ? null : spoken(step));
  }

  private static VBox content(Step step) {
    var card = new VBox(Texts.styled(step.template().id() + " · " + fate(step), "report-name"));
    String before = before(step);
    if (!before.isEmpty()) {
      card.getChildren().add(Texts.wrapped("Until now: " + before, "quiet"));
    }
    String now = (before.isEmpty() ? "" : "In the pack: ") + source(step.template());
    card.getChildren().add(Texts.wrapped(now, "pack-text"));
    card.getStyleClass().add("template-card");
    return card;
  }

  private static String spoken(Step step) {
    String before = before(step);
    return fate(step)
        + ". "
        + source(step.template())
        + (before.isEmpty() ? "" : " Until now: " + before);
  }

  private static String fate(Step step) {
    return switch (step) {
      case Step.Added _ -> "New";
      case Step.Same _ -> "The same already";
      case Step.Changed _ -> "Changed";
      case Step.Clash _ -> "You have another of this id";
      case Step.Foreign _ -> "Its id is taken, for another relationship";
      case Step.LeftOut _ -> "Left out: yours stays";
    };
  }

  private static String before(Step step) {
    return switch (step) {
      case Step.Added _, Step.Same _ -> "";
      case Step.Changed changed -> source(changed.before());
      case Step.Clash clash -> source(clash.own());
      case Step.Foreign foreign -> source(foreign.other());
      case Step.LeftOut left -> source(left.own());
    };
  }

  private static String source(NoteTemplate template) {
    return template.template().source();
  }
}
