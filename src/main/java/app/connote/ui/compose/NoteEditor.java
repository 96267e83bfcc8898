package app.connote.ui.compose;

import app.connote.lint.Finding;
import app.connote.note.Span;
import app.connote.ui.compose.FindingWalk.Visit;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.NoteArea;
import app.connote.ui.kit.Reveal;
import app.connote.value.Pasted;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

/// The note, as an ordinary text area that grows with its text, underlines what findings point at
/// and marks words behind their letters.
final class NoteEditor extends StackPane {
  private static final double ROOM_IN_EM = 2;

  private final FindingWalk walk;
  private final Pointing pointing;
  private final TextArea area = new NoteArea(Pasted::lines);
  private final Highlights highlights = new Highlights();
  private final Underlines underlines = new Underlines();
  private Optional<Glyphs> glyphs = Optional.empty();

  /// The editor of `model`; what the mouse rests on is told to `pointing`.
  NoteEditor(ComposeModel model, Pointing pointing) {
    this.walk = model.walk();
    this.pointing = pointing;
    getStyleClass().add("note-editor");
    area.setId("note");
    area.setWrapText(true);
    area.setPromptText("Your note will appear here.");
    area.textProperty().subscribe((_, now) -> model.edit(now));
    area.caretPositionProperty().subscribe(place -> walk.moveTo(place.intValue()));
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
    area.addEventFilter(MouseEvent.MOUSE_MOVED, this::point);
    area.addEventFilter(MouseEvent.MOUSE_EXITED, _ -> pointing.over(Optional.empty()));
    area.skinProperty().subscribe(_ -> layout());
    area.scrollTopProperty().subscribe(_ -> requestLayout());
    getChildren().setAll(highlights, area, underlines);
    model.checked().subscribe(this::show);
    walk.visit().subscribe(this::visit);
  }

  /// Takes `label` for the name of the note.
  void labelledBy(Label label) {
    label.setLabelFor(area);
  }

  /// Gives the note the keys; the caret stays where it is.
  void focus() {
    area.requestFocus();
  }

  /// Selects `span` and gives the note the keys.
  void go(Span span) {
    area.requestFocus();
    area.selectRange(span.start(), span.end());
    layout();
    glyphs.stream()
        .flatMap(written -> written.boxes(span, this).stream())
        .findFirst()
        .ifPresent(box -> Reveal.show(this, box));
  }

  /// The place behind the last letter.
  Span end() {
    return Span.at(area.getLength());
  }

  /// Marks the words at `spans`, and none but these.
  void mark(List<Span> spans) {
    highlights.mark(spans);
    requestLayout();
  }

  /// Where in the scene the last line of what `finding` points at is.
  Optional<Bounds> place(Finding finding) {
    return glyphs
        .map(written -> written.boxes(finding.span(), this))
        .filter(boxes -> !boxes.isEmpty())
        .map(boxes -> localToScene(boxes.getLast()));
  }

  /// Lets Tab leave the editor as it leaves every other control, for no note holds a tab; lets
  /// Escape close the card.
  private void steer(KeyEvent key) {
    if (Keys.NEXT.match(key)) {
      area.requestFocusTraversal(TraversalDirection.NEXT);
      key.consume();
    } else if (Keys.CLOSE.match(key) && walk.visit().get().isPresent()) {
      walk.leave();
      key.consume();
    }
  }

  private void point(MouseEvent mouse) {
    var here = underlines.sceneToLocal(mouse.getSceneX(), mouse.getSceneY());
    pointing.over(underlines.at(here.getX(), here.getY()));
  }

  private void show(Checked checked) {
    if (!area.getText().equals(checked.text())) {
      replace(checked.text());
    }
    underlines.point(checked.findings());
    requestLayout();
  }

  /// Replaces no more than what differs, and never nothing by something: an insertion at the caret
  /// would be undone together with what was typed just before.
  private void replace(String text) {
    String old = area.getText();
    Edit edit = Edit.between(old, text);
    int from = Math.max(0, edit.untouchedBefore() - 1);
    int to = edit.untouchedFrom();
    area.replaceText(from, to, text.substring(from, to + edit.grown()));
  }

  /// Selects what is visited, so that the caret is there and a screen reader says it.
  private void visit(Optional<Visit> visit) {
    Optional<Finding> read = visit.filter(open -> !open.isBrief()).map(Visit::finding);
    area.setAccessibleHelp(read.map(FindingText::spoken).orElse(null));
    read.map(Finding::span).ifPresent(this::go);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    underlines.resizeRelocate(0, 0, getWidth(), getHeight());
    highlights.resizeRelocate(0, 0, getWidth(), getHeight());
    if (glyphs.isEmpty()) {
      area.lookupAll(".text").stream().filter(NoteEditor::isWritten).forEach(this::watch);
    }
    glyphs.ifPresent(underlines::draw);
    glyphs.ifPresent(highlights::draw);
  }

  /// Whether `node` holds what is written; the prompt lies beside it, outside its group.
  private static boolean isWritten(Node node) {
    return node instanceof Text && node.getParent() instanceof Group;
  }

  private void watch(Node written) {
    if (written instanceof Text text) {
      glyphs = Optional.of(new Glyphs(text));
      text.layoutBoundsProperty().subscribe(this::fit);
      text.localToSceneTransformProperty().subscribe(_ -> requestLayout());
    }
  }

  private void fit(Bounds bounds) {
    double em = area.getFont().getSize();
    area.setPrefHeight(Math.max(bounds.getHeight(), 3 * em) + ROOM_IN_EM * em);
    requestLayout();
  }
}
