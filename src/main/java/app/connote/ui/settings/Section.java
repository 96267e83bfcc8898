package app.connote.ui.settings;

import app.connote.ui.kit.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// One part of the screen: its heading and its rows, which can be searched for.
class Section extends VBox {
  private final String title;
  private final Map<Node, List<String>> rows = new LinkedHashMap<>();

  /// The part called `title`; `id` names it to tests and style sheets.
  Section(String id, String title) {
    this.title = title;
    setId(id);
    getStyleClass().add("settings-section");
    managedProperty().bind(visibleProperty());
    getChildren().add(Texts.heading(title));
  }

  /// Adds `row`, which is found by the words of any of `texts` and by the part's title.
  final void add(Node row, String... texts) {
    rows.put(
        row, Stream.of(texts).map(text -> (title + " " + text).toLowerCase(Locale.ROOT)).toList());
    getChildren().add(row);
  }

  /// Shows only the rows that hold all of `words`, and itself only where there are any.
  final boolean find(List<String> words) {
    boolean any = false;
    for (var row : rows.entrySet()) {
      boolean found =
          row.getValue().stream().anyMatch(text -> words.stream().allMatch(text::contains));
      row.getKey().setVisible(found);
      row.getKey().setManaged(found);
      any |= found;
    }
    setVisible(any);
    return any;
  }
}
