package app.connote.ui;

import app.connote.ui.kit.KeyedButton;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.Shortcut;
import app.connote.ui.kit.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/// Every key and what it does, until Escape.
final class ShortcutsPopup extends Popup {
  private static final double WIDTH_IN_EM = 30;
  private static final double AROUND_IN_EM = 6;

  private final GridPane lines = new GridPane();
  private final ScrollPane scroll = new ScrollPane(lines);
  private final VBox panel = new VBox(head(), scroll);

  ShortcutsPopup() {
    panel.getStyleClass().add("shortcuts-panel");
    panel.setId("shortcuts");
    lines.getStyleClass().add("shortcuts");
    var names = new ColumnConstraints();
    names.setHgrow(Priority.ALWAYS);
    var keys = new ColumnConstraints();
    keys.setHalignment(HPos.RIGHT);
    lines.getColumnConstraints().setAll(names, keys);
    scroll.setFitToWidth(true);
    scroll.setAccessibleText("Keys");
    getContent().add(panel);
    setAutoHide(true);
  }

  /// Shows the keys of `groups` in the middle of `scene`, whose text is `em` pixels.
  void show(Scene scene, double em, Map<String, List<Shortcut>> groups) {
    lines.getChildren().clear();
    groups.forEach(this::add);
    panel.setStyle("-fx-font-size: " + em + "px");
    panel.setPrefWidth(Math.min(WIDTH_IN_EM * em, scene.getWidth() - 2 * em));
    panel.setMaxHeight(Math.max(12 * em, scene.getHeight() - AROUND_IN_EM * em));
    var window = scene.getWindow();
    show(
        scene.getRoot(),
        window.getX() + scene.getX() + (scene.getWidth() - panel.getPrefWidth()) / 2,
        window.getY() + scene.getY() + 3 * em);
    scroll.requestFocus();
  }

  private HBox head() {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var close = new KeyedButton("Close", Keys.CLOSE, this::hide);
    return new HBox(Texts.heading("Keys"), space, close);
  }

  private void add(String group, List<Shortcut> shortcuts) {
    lines.addRow(lines.getRowCount(), Texts.styled(group, "shortcut-group"));
    byName(shortcuts).forEach(this::add);
  }

  private void add(String name, String keys) {
    Label key = Texts.styled(keys, "shortcut-key");
    key.setMinWidth(Region.USE_PREF_SIZE);
    lines.addRow(lines.getRowCount(), Texts.wrapped(name, "shortcut-name"), key);
  }

  /// What the keys do and which they are; of several that do the same, the first and the last.
  private static Map<String, String> byName(List<Shortcut> shortcuts) {
    var keys = new LinkedHashMap<String, String>();
    for (Shortcut each : shortcuts) {
      String key = each.key().getDisplayText();
      keys.merge(each.name(), key, (first, last) -> first.split(" to ", 2)[0] + " to " + last);
    }
    return keys;
  }
}
