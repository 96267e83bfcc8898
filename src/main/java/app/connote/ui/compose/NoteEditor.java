package app.connote.ui.compose;

import app.connote.ui.kit.Keys;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// The note, as an ordinary text area that grows with its text and underlines what findings point
/// at.
final class NoteEditor extends StackPane {
  private static final int ROOM = 40;

  private final TextArea area = new TextArea();
  private final Underlines underlines = new Underlines();
  private @Nullable Text glyphs;

  NoteEditor(ComposeModel model) {
    getStyleClass().add("note-editor");
    area.setId("note");
    area.setWrapText(true);
    area.setPromptText("Your note will appear here.");
    area.textProperty().subscribe((_, now) -> model.edit(now));
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    area.skinProperty().subscribe(_ -> layout());
    area.scrollTopProperty().subscribe(_ -> requestLayout());
    getChildren().setAll(area, underlines);
    model.checked().subscribe(this::show);
  }

  /// Takes `label` for the name of the note.
  void labelledBy(Label label) {
    label.setLabelFor(area);
  }

  /// Puts the caret at the end of the note.
  void focus() {
    area.requestFocus();
    area.end();
  }

  /// Lets Tab leave the editor as it leaves every other control: no note holds a tab.
  private void leave(KeyEvent key) {
    if (Keys.NEXT.match(key)) {
      area.requestFocusTraversal(TraversalDirection.NEXT);
      key.consume();
    }
  }

  private void show(Checked checked) {
    // Replacing, rather than setting, the text keeps it on the editor's undo list.
    if (!area.getText().equals(checked.text())) {
      area.replaceText(0, area.getLength(), checked.text());
    }
    underlines.point(checked.findings());
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    underlines.resizeRelocate(0, 0, getWidth(), getHeight());
    if (glyphs == null) {
      area.lookupAll(".text").stream().filter(NoteEditor::isWritten).forEach(this::watch);
    }
    if (glyphs != null) {
      underlines.draw(glyphs);
    }
  }

  /// Whether `node` holds what is written; the prompt lies beside it, outside its group.
  private static boolean isWritten(Node node) {
    return node instanceof Text && node.getParent() instanceof Group;
  }

  private void watch(Node written) {
    if (written instanceof Text text) {
      glyphs = text;
      text.layoutBoundsProperty().subscribe(this::fit);
      text.localToSceneTransformProperty().subscribe(_ -> requestLayout());
    }
  }

  private void fit(Bounds bounds) {
    area.setPrefHeight(Math.max(bounds.getHeight(), 3 * area.getFont().getSize()) + ROOM);
    requestLayout();
  }
}
