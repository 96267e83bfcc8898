package app.connote.ui;

import app.connote.settings.Theme;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.Texts;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;

/// Light or dark, and the size of text.
final class AppearanceMenu extends MenuButton {
  AppearanceMenu(ChoicesModel choices) {
    setId("appearance");
    setText("Appearance");
    getStyleClass().add("side-menu");
    setMaxWidth(Double.MAX_VALUE);
    setGraphic(Texts.quiet("Appearance"));
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    var group = new ToggleGroup();
    for (Theme theme : Theme.values()) {
      var item = new RadioMenuItem(name(theme));
      item.setId("theme-" + theme.id());
      item.setToggleGroup(group);
      item.setOnAction(_ -> choices.choose(theme));
      choices.theme().subscribe(now -> item.setSelected(now == theme));
      getItems().add(item);
    }
    getItems()
        .addAll(
            new SeparatorMenuItem(),
            item("Larger text", Keys.LARGER, choices::enlarge),
            item("Smaller text", Keys.SMALLER, choices::reduce),
            item("Usual text size", Keys.USUAL_SIZE, choices::usualSize));
  }

  private static MenuItem item(String text, KeyCombination key, Runnable action) {
    var item = new MenuItem(text);
    item.setAccelerator(key);
    item.setOnAction(_ -> action.run());
    return item;
  }

  private static String name(Theme theme) {
    return switch (theme) {
      case SYSTEM -> "Same as the computer";
      case LIGHT -> "Light";
      case DARK -> "Dark";
    };
  }
}
