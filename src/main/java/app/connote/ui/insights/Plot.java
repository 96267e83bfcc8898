package app.connote.ui.insights;

import app.connote.insights.Interval;
import javafx.scene.layout.Region;

/// A bar from 0 to 100 %, with a whisker over where the true share may lie.
final class Plot extends Region {
  private final Line line;
  private final Region track = part("plot-track");
  private final Region bar = part("plot-bar");
  private final Region whisker = part("plot-whisker");
  private final Region low = part("plot-end");
  private final Region high = part("plot-end");

  /// The bar of `line`, or an empty track where it has none.
  Plot(Line line) {
    this.line = line;
    getStyleClass().add("plot");
    getChildren().setAll(track, bar, whisker, low, high);
    bar.setVisible(line.rate().isPresent());
    if (line.interval().isEmpty()) {
      hide(whisker, low, high);
    }
  }

  @Override
  protected void layoutChildren() {
    double middle = getHeight() / 2;
    double thick = bar.prefHeight(-1);
    track.resizeRelocate(0, middle - thick / 2, getWidth(), thick);
    line.rate()
        .ifPresent(rate -> bar.resizeRelocate(0, middle - thick / 2, getWidth() * rate, thick));
    line.interval().ifPresent(interval -> lay(interval, middle));
  }

  private void lay(Interval interval, double middle) {
    double from = Math.round(interval.low() * getWidth());
    double to = Math.round(interval.high() * getWidth());
    double end = low.prefHeight(-1);
    double width = low.prefWidth(-1);
    whisker.resizeRelocate(from, middle - 1, Math.max(2, to - from), 2);
    low.resizeRelocate(from, middle - end / 2, width, end);
    high.resizeRelocate(Math.max(from, to - width), middle - end / 2, width, end);
  }

  private static void hide(Region... parts) {
    for (Region part : parts) {
      part.setVisible(false);
    }
  }

  private static Region part(String styleClass) {
    var region = new Region();
    region.setManaged(false);
    region.getStyleClass().add(styleClass);
    return region;
  }
}
