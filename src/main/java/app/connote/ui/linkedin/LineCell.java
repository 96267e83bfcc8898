package app.connote.ui.linkedin;

import app.connote.ui.kit.Texts;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One line of the preview.
final class LineCell extends ListCell<Line> {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

  private final Label lead = Texts.styled("", "person");
  private final Label text = Texts.wrapped("", "quiet");
  private final VBox card = new VBox(lead, text);

  LineCell() {
    card.getStyleClass().add("queue-card");
    // As wide as the list, so that the text wraps.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Line line, boolean empty) {
    super.updateItem(line, empty);
    if (line == null || empty) {
      pseudoClassStateChanged(HEADING, false);
      setGraphic(null);
    } else {
      show(line);
    }
  }

  private void show(Line line) {
    pseudoClassStateChanged(HEADING, line.isHeading());
    lead.setText(line.lead());
    text.setText(line.text());
    text.setVisible(!line.isHeading());
    text.setManaged(!line.isHeading());
    setAccessibleText(line.isHeading() ? line.lead() : line.lead() + ": " + line.text());
    setGraphic(card);
  }
}
