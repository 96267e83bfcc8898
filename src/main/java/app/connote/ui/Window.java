package app.connote.ui;

import app.connote.settings.WindowPlace;
import app.connote.ui.compose.Allowance.Left;
import app.connote.ui.kit.Banner;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.Look;
import app.connote.ui.kit.Screen;
import app.connote.ui.kit.Shortcut;
import app.connote.ui.kit.Succession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.ColorScheme;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;

/// The one window: the sidebar and the screen that is shown.
public final class Window {
  private static final double WIDTH = 1180;
  private static final double HEIGHT = 760;
  private static final double NARROW_IN_EM = 58;

  /// How long nothing has to be pressed before the next screen is made ready.
  private static final Duration IDLE = Duration.millis(500);

  private final Stage stage;
  private final Placing placing;
  private final ChoicesModel choices;
  private final List<Screen> screens;
  private final Sidebar sidebar;
  private final BorderPane root = new BorderPane();
  private final VBox middle = new VBox();
  private final Scene scene;
  private final List<Shortcut> keys = new ArrayList<>();
  private final ShortcutsPopup shortcuts = new ShortcutsPopup();
  private final Map<String, Banner> notices = new HashMap<>();
  private final PauseTransition idle = new PauseTransition(IDLE);
  private Screen shown;

  /// A window on `stage` with `screens`, of which the first is shown, that says how many notes are
  /// left this `month`.
  public Window(
      Stage stage,
      ChoicesModel choices,
      ObservableValue<Optional<Left>> month,
      List<Screen> screens) {
    this.stage = stage;
    this.placing = new Placing(stage);
    this.choices = choices;
    this.screens = screens;
    this.shown = screens.getFirst();
    this.sidebar = new Sidebar(screens, choices, month, this::show);
    root.setLeft(sidebar);
    root.setCenter(middle);
    root.getStyleClass().add("window");
    scene = new Scene(root, WIDTH, HEIGHT);
    var systemDark =
        scene.getPreferences().colorSchemeProperty().map(scheme -> scheme == ColorScheme.DARK);
    Look.dress(scene, choices.dark(systemDark), choices.textSize());
    bindKeys();
    Succession.in(scene);
    scene.widthProperty().subscribe(_ -> fit());
    scene.heightProperty().subscribe(now -> Look.flatten(root, now.doubleValue(), em()));
    choices.textSize().subscribe(_ -> fit());
    stage.focusedProperty().subscribe((_, now) -> attend(now));
    idle.setOnFinished(_ -> prepareNext());
  }

  /// Opens the window where it was when it was last closed, if that place is still on a screen.
  public void open() {
    stage.setTitle("Connote");
    stage.setScene(scene);
    stage.setMinWidth(640);
    stage.setMinHeight(480);
    placing.restore(choices.settings().get().window());
    show(shown);
    stage.show();
    placing.keepWithinReach();
    shown.focus();
    idle.playFromStart();
  }

  /// Says across the window what there is to say about `subject`, instead of what was said about it
  /// before.
  public void tell(String subject, Optional<String> notice) {
    Optional.ofNullable(notices.remove(subject)).ifPresent(middle.getChildren()::remove);
    notice
        .map(Banner::new)
        .ifPresent(
            banner -> {
              notices.put(subject, banner);
              middle.getChildren().addFirst(banner);
            });
  }

  /// Files can be dropped anywhere, one at a time, and go to one of `takers`.
  public void take(List<Taker> takers, Drags drags) {
    new Dropping(this, () -> shown, takers, drags).watch(scene);
  }

  /// Where the window is now.
  public WindowPlace place() {
    return placing.now(choices.settings().get().window());
  }

  /// Comes to the front and takes the keys.
  public void comeForward() {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  /// Shows `screen`.
  public void show(Screen screen) {
    shown.leave();
    shown = screen;
    middle.getChildren().removeIf(node -> !(node instanceof Banner));
    middle.getChildren().add(screen.content());
    VBox.setVgrow(screen.content(), javafx.scene.layout.Priority.ALWAYS);
    sidebar.mark(screens.indexOf(screen));
    fit();
    screen.focus();
  }

  private void attend(boolean now) {
    if (!now) {
      shown.rest();
    }
  }

  private void fit() {
    double em = em();
    boolean narrow = scene.getWidth() < NARROW_IN_EM * em;
    Optional<Node> focused = Optional.ofNullable(scene.getFocusOwner());
    if (narrow != (root.getTop() != null)) {
      root.getChildren().remove(sidebar);
      sidebar.arrange(narrow ? Orientation.HORIZONTAL : Orientation.VERTICAL);
      root.setTop(narrow ? sidebar : null);
      root.setLeft(narrow ? null : sidebar);
    }
    Look.flatten(root, scene.getHeight(), em);
    sidebar.fit(scene.getWidth(), em);
    shown.fit(scene.getWidth() - (narrow ? 0 : 14 * em), em);
    focused.ifPresent(Node::requestFocus);
  }

  private void bindKeys() {
    for (int number = 1; number <= screens.size(); number++) {
      Screen screen = screens.get(number - 1);
      keys.add(Shortcut.of(screen.key(number), screen.title(), () -> show(screen)));
    }
    keys.add(Shortcut.of(Keys.LARGER, "Larger text", choices::enlarge));
    keys.add(Shortcut.of(Keys.SMALLER, "Smaller text", choices::reduce));
    keys.add(Shortcut.of(Keys.USUAL_SIZE, "Usual text size", choices::usualSize));
    keys.add(Shortcut.of(Keys.SHORTCUTS, "This list of keys", this::showShortcuts));
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::act);
  }

  /// Makes one more screen ready, so that each is there at once when it is asked for and none keeps
  /// the window from opening. A closed window needs none, and nobody answers it any more.
  private void prepareNext() {
    if (stage.isShowing() && screens.stream().anyMatch(Screen::prepare)) {
      idle.playFromStart();
    }
  }

  private void act(KeyEvent key) {
    if (idle.getStatus() == Animation.Status.RUNNING) {
      idle.playFromStart();
    }
    Stream.concat(shown.keys().stream(), keys.stream())
        .filter(shortcut -> shortcut.key().match(key))
        .flatMap(shortcut -> shortcut.act().stream())
        .findFirst()
        .ifPresent(
            act -> {
              key.consume();
              act.run();
            });
  }

  private void showShortcuts() {
    if (shortcuts.isShowing()) {
      shortcuts.hide();
      return;
    }
    var groups = new LinkedHashMap<String, List<Shortcut>>();
    groups.put(shown.title(), shown.keys());
    groups.put("Everywhere", keys);
    shortcuts.show(scene, em(), groups);
  }

  private double em() {
    return Look.TEXT * choices.textSize().getValue() / 100;
  }
}
