package app.connote.ui.compose;

import app.connote.note.Relationship;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.Texts;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Shows the relationship chosen and opens the list to choose another.
final class RelationshipPicker extends Button {
  private final ComposeModel model;
  private final RelationshipList list;

  RelationshipPicker(ComposeModel model, Consumer<Relationship> chosen) {
    this.model = model;
    list = new RelationshipList(model.relationships(), chosen);
    setId("relationship");
    getStyleClass().add("relationship-picker");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setAlignment(Pos.CENTER_LEFT);
    setMaxWidth(Double.MAX_VALUE);
    setAccessibleHelp(Keys.CHOOSE_RELATIONSHIP.getDisplayText());
    setOnAction(_ -> open());
    model.writing().map(Writing::relationship).subscribe(this::show);
  }

  /// Opens the list below the button, as wide as the button.
  void open() {
    list.showBelow(this, model.relationship());
  }

  private void show(Relationship relationship) {
    var label = Texts.styled(relationship.label(), "picker-label");
    var about =
        Texts.quiet(
            relationship.audience().label() + " · " + relationship.audience().words() + " words");
    var arrow = new Region();
    arrow.getStyleClass().add("arrow");
    var texts = new VBox(label, about);
    HBox.setHgrow(texts, Priority.ALWAYS);
    var row = new HBox(texts, arrow);
    row.setAlignment(Pos.CENTER_LEFT);
    row.prefWidthProperty().bind(widthProperty().subtract(26));
    setGraphic(row);
    setText("How you know them: " + relationship.label());
  }
}
