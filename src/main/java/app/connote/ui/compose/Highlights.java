package app.connote.ui.compose;

import app.connote.note.Span;
import app.connote.ui.kit.Glyphs;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/// Marks stretches of a text, behind its letters.
final class Highlights extends Pane {
  private List<Span> spans = List.of();

  Highlights() {
    setMouseTransparent(true);
    setManaged(false);
    getStyleClass().add("highlights");
  }

  /// Marks `spans`, and nothing else.
  void mark(List<Span> spans) {
    this.spans = spans;
  }

  /// Draws the marks anew behind `glyphs`.
  void draw(Glyphs glyphs) {
    getChildren()
        .setAll(
            spans.stream()
                .flatMap(span -> glyphs.boxes(span.start(), span.end(), this).stream())
                .map(
                    box ->
                        new Rectangle(
                            box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight()))
                .peek(box -> box.getStyleClass().add("highlight"))
                .toList());
    // As for the underlines.
    applyCss();
  }
}
