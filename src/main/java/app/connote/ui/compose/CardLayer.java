package app.connote.ui.compose;

import app.connote.ui.compose.FindingWalk.Manner;
import app.connote.ui.compose.FindingWalk.Visit;
import app.connote.ui.kit.Focus;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;

/// Lies over the screen and holds the card of the finding that is visited, beside its words.
final class CardLayer extends Pane {
  private static final double GAP = 6;
  private static final double MARGIN = 8;

  private final ComposeModel model;
  private final NoteEditor editor;
  private final Pointing pointing;
  private Optional<FindingPopover> card = Optional.empty();

  CardLayer(ComposeModel model, NoteEditor editor, Pointing pointing) {
    this.model = model;
    this.editor = editor;
    this.pointing = pointing;
    setPickOnBounds(false);
    model.walk().visit().subscribe(this::show);
    editor.localToSceneTransformProperty().subscribe(_ -> requestLayout());
  }

  /// Makes the fix chosen in the card, if one is being chosen.
  boolean mend() {
    return card.filter(FindingPopover::mend).isPresent();
  }

  private void show(Optional<Visit> visit) {
    boolean hadFocus = card.filter(Focus::isIn).isPresent();
    card = visit.map(open -> new FindingPopover(model, open.finding()));
    getChildren().setAll(card.stream().toList());
    card.ifPresent(shown -> shown.hoverProperty().subscribe((_, now) -> pointing.overCard(now)));
    if (visit.filter(open -> open.manner() == Manner.CHOOSE).isPresent()) {
      card.ifPresent(FindingPopover::focus);
    } else if (hadFocus) {
      editor.focus();
    }
  }

  /// Sets the card below the words, or above them where there is no room, and within the screen.
  @Override
  protected void layoutChildren() {
    card.ifPresent(
        shown ->
            model
                .walk()
                .visit()
                .get()
                .flatMap(visit -> editor.place(visit.finding()))
                .ifPresent(words -> place(shown, sceneToLocal(words))));
  }

  private void place(FindingPopover shown, Bounds words) {
    double width = Math.min(shown.prefWidth(-1), getWidth() - 2 * MARGIN);
    double height = Math.min(shown.prefHeight(width), getHeight() - 2 * MARGIN);
    double below = words.getMaxY() + GAP;
    double above = words.getMinY() - GAP - height;
    double y = below + height <= getHeight() - MARGIN || above < MARGIN ? below : above;
    shown.resizeRelocate(
        Math.clamp(words.getMinX(), MARGIN, Math.max(MARGIN, getWidth() - MARGIN - width)),
        Math.clamp(y, MARGIN, Math.max(MARGIN, getHeight() - MARGIN - height)),
        width,
        height);
  }
}
