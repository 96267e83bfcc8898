package app.connote.ui.compose;

import app.connote.ui.compose.RelationshipFilter.Line;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// One line of the list of relationships.
final class RelationshipCell extends ListCell<Line> {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

  RelationshipCell(Consumer<Line> chosen) {
    setPrefWidth(0);
    setOnMouseClicked(
        _ -> {
          if (getItem() != null) {
            chosen.accept(getItem());
          }
        });
  }

  @Override
  protected void updateItem(@Nullable Line line, boolean empty) {
    super.updateItem(line, empty);
    pseudoClassStateChanged(HEADING, line instanceof Line.Heading);
    setText(line == null || empty ? "" : text(line));
  }

  private static String text(Line line) {
    return switch (line) {
      case Line.Heading heading -> heading.text();
      case Line.Choice choice -> choice.relationship().label();
    };
  }
}
