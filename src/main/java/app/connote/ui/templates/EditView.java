package app.connote.ui.templates;

import app.connote.template.TemplateProblem;
import app.connote.ui.kit.KeyedButton;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.Texts;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The template at hand: its text and fields, what is wrong with it, how it reads, and what can be
/// done with it. The buttons stay in sight at the bottom.
final class EditView extends BorderPane {
  private final TemplatesModel model;
  private final TemplateEditor editor;
  private final FieldChips chips;
  private final PreviewView preview;
  private final VBox problems = new VBox();
  private final ForeignView foreign;
  private final EditHead head;
  private final KeyedButton save;
  private final KeyedButton revert;
  private final KeyedButton remove;
  private final FlowPane buttons;
  private final VBox column = new VBox();

  EditView(TemplatesModel model) {
    this.model = model;
    this.editor = new TemplateEditor(model.editing());
    this.chips = new FieldChips(editor::insert, editor::insertAlternatives);
    this.head = new EditHead(model);
    this.foreign = new ForeignView(model.editing()::convert);
    this.preview = new PreviewView(model.bench());
    this.save = button("save-template", "Save", Keys.SAVE, model.saving()::save);
    this.revert = button("revert-template", "Revert", Keys.REVERT, model.editing()::revert);
    this.remove = button("remove-template", "Delete", Keys.DELETE, model.editing()::remove);
    save.getStyleClass().add("accent");
    setId("template");
    getStyleClass().add("template-edit");
    problems.getStyleClass().add("template-problems");
    this.buttons = buttons();
    setCenter(page());
    setBottom(buttons);
    model.bench().work().subscribe(this::show);
    model.shown().subscribe(now -> now.chosen().ifPresent(this::show));
  }

  /// Lets the buttons scroll with the page where there is no room for both, or not.
  void setCramped(boolean cramped) {
    if (cramped == (getBottom() != null)) {
      column.getChildren().remove(buttons);
      setBottom(null);
      if (cramped) {
        column.getChildren().add(buttons);
      } else {
        setBottom(buttons);
      }
    }
  }

  /// Puts the caret into the text.
  void focus() {
    editor.focus();
  }

  /// Whether the caret is in the text.
  boolean hasCaret() {
    return editor.hasCaret();
  }

  /// Puts field number `number`, from 1, into the text.
  void insert(int number) {
    chips.insert(number);
  }

  /// Makes what is selected in the text one of two alternatives.
  void insertAlternatives() {
    editor.insertAlternatives();
  }

  private ScrollPane page() {
    Label name = Texts.styled("Template", "field-label");
    editor.labelledBy(name);
    column
        .getChildren()
        .setAll(
            head,
            part(name, editor),
            chips,
            foreign,
            problems,
            new ReportView(model.bench(), model.saving()),
            preview);
    column.getStyleClass().add("column");
    HBox.setHgrow(column, Priority.ALWAYS);
    var page = new ScrollPane(new HBox(column));
    page.setFitToWidth(true);
    page.setFocusTraversable(false);
    return page;
  }

  private static VBox part(Label name, Node what) {
    var part = new VBox(name, what);
    part.getStyleClass().add("fact");
    return part;
  }

  private FlowPane buttons() {
    var buttons =
        new FlowPane(
            save,
            button("check-template", "Check all", Keys.COPY, model.saving()::examine),
            button("duplicate-template", "Duplicate", Keys.DUPLICATE, this::duplicate),
            revert,
            remove);
    buttons.getStyleClass().addAll("buttons", "template-buttons");
    return buttons;
  }

  private static KeyedButton button(String id, String text, KeyCombination key, Runnable act) {
    var button = new KeyedButton(text, key, act);
    button.setId(id);
    return button;
  }

  /// Copies the template and puts the caret into the copy.
  void duplicate() {
    model.editing().duplicate();
    focus();
  }

  private void show(Optional<Bench.Work> work) {
    work.ifPresent(
        now -> {
          editor.show(now);
          chips.show(now.relationship());
          preview.show(now);
          foreign.show(now.foreign());
          problems.getChildren().setAll(now.problems().stream().map(this::problem).toList());
          boolean any = !now.problems().isEmpty();
          problems.setVisible(any);
          problems.setManaged(any);
        });
  }

  private HBox problem(TemplateProblem problem) {
    Label said = Texts.wrapped(problem.message(), "problem");
    HBox.setHgrow(said, Priority.ALWAYS);
    said.setMaxWidth(Double.MAX_VALUE);
    var go = new Button("Go there");
    go.setMinWidth(USE_PREF_SIZE);
    go.setAccessibleHelp("Selects the words in the text.");
    go.setOnAction(_ -> editor.go(problem));
    var row = new HBox(said, go);
    row.getStyleClass().add("template-problem");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private void show(Entry entry) {
    head.show(entry);
    save.setDisable(entry.saved());
    remove.setText(entry.origin() == Origin.YOURS ? "Delete" : "Hide");
    show(remove, entry.origin() != Origin.HIDDEN);
    String way = model.editing().wayBack().label();
    revert.setText(way);
    show(revert, !way.isEmpty());
  }

  private static void show(Button button, boolean shown) {
    button.setVisible(shown);
    button.setManaged(shown);
  }
}
