package app.connote.ui.templates;

import app.connote.note.Relationship;
import app.connote.ui.kit.Chooser;
import app.connote.ui.kit.Empty;
import app.connote.ui.kit.KeyedButton;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.Look;
import app.connote.ui.kit.Screen;
import app.connote.ui.kit.Shortcut;
import app.connote.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The screen of all templates: a filter, the list by relationship, and the one at hand.
public final class TemplatesView extends BorderPane implements Screen {
  private static final double NARROW_IN_EM = 46;
  private static final double CRAMPED_IN_EM = 26;
  private static final int FIELD_KEYS = 9;

  private final TemplatesModel model;
  private final Supplier<Relationship> usual;
  private final TextField filter = new TextField();
  private final ListView<Line> list = new ListView<>();
  private final EditView edit;
  private final ImportView taking;
  private final Chooser chooser;
  private final StackPane body = new StackPane();
  private final HBox said = new HBox();
  private final HBox find = new HBox();
  private final FlowPane acts = new FlowPane();
  private final VBox top = new VBox();
  private Pane halves;
  private boolean showing;

  /// The screen of `model`; a new template is for the `usual` relationship where none is at hand.
  /// Packs are chosen with `chooser`.
  public TemplatesView(TemplatesModel model, Supplier<Relationship> usual, Chooser chooser) {
    this.model = model;
    this.usual = usual;
    this.edit = new EditView(model);
    this.taking = new ImportView(model.sharing());
    this.chooser = chooser;
    this.halves = new HBox(list, edit);
    setId("templates");
    getStyleClass().addAll("history-view", "templates-view");
    buildTop();
    setTop(top);
    setCenter(body);
    setBottom(said);
    buildList();
    said.getStyleClass().add("said");
    said.setAlignment(Pos.CENTER_LEFT);
    model.shown().subscribe(this::show);
    model.said().subscribe(this::say);
    model.sharing().offer().subscribe((_, now) -> offer(now.isPresent()));
  }

  @Override
  public String title() {
    return "Templates";
  }

  @Override
  public KeyCombination key(int number) {
    return Keys.screen(5);
  }

  @Override
  public Node content() {
    return this;
  }

  @Override
  public void focus() {
    model.refresh();
    if (isOffering()) {
      taking.focus();
    } else {
      list.requestFocus();
    }
  }

  @Override
  public List<Shortcut> keys() {
    return isOffering()
        ? List.of(
            Shortcut.of(Keys.SAVE, "Import the templates", model.sharing()::take),
            Shortcut.of(Keys.CLOSE, "Do not import them", model.sharing()::cancel))
        : ownKeys();
  }

  private List<Shortcut> ownKeys() {
    var keys = new ArrayList<Shortcut>();
    keys.add(Shortcut.of(Keys.CHOOSE_FILE, "Import templates from a file", this::takeIn));
    keys.add(Shortcut.of(Keys.EXPORT, "Export your own templates", this::passOn));
    keys.add(Shortcut.of(Keys.FIND, "Find a template", filter::requestFocus));
    keys.add(Shortcut.ofControl(Keys.OPEN, "Write in the template chosen"));
    keys.add(Shortcut.of(Keys.NEW_NOTE, "Begin a new template", this::begin));
    keys.add(Shortcut.of(Keys.SAVE, "Check and save the template", model::save));
    keys.add(Shortcut.of(Keys.COPY, "Check every note it can make", model::examine));
    keys.add(Shortcut.of(Keys.SHOW_OTHERS, "Next wording", () -> model.bench().step(1)));
    keys.add(Shortcut.of(Keys.SHOW_OTHERS_BACK, "Previous wording", () -> model.bench().step(-1)));
    for (int number = 1; number <= FIELD_KEYS; number++) {
      int field = number;
      keys.add(Shortcut.of(Keys.suggestion(number), "Put in that field", () -> edit.insert(field)));
    }
    keys.add(Shortcut.of(Keys.ALTERNATIVES, "Put in alternatives", edit::insertAlternatives));
    keys.add(Shortcut.of(Keys.FIX, "Convert the marks of another tool", model::convert));
    keys.add(Shortcut.of(Keys.DUPLICATE, "Duplicate the template", edit::duplicate));
    keys.add(Shortcut.of(Keys.REVERT, "Discard changes, or revert", model::revert));
    keys.add(Shortcut.ofControl(Keys.DELETE, "Delete the template, or hide a built-in one"));
    // While the caret is in the text, the key takes back what was typed there.
    keys.add(
        model.said().get().undo().isPresent() && !edit.hasCaret()
            ? Shortcut.of(Keys.UNDO, "Take the last act back", model::undo)
            : Shortcut.ofControl(Keys.UNDO, "Take back the last change of the text"));
    return keys;
  }

  /// Sets the template below the list where `em`, the size of text, leaves no room beside it.
  @Override
  public void fit(double width, double em) {
    boolean narrow = width < NARROW_IN_EM * em;
    Look.tighten(this, width, em);
    edit.setCramped(width < CRAMPED_IN_EM * em);
    layTop(narrow);
    if (narrow != halves instanceof VBox) {
      boolean shown = body.getChildren().contains(halves);
      halves.getChildren().clear();
      halves = narrow ? new VBox(list, edit) : new HBox(list, edit);
      list.prefHeightProperty().unbind();
      list.prefHeightProperty().bind(heightProperty().multiply(narrow ? 0.22 : 1));
      list.setMinHeight(narrow ? USE_PREF_SIZE : 0);
      if (shown) {
        body.getChildren().setAll(halves);
      }
    }
  }

  private void buildTop() {
    filter.setId("template-filter");
    filter.setPromptText("Find a template");
    Texts.name(filter, "Find a template");
    filter.textProperty().subscribe(model::find);
    filter.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
    HBox.setHgrow(filter, Priority.ALWAYS);
    var begin = new KeyedButton("New template", Keys.NEW_NOTE, this::begin);
    begin.setId("new-template");
    var takeIn = new KeyedButton("Import…", Keys.CHOOSE_FILE, this::takeIn);
    takeIn.setId("import-templates");
    var passOn = new KeyedButton("Export…", Keys.EXPORT, this::passOn);
    passOn.setId("export-templates");
    var heading = Texts.heading(title());
    heading.setMinWidth(USE_PREF_SIZE);
    find.getChildren().setAll(heading, filter);
    find.getStyleClass().add("template-find");
    find.setAlignment(Pos.CENTER_LEFT);
    acts.getChildren().setAll(begin, takeIn, passOn);
    acts.getStyleClass().add("template-acts");
    top.getStyleClass().add("history-top");
    layTop(false);
  }

  /// Puts the buttons beside the filter, or below it where the window is `narrow`.
  private void layTop(boolean narrow) {
    List<Node> acting = Stream.concat(shared().stream(), acts.getChildren().stream()).toList();
    acts.getChildren().clear();
    find.getChildren().removeAll(acting);
    (narrow ? acts : find).getChildren().addAll(acting);
    top.getChildren().setAll(narrow ? List.of(find, acts) : List.of(find));
  }

  /// The buttons that stand beside the filter.
  private List<Node> shared() {
    return find.getChildren().stream().skip(2).toList();
  }

  private void buildList() {
    list.setId("template-list");
    list.setAccessibleText("Templates by relationship");
    list.setCellFactory(_ -> new TemplateCell(model.clock()));
    list.setOnKeyPressed(this::act);
    list.setMinSize(0, 0);
    edit.setMinSize(0, 0);
    list.prefWidthProperty().bind(widthProperty().multiply(0.4));
    edit.prefWidthProperty().bind(widthProperty().multiply(0.6));
    HBox.setHgrow(edit, Priority.ALWAYS);
    VBox.setVgrow(edit, Priority.ALWAYS);
    list.getSelectionModel()
        .selectedIndexProperty()
        .subscribe((before, now) -> choose(before.intValue(), now.intValue()));
  }

  private boolean isOffering() {
    return model.sharing().offer().get().isPresent();
  }

  private void takeIn() {
    chooser.toRead().ifPresent(model.sharing()::look);
  }

  private void passOn() {
    if (model.sharing().canExport()) {
      chooser.toWrite("my-templates.json").ifPresent(model.sharing()::export);
    }
  }

  /// While a pack is looked at, nothing else can be done here.
  private void offer(boolean offered) {
    boolean came = offered && getCenter() != taking;
    boolean went = !offered && getCenter() == taking;
    if (came || went) {
      setCenter(offered ? taking : body);
      setTop(offered ? null : top);
      if (getScene() != null && isVisible()) {
        focus();
      }
    }
  }

  private void begin() {
    model.begin(usual.get());
    edit.focus();
  }

  /// A heading is passed over in the direction in which the selection moves.
  private void choose(int before, int now) {
    if (showing || now < 0) {
      return;
    }
    switch (list.getItems().get(now)) {
      case Line.Item item -> model.choose(item.entry().id());
      case Line.Heading _ ->
          list.getSelectionModel().select(before < now || now == 0 ? now + 1 : now - 1);
    }
  }

  private void steer(KeyEvent key) {
    if (key.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
      list.requestFocus();
      key.consume();
    } else if (key.getCode() == KeyCode.ESCAPE) {
      filter.clear();
    } else if (Keys.OPEN.match(key)) {
      edit.focus();
    }
  }

  private void act(KeyEvent key) {
    if (Keys.DELETE.match(key)) {
      model.remove();
    } else if (Keys.OPEN.match(key)) {
      edit.focus();
      key.consume();
    }
  }

  /// Replaces only the lines that differ, so that the list stays where it is scrolled to.
  private void show(TemplatesModel.Shown shown) {
    showing = true;
    List<Line> lines = shown.lines();
    if (lines.size() == list.getItems().size()) {
      for (int at = 0; at < lines.size(); at++) {
        if (!lines.get(at).equals(list.getItems().get(at))) {
          list.getItems().set(at, lines.get(at));
        }
      }
    } else {
      list.getItems().setAll(lines);
    }
    if (list.getSelectionModel().getSelectedIndex() != shown.place()) {
      list.getSelectionModel().clearAndSelect(shown.place());
      list.scrollTo(Math.max(0, shown.place() - 2));
    }
    body.getChildren().setAll(lines.isEmpty() ? nothing(shown) : halves);
    showing = false;
  }

  private Node nothing(TemplatesModel.Shown shown) {
    return shown.words().isBlank()
        ? new Empty("No templates", "Begin one of your own.", "New template", this::begin)
        : new Empty(
            "No template matches “" + shown.words().strip() + "”",
            "Try fewer letters, or “yours”, “changed”, “hidden” or “not saved”.",
            "Show all templates",
            filter::clear);
  }

  private void say(TemplatesModel.Said what) {
    said.getChildren().clear();
    if (!what.text().isEmpty()) {
      var text = Texts.wrapped(what.text(), "settings-notice");
      text.setId("templates-notice");
      HBox.setHgrow(text, Priority.SOMETIMES);
      said.getChildren().add(text);
      if (what.anyway()) {
        said.getChildren().add(anyway());
      }
      if (what.undo().isPresent()) {
        var undo = new KeyedButton("Undo", Keys.UNDO, model::undo);
        undo.setId("templates-undo");
        said.getChildren().add(undo);
      }
    }
    boolean shown = !said.getChildren().isEmpty();
    said.setVisible(shown);
    said.setManaged(shown);
  }

  private Button anyway() {
    var anyway = new Button("Save anyway");
    anyway.setId("save-anyway");
    anyway.setMinWidth(USE_PREF_SIZE);
    anyway.setOnAction(_ -> model.saveAnyway());
    return anyway;
  }
}
