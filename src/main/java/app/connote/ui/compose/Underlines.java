package app.connote.ui.compose;

import app.connote.lint.Finding;
import app.connote.note.Span;
import app.connote.ui.kit.Glyphs;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// Draws a wavy line under each stretch of a text that a finding points at.
///
/// It lies over the editor and lets the mouse through, so that the editor stays an ordinary one.
final class Underlines extends Pane {
  private static final double WAVE = 2;

  private List<Finding> findings = List.of();
  private List<Place> places = List.of();

  private record Place(Finding finding, List<Bounds> lines) {
    boolean contains(double x, double y) {
      return lines.stream().anyMatch(line -> line.contains(x, y));
    }
  }

  Underlines() {
    setMouseTransparent(true);
    setManaged(false);
    getStyleClass().add("underlines");
  }

  /// Underlines what `findings` point at.
  void point(List<Finding> findings) {
    this.findings = findings.stream().filter(each -> !hasSharper(each, findings)).toList();
  }

  /// The finding, the shortest if there are several, that points at the words at `x` and `y`, in
  /// this node's coordinates.
  Optional<Finding> at(double x, double y) {
    return places.stream()
        .filter(place -> place.contains(x, y))
        .map(Place::finding)
        .min(Comparator.comparingInt(finding -> finding.span().length()));
  }

  /// Whether another finding points at part of what `finding` points at: two waves there are none.
  private static boolean hasSharper(Finding finding, List<Finding> all) {
    Span whole = finding.span();
    return all.stream()
        .map(Finding::span)
        .anyMatch(
            part ->
                0 < part.length()
                    && part.length() < whole.length()
                    && whole.start() <= part.start()
                    && part.end() <= whole.end());
  }

  /// Draws the lines anew under `glyphs`.
  void draw(Glyphs glyphs) {
    places =
        findings.stream()
            .filter(finding -> finding.span().length() > 0)
            .map(finding -> new Place(finding, boxes(finding.span(), glyphs)))
            .toList();
    getChildren().setAll(places.reversed().stream().map(Underlines::wave).toList());
    // Layout comes after styles: without this they would be black for one frame.
    applyCss();
  }

  private List<Bounds> boxes(Span span, Glyphs glyphs) {
    return glyphs.boxes(span.start(), span.end(), this);
  }

  private static Path wave(Place place) {
    var wave = new Path();
    wave.getStyleClass().addAll("wave", place.finding().severity().id());
    place.lines().forEach(line -> roll(wave, line.getMinX(), line.getMaxX(), line.getMaxY()));
    return wave;
  }

  private static void roll(Path wave, double left, double right, double y) {
    wave.getElements().add(new MoveTo(left, y));
    boolean up = true;
    for (double x = left + WAVE; x < right; x += WAVE) {
      wave.getElements().add(new LineTo(x, up ? y - WAVE : y));
      up = !up;
    }
  }
}
