package app.connote.ui.followups;

import app.connote.ui.kit.Texts;
import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One thing that is due: about whom, how they are known, what, and since when.
final class ItemCell extends ListCell<Item> {
  private final Supplier<LocalDate> today;

  ItemCell(Supplier<LocalDate> today) {
    this.today = today;
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Item item, boolean empty) {
    super.updateItem(item, empty);
    setGraphic(item == null || empty ? null : card(item));
    setAccessibleText(item == null || empty ? null : read(item));
  }

  private String read(Item item) {
    return item.group().label()
        + ": "
        + item.person()
        + ", "
        + item.relationship()
        + ", "
        + item.said(today.get());
  }

  private VBox card(Item item) {
    var about = new VBox(head(item), chip(item));
    about.getStyleClass().add("entry");
    var card = new VBox();
    if (item.first()) {
      var heading = Texts.styled(item.group().label(), "list-heading");
      heading.setMaxWidth(Double.MAX_VALUE);
      heading.getStyleClass().add("due-heading");
      card.getChildren().add(heading);
    }
    card.getChildren().add(about);
    return card;
  }

  private static HBox head(Item item) {
    Label person = Texts.styled(item.person(), "person");
    person.setMinWidth(USE_PREF_SIZE);
    var head = new HBox(person, Texts.styled("· " + item.relationship(), "relationship"));
    head.getStyleClass().add("entry-head");
    head.setAlignment(Pos.BASELINE_LEFT);
    return head;
  }

  private Label chip(Item item) {
    String style =
        switch (item.group()) {
          case OVERDUE -> "chip-overdue";
          case TODAY -> "chip-today";
          case OFFERED, COMING -> "chip";
        };
    return Texts.styled(item.said(today.get()), style);
  }
}
