package app.connote.ui;

import app.connote.settings.WindowPlace;
import app.connote.ui.compose.Allowance.Left;
import app.connote.ui.kit.Banner;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.Look;
import app.connote.ui.kit.Screen;
import app.connote.ui.kit.Shortcut;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.ColorScheme;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
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
    scene.widthProperty().subscribe(_ -> fit());
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
    choices.settings().get().window().filter(Window::isOnAScreen).ifPresent(this::place);
    show(shown);
    stage.show();
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

  /// Files that are `wanted` can be dropped anywhere, one at a time, and go to `taker`.
  public void take(Predicate<Path> wanted, Consumer<Path> taker) {
    scene.setOnDragOver(
        drag -> {
          if (dropped(drag).filter(wanted).isPresent()) {
            drag.acceptTransferModes(TransferMode.COPY);
            drag.consume();
          }
        });
    scene.setOnDragDropped(
        drag -> {
          Optional<Path> file = dropped(drag).filter(wanted);
          file.ifPresent(taker);
          drag.setDropCompleted(file.isPresent());
          drag.consume();
        });
  }

  private static Optional<Path> dropped(DragEvent drag) {
    List<File> files = drag.getDragboard().getFiles();
    return files.size() == 1 ? Optional.of(files.getFirst().toPath()) : Optional.empty();
  }

  /// Where the window is now.
  public WindowPlace place() {
    Optional<WindowPlace> before = choices.settings().get().window();
    if (stage.isMaximized() && before.isPresent()) {
      WindowPlace then = before.get();
      return new WindowPlace(then.x(), then.y(), then.width(), then.height(), true);
    }
    return new WindowPlace(
        stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
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
      shown.leave();
    }
  }

  private void place(WindowPlace place) {
    stage.setX(place.x());
    stage.setY(place.y());
    stage.setWidth(place.width());
    stage.setHeight(place.height());
    stage.setMaximized(place.maximized());
  }

  private static boolean isOnAScreen(WindowPlace place) {
    var grip = new Rectangle2D(place.x(), place.y(), Math.max(1, place.width()), 40);
    return javafx.stage.Screen.getScreens().stream()
        .anyMatch(screen -> screen.getVisualBounds().intersects(grip));
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
