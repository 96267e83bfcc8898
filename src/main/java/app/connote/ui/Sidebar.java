package app.connote.ui;

import app.connote.ui.compose.Allowance.Left;
import app.connote.ui.kit.Look;
import app.connote.ui.kit.Screen;
import app.connote.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The program's name, its screens and the choices that hold everywhere; beside the screen, or
/// above it where the window is narrow.
final class Sidebar extends StackPane {
  private static final PseudoClass ACROSS = PseudoClass.getPseudoClass("across");
  private static final double BRAND_IN_EM = 38;
  private static final double CHOICES_IN_EM = 30;

  private final List<Node> parts = new ArrayList<>();
  private final List<ToggleButton> screens = new ArrayList<>();
  private final AccountMenu account;
  private final AppearanceMenu appearance;
  private final HBox brand = brand();

  Sidebar(
      List<Screen> shown,
      ChoicesModel choices,
      ObservableValue<Optional<Left>> month,
      Consumer<Screen> go) {
    setId("sidebar");
    getStyleClass().add("sidebar");
    parts.add(brand);
    for (Screen screen : shown) {
      ToggleButton button = button(screen, screens.size() + 1, () -> go.accept(screen));
      screens.add(button);
    }
    parts.addAll(screens);
    var space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    parts.add(space);
    account = new AccountMenu(choices, month);
    parts.add(account);
    appearance = new AppearanceMenu(choices);
    parts.add(appearance);
    arrange(Orientation.VERTICAL);
  }

  /// Marks the screen at `index` as the one shown.
  void mark(int index) {
    // Not a toggle group, in which an arrow key would move the mark and leave the screen behind.
    for (int at = 0; at < screens.size(); at++) {
      screens.get(at).setSelected(at == index);
    }
  }

  /// Lays the parts out below or beside one another.
  void arrange(Orientation orientation) {
    boolean across = orientation == Orientation.HORIZONTAL;
    Pane box = across ? new FlowPane() : new VBox();
    box.getChildren().setAll(parts);
    box.getStyleClass().add("sidebar-parts");
    screens.forEach(screen -> spread(screen, !across));
    account.setBrief(across);
    pseudoClassStateChanged(ACROSS, across);
    getChildren().setAll(box);
  }

  /// Leaves the program's name to the window's title, and account and appearance to the settings,
  /// where `width` has no room for them, with text of the size `em`.
  void fit(double width, double em) {
    Look.tighten(this, width, em);
    show(brand, width > BRAND_IN_EM * em);
    show(account, width > CHOICES_IN_EM * em);
    show(appearance, width > CHOICES_IN_EM * em);
  }

  private static void show(Node part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }

  /// Lets a button's name and key keep to its two ends, or shows the name alone.
  private static void spread(ToggleButton button, boolean apart) {
    if (button.getGraphic() instanceof HBox row) {
      Node key = row.getChildren().getLast();
      key.setVisible(apart);
      key.setManaged(apart);
      row.prefWidthProperty().unbind();
      row.setPrefWidth(USE_COMPUTED_SIZE);
      if (apart) {
        row.prefWidthProperty().bind(button.widthProperty().subtract(20));
      }
    }
  }

  private static HBox brand() {
    var brand = new HBox(Texts.styled("Con", "brand"), Texts.styled("note", "brand-accent"));
    brand.getStyleClass().add("brand-box");
    brand.setAlignment(Pos.CENTER_LEFT);
    brand.setMinWidth(USE_PREF_SIZE);
    return brand;
  }

  /// What waits stands where the key does; screen readers are told both.
  private static void tell(Screen screen, String waiting, Label key, ToggleButton button) {
    boolean none = waiting.isEmpty();
    String shortcut = key.getAccessibleText();
    key.setText(none ? shortcut : waiting);
    button.setText(none ? screen.title() : screen.title() + ", " + waiting);
    button.setAccessibleHelp(shortcut);
  }

  private static ToggleButton button(Screen screen, int number, Runnable go) {
    var name = Texts.styled(screen.title(), "nav-name");
    name.setMinWidth(USE_PREF_SIZE);
    var key = Texts.styled(screen.key(number).getDisplayText(), "nav-key");
    key.setMinWidth(USE_PREF_SIZE);
    key.setAccessibleText(key.getText());
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var row = new HBox(name, space, key);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("nav-row");
    var button = new ToggleButton(screen.title(), row);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setId("go-" + number);
    button.getStyleClass().add("nav");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(_ -> go.run());
    screen.waiting().subscribe(waiting -> tell(screen, waiting, key, button));
    return button;
  }
}
