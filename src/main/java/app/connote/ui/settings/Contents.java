package app.connote.ui.settings;

import app.connote.ui.kit.Keys;
import app.connote.ui.kit.Shortcut;
import app.connote.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The parts of the screen, by name, to go to; the one that is read is marked.
final class Contents extends VBox {
  private final List<Section> sections;
  private final Consumer<Section> go;
  private final List<ToggleButton> names = new ArrayList<>();

  /// Lists `sections`; `go` goes to the one chosen.
  Contents(List<Section> sections, Consumer<Section> go) {
    this.sections = sections;
    this.go = go;
    setId("settings-contents");
    getStyleClass().add("contents");
    managedProperty().bind(visibleProperty());
    sections.forEach(section -> names.add(button(section)));
    getChildren().setAll(names);
  }

  /// Marks `section` as the one that is read.
  void mark(Section section) {
    for (int at = 0; at < names.size(); at++) {
      names.get(at).setSelected(sections.get(at).equals(section));
    }
  }

  /// The keys that go to each part.
  List<Shortcut> keys() {
    return sections.stream()
        .map(each -> Shortcut.of(Keys.part(number(each)), each.title(), () -> go.accept(each)))
        .toList();
  }

  private int number(Section section) {
    return sections.indexOf(section) + 1;
  }

  private ToggleButton button(Section section) {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var key = Texts.styled(Keys.part(number(section)).getDisplayText(), "nav-key");
    key.setMinWidth(USE_PREF_SIZE);
    var row = new HBox(Texts.styled(section.title(), "nav-name"), space, key);
    row.setAlignment(Pos.CENTER_LEFT);
    var button = new ToggleButton(section.title(), row);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setId("go-" + section.getId());
    button.getStyleClass().add("nav");
    button.setMaxWidth(Double.MAX_VALUE);
    row.prefWidthProperty().bind(button.widthProperty().subtract(20));
    button.disableProperty().bind(section.visibleProperty().not());
    button.setOnAction(_ -> go.accept(section));
    return button;
  }
}
