package app.connote.ui.compose;

import app.connote.settings.Detail;
import app.connote.settings.Details;
import app.connote.ui.kit.Fold;
import app.connote.ui.kit.Texts;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The note as the reader meets it in the list of invitations; can be folded away.
final class GlimpseView extends VBox {
  private final Text beginning = text("glimpse-text");
  private final Text more = text("glimpse-more");
  private final ToggleButton fold = new ToggleButton("Seen in the list");

  /// The glimpse of the note of `model`, unfolded as `open` says.
  GlimpseView(ComposeModel model, Fold open) {
    getStyleClass().add("glimpse-view");
    fold.setId("glimpse");
    fold.getStyleClass().add("fold");
    var arrow = new Region();
    arrow.getStyleClass().add("arrow");
    fold.setGraphic(arrow);
    fold.setContentDisplay(ContentDisplay.RIGHT);
    fold.setAccessibleHelp("Shows what the reader sees of the note before opening it.");
    open.open().subscribe(fold::setSelected);
    fold.selectedProperty().subscribe((_, now) -> open.choose().accept(now));
    VBox card = card(model.filling().details());
    card.visibleProperty().bind(fold.selectedProperty());
    card.managedProperty().bind(fold.selectedProperty());
    getChildren().setAll(head(card), card);
    visibleProperty().bind(model.checked().map(checked -> !checked.text().isBlank()));
    managedProperty().bind(visibleProperty());
    model.checked().map(checked -> Glimpse.of(checked.note())).subscribe(this::show);
  }

  private HBox head(VBox card) {
    Label note = Texts.quiet("About where LinkedIn’s list cuts");
    note.visibleProperty().bind(card.visibleProperty());
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    fold.setMinWidth(USE_PREF_SIZE);
    var head = new HBox(fold, space, note);
    head.setAlignment(Pos.BASELINE_LEFT);
    return head;
  }

  private VBox card(ObservableValue<Details> writer) {
    var name = Texts.styled("", "glimpse-name");
    name.textProperty().bind(writer.map(told -> told.value(Detail.NAME, "You")));
    name.setMinWidth(USE_PREF_SIZE);
    var headline = Texts.quiet("");
    headline
        .textProperty()
        .bind(writer.map(told -> "· " + told.value(Detail.ROLE, "Your headline")));
    var who = new HBox(name, headline);
    who.getStyleClass().add("entry-head");
    who.setAlignment(Pos.BASELINE_LEFT);
    var card = new VBox(who, new TextFlow(beginning, more));
    card.getStyleClass().add("glimpse");
    card.setId("glimpse-card");
    return card;
  }

  private void show(Glimpse glimpse) {
    beginning.setText(glimpse.beginning());
    more.setText(glimpse.cut() ? "… see more" : "");
  }

  private static Text text(String styleClass) {
    var text = new Text();
    text.getStyleClass().add(styleClass);
    return text;
  }
}
