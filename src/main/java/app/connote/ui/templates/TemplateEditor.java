package app.connote.ui.templates;

import app.connote.template.Marking;
import app.connote.template.TemplateProblem;
import app.connote.ui.kit.Glyphs;
import app.connote.ui.kit.Keys;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/// The text of a template, as an ordinary text area that grows with its text; its fields and
/// alternatives are marked behind the letters, and what is wrong is underlined.
final class TemplateEditor extends StackPane {
  private static final int ROOM = 40;

  private final TextArea area = new TextArea();
  private final Pane marks = layer();
  private final Pane waves = layer();
  private Optional<Glyphs> glyphs = Optional.empty();
  private List<TemplateProblem> problems = List.of();
  private String shown = "";

  TemplateEditor(Editing editing) {
    getStyleClass().addAll("note-editor", "template-editor");
    area.setId("template-text");
    area.setWrapText(true);
    area.setPromptText("Write the note, with {{first_name}} where the name goes.");
    area.textProperty().subscribe((_, now) -> editing.write(now));
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
    area.skinProperty().subscribe(_ -> layout());
    area.scrollTopProperty().subscribe(_ -> requestLayout());
    getChildren().setAll(marks, area, waves);
  }

  private static Pane layer() {
    var layer = new Pane();
    layer.setMouseTransparent(true);
    layer.setManaged(false);
    return layer;
  }

  /// Takes `label` for the name of the text.
  void labelledBy(Label label) {
    label.setLabelFor(area);
  }

  /// Whether the caret is here.
  boolean hasCaret() {
    return area.isFocused();
  }

  /// Puts the caret at the end of the text.
  void focus() {
    area.requestFocus();
    area.end();
  }

  /// Selects the words of `problem`.
  void go(TemplateProblem problem) {
    area.requestFocus();
    area.selectRange(problem.span().start(), problem.span().end());
  }

  /// Shows `work`; what can be undone is forgotten when it is another template.
  void show(Bench.Work work) {
    String text = work.text().text();
    boolean another = !work.text().id().equals(shown);
    shown = work.text().id();
    problems = work.problems();
    if (another) {
      area.setText(text);
    } else if (!area.getText().equals(text)) {
      area.replaceText(0, area.getLength(), text);
    }
    requestLayout();
  }

  /// Writes `{{field}}` in place of what is selected.
  void insert(String field) {
    area.replaceSelection("{{" + field + "}}");
    area.requestFocus();
  }

  /// Makes what is selected one of two alternatives, and puts the caret where the other goes.
  void insertAlternatives() {
    String selected = area.getSelectedText();
    area.replaceSelection("{" + selected + "|}");
    area.requestFocus();
    area.positionCaret(area.getCaretPosition() - (selected.isEmpty() ? 2 : 1));
  }

  /// Lets Tab leave the editor as it leaves every other control.
  private void steer(KeyEvent key) {
    if (Keys.NEXT.match(key)) {
      area.requestFocusTraversal(TraversalDirection.NEXT);
      key.consume();
    }
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    marks.resizeRelocate(0, 0, getWidth(), getHeight());
    waves.resizeRelocate(0, 0, getWidth(), getHeight());
    if (glyphs.isEmpty()) {
      Glyphs.of(area).ifPresent(this::watch);
    }
    glyphs.ifPresent(this::draw);
  }

  private void watch(Glyphs written) {
    glyphs = Optional.of(written);
    written.text().layoutBoundsProperty().subscribe(this::fit);
    written.text().localToSceneTransformProperty().subscribe(_ -> requestLayout());
  }

  private void fit(Bounds bounds) {
    area.setPrefHeight(Math.max(bounds.getHeight(), 4 * area.getFont().getSize()) + ROOM);
    requestLayout();
  }

  private void draw(Glyphs written) {
    marks.getChildren().setAll(Marking.in(area.getText()).stream().flatMap(this::boxes).toList());
    waves.getChildren().setAll(problems.stream().flatMap(this::lines).toList());
    // Layout comes after styles: without this they would be black for one frame.
    marks.applyCss();
    waves.applyCss();
  }

  private Stream<Node> boxes(Marking marking) {
    String style =
        switch (marking.kind()) {
          case FIELD -> "field-mark";
          case CHOICE, ARTICLE -> "choice-mark";
        };
    return places(marking.start(), marking.end(), marks)
        .map(box -> new Rectangle(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight()))
        .map(box -> styled(box, style));
  }

  private Stream<Node> lines(TemplateProblem problem) {
    return places(problem.span().start(), problem.span().end(), waves)
        .map(
            box ->
                new Line(
                    box.getMinX(),
                    box.getMaxY(),
                    Math.max(box.getMaxX(), box.getMinX() + 4),
                    box.getMaxY()))
        .map(line -> styled(line, "problem-line"));
  }

  private static Node styled(Node shape, String style) {
    shape.getStyleClass().add(style);
    return shape;
  }

  private Stream<Bounds> places(int start, int end, Node in) {
    return glyphs.stream().flatMap(written -> written.boxes(start, end, in).stream());
  }
}
