package app.connote.ui.history;

import app.connote.ui.kit.Highlighted;
import app.connote.ui.kit.Texts;
import app.connote.ui.kit.When;
import java.time.ZoneId;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One note in the list: to whom, how they are known, when, how it begins, and its state.
final class EntryCell extends ListCell<Entry> {
  private final HistoryModel model;

  EntryCell(HistoryModel model) {
    this.model = model;
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Entry entry, boolean empty) {
    super.updateItem(entry, empty);
    setGraphic(entry == null || empty ? null : card(entry));
    setAccessibleText(
        entry == null || empty
            ? null
            : entry.person() + ", " + entry.relationship() + ", " + chip(entry).text());
  }

  private VBox card(Entry entry) {
    var card =
        new VBox(
            head(entry),
            new Highlighted(entry.preview(), model.found().get().words()),
            Texts.styled(chip(entry).text(), chip(entry).style()));
    card.getStyleClass().add("entry");
    return card;
  }

  private Chip chip(Entry entry) {
    return Chip.of(entry.draft(), model.agenda());
  }

  private HBox head(Entry entry) {
    Label person = Texts.styled(entry.person(), "person");
    person.setMinWidth(USE_PREF_SIZE);
    Label relationship = Texts.styled("· " + entry.relationship(), "relationship");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label when =
        Texts.quiet(
            When.said(
                entry.draft().changed(), model.acts().clock().instant(), ZoneId.systemDefault()));
    when.setMinWidth(USE_PREF_SIZE);
    var head = new HBox(person, relationship, space, when);
    head.getStyleClass().add("entry-head");
    head.setAlignment(Pos.BASELINE_LEFT);
    return head;
  }
}
