package app.connote.ui.templates;

import app.connote.ui.kit.Keys;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;

/// The templates under their relationships; the one selected is the one at hand.
final class TemplateList extends ListView<Line> {
  /// How many lines stay in sight above the one selected.
  private static final int ABOVE = 2;

  private final TemplatesModel model;
  private final Runnable open;
  private boolean showing;

  /// The list of `model`; `open` goes on with the template selected.
  TemplateList(TemplatesModel model, Runnable open) {
    this.model = model;
    this.open = open;
    setId("template-list");
    setAccessibleText("Templates by relationship");
    setCellFactory(_ -> new TemplateCell(model.clock()));
    setOnKeyPressed(this::act);
    setMinSize(0, 0);
    getSelectionModel()
        .selectedIndexProperty()
        .subscribe((before, now) -> choose(before.intValue(), now.intValue()));
    model.shown().subscribe(this::show);
  }

  /// A heading is passed over in the direction in which the selection moves.
  private void choose(int before, int now) {
    if (showing || now < 0) {
      return;
    }
    switch (getItems().get(now)) {
      case Line.Item item -> model.choose(item.entry().id());
      case Line.Heading _ ->
          getSelectionModel().select(before < now || now == 0 ? now + 1 : now - 1);
    }
  }

  private void act(KeyEvent key) {
    if (Keys.DELETE.match(key)) {
      model.editing().remove();
    } else if (Keys.OPEN.match(key)) {
      open.run();
      key.consume();
    }
  }

  private void show(Shown shown) {
    showing = true;
    list(shown.lines());
    if (getSelectionModel().getSelectedIndex() != shown.place()) {
      getSelectionModel().clearAndSelect(shown.place());
      scrollTo(Math.max(0, shown.place() - ABOVE));
    }
    showing = false;
  }

  /// Replaces only the lines that differ, so that the list stays where it is scrolled to.
  private void list(List<Line> lines) {
    if (lines.size() != getItems().size()) {
      getItems().setAll(lines);
      return;
    }
    for (int at = 0; at < lines.size(); at++) {
      if (!lines.get(at).equals(getItems().get(at))) {
        getItems().set(at, lines.get(at));
      }
    }
  }
}
