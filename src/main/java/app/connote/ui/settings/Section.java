package app.connote.ui.settings;

import app.connote.ui.kit.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// One part of the screen: its heading and its rows, which can be searched for.
class Section extends VBox {
  private final String title;
  private final Label heading;
  private final Map<Node, List<String>> rows = new LinkedHashMap<>();

  /// The part called `title`; `id` names it to tests and style sheets.
  Section(String id, String title) {
    this.title = title;
    setId(id);
    getStyleClass().add("settings-section");
    managedProperty().bind(visibleProperty());
    heading = Texts.heading(title);
    getChildren().add(heading);
  }

  /// What the part is called.
  final String title() {
    return title;
  }

  /// `buttons` beside one another, and below where there is no room.
  static FlowPane acts(Button... buttons) {
    var acts = new FlowPane(buttons);
    acts.getStyleClass().add("acts");
    return acts;
  }

  /// Gives the keys to the first control of the part.
  final void enter() {
    heading.requestFocusTraversal(TraversalDirection.NEXT);
  }

  /// Adds `row`, which is found by the words of any of `texts` and by the part's title.
  final void add(Node row, String... texts) {
    rows.put(row, Stream.of(texts).map(text -> words(title + " " + text)).toList());
    getChildren().add(row);
  }

  /// Shows only the rows with words that begin as all those of `sought` do, and itself only where
  /// there are any. Returns whether there are.
  final boolean find(String sought) {
    List<String> beginnings = List.of(words(sought).split("(?= )", -1));
    boolean any = false;
    for (var row : rows.entrySet()) {
      boolean found =
          row.getValue().stream().anyMatch(text -> beginnings.stream().allMatch(text::contains));
      row.getKey().setVisible(found);
      row.getKey().setManaged(found);
      any |= found;
    }
    setVisible(any);
    return any;
  }

  /// The words of `text` in lower case, each after a space.
  private static String words(String text) {
    return (" " + text.toLowerCase(Locale.ROOT))
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .stripTrailing();
  }
}
