package app.connote.ui.compose;

import app.connote.lint.Finding;
import app.connote.note.Span;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;

/// Draws a wavy line under each stretch of a text that a finding points at.
///
/// It lies over the editor and lets the mouse through, so that the editor stays an ordinary one.
final class Underlines extends Pane {
  private static final double WAVE = 2;

  private List<Finding> findings = List.of();

  Underlines() {
    setMouseTransparent(true);
    setManaged(false);
    getStyleClass().add("underlines");
  }

  /// Underlines what `findings` point at.
  void point(List<Finding> findings) {
    this.findings = findings.stream().filter(each -> !hasSharper(each, findings)).toList();
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

  /// Draws the lines anew under the glyphs of `text`.
  void draw(Text text) {
    getChildren().clear();
    int length = text.getText().length();
    for (Finding finding : findings.reversed()) {
      if (finding.span().length() > 0 && finding.span().end() <= length) {
        underline(text, finding);
      }
    }
  }

  private void underline(Text text, Finding finding) {
    var wave = new Path();
    wave.getStyleClass().addAll("wave", finding.severity().name().toLowerCase(Locale.ROOT));
    PathElement[] boxes = text.rangeShape(finding.span().start(), finding.span().end());
    for (int at = 0; at + 2 < boxes.length; at += 5) {
      if (boxes[at] instanceof MoveTo from && boxes[at + 2] instanceof LineTo to) {
        Point2D left =
            here(text, Math.min(from.getX(), to.getX()), Math.max(from.getY(), to.getY()));
        Point2D right = here(text, Math.max(from.getX(), to.getX()), to.getY());
        roll(wave, left.getX(), right.getX(), left.getY());
      }
    }
    getChildren().add(wave);
  }

  private Point2D here(Text text, double x, double y) {
    return sceneToLocal(text.localToScene(x, y));
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
