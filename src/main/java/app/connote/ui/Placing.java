package app.connote.ui;

import app.connote.settings.WindowPlace;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Where the window `stage` is: where it was when it was last closed, if that is still on a screen,
/// and always so that it can be moved.
record Placing(Stage stage) {
  /// How much of the upper edge has to be seen.
  private static final double GRIP = 40;

  /// Puts the window where it was `before`, unless there is no screen any more.
  void restore(Optional<WindowPlace> before) {
    before.filter(Placing::isOnAScreen).ifPresent(this::put);
  }

  private void put(WindowPlace place) {
    stage.setX(place.x());
    stage.setY(place.y());
    stage.setWidth(place.width());
    stage.setHeight(place.height());
    stage.setMaximized(place.maximized());
  }

  private static boolean isOnAScreen(WindowPlace place) {
    var grip = new Rectangle2D(place.x(), place.y(), Math.max(1, place.width()), GRIP);
    return Screen.getScreens().stream()
        .anyMatch(screen -> screen.getVisualBounds().intersects(grip));
  }

  /// Where it is now; while it is maximized, where it was `before` that.
  WindowPlace now(Optional<WindowPlace> before) {
    if (stage.isMaximized() && before.isPresent()) {
      WindowPlace then = before.get();
      return new WindowPlace(then.x(), then.y(), then.width(), then.height(), true);
    }
    return new WindowPlace(
        stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
  }

  /// The toolkit puts a window into the middle of a screen, also one that is larger: its title bar,
  /// by which it is moved, would be above the top.
  void keepWithinReach() {
    if (!stage.isMaximized()) {
      var now = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
      Rectangle2D then = within(screen().getVisualBounds(), now);
      if (!then.equals(now)) {
        stage.setX(then.getMinX());
        stage.setY(then.getMinY());
        stage.setHeight(then.getHeight());
      }
    }
  }

  /// Where `window` goes so that its upper edge is in `room`.
  static Rectangle2D within(Rectangle2D room, Rectangle2D window) {
    boolean isWide = window.getWidth() > room.getWidth();
    return new Rectangle2D(
        isWide ? Math.max(window.getMinX(), room.getMinX()) : window.getMinX(),
        Math.max(window.getMinY(), room.getMinY()),
        window.getWidth(),
        Math.min(window.getHeight(), room.getHeight()));
  }

  /// The screen on which the middle of the window is, from left to right.
  private Screen screen() {
    double middle = stage.getX() + stage.getWidth() / 2;
    return Screen.getScreens().stream()
        .filter(each -> each.getBounds().getMinX() <= middle)
        .filter(each -> middle < each.getBounds().getMaxX())
        .findFirst()
        .orElseGet(Screen::getPrimary);
  }
}
