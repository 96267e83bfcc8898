package app.connote.ui.templates;

import app.connote.note.Relationship;
import app.connote.ui.kit.ActButton;
import app.connote.ui.kit.Chooser;
import app.connote.ui.kit.Empty;
import app.connote.ui.kit.Halves;
import app.connote.ui.kit.KeyedButton;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.Look;
import app.connote.ui.kit.SaidBar;
import app.connote.ui.kit.Screen;
import app.connote.ui.kit.Shortcut;
import app.connote.ui.kit.Texts;
import app.connote.ui.kit.TopBar;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// The screen of all templates: a filter, the list by relationship, and the one at hand.
public final class TemplatesView extends BorderPane implements Screen {
  /// What the navigation calls it.
  public static final String TITLE = "Templates";

  private static final double NARROW_IN_EM = 46;
  private static final double CRAMPED_IN_EM = 26;
  private static final double LIST_SHARE = 0.4;
  private static final double NARROW_SHARE = 0.26;
  private static final int FIELD_KEYS = 9;

  private final TemplatesModel model;
  private final Supplier<Relationship> usual;
  private final Chooser chooser;
  private final TextField filter = new TextField();
  private final EditView edit;
  private final TemplateList list;
  private final Halves halves;
  private final ImportView taking;
  private final TopBar top;
  private final StackPane body = new StackPane();
  private final SaidBar said = new SaidBar("templates-notice");

  /// The screen of `model`; a new template is for the `usual` relationship where none is at hand.
  /// Packs are chosen with `chooser`.
  public TemplatesView(TemplatesModel model, Supplier<Relationship> usual, Chooser chooser) {
    this.model = model;
    this.usual = usual;
    this.chooser = chooser;
    this.edit = new EditView(model);
    this.list = new TemplateList(model, edit::focus);
    this.halves = new Halves(list, edit, NARROW_SHARE);
    this.taking = new ImportView(model.sharing());
    this.top = new TopBar(title(), filter, buttons());
    setId("templates");
    getStyleClass().addAll("history-view", "templates-view");
    setTop(top);
    setCenter(body);
    setBottom(said);
    buildFilter();
    edit.setMinSize(0, 0);
    list.prefWidthProperty().bind(widthProperty().multiply(LIST_SHARE));
    edit.prefWidthProperty().bind(widthProperty().multiply(1 - LIST_SHARE));
    model.shown().subscribe(this::show);
    model.said().subscribe(this::say);
    model.sharing().offer().subscribe((_, now) -> offer(now.isPresent()));
  }

  @Override
  public String title() {
    return TITLE;
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
    Editing editing = model.editing();
    Saving saving = model.saving();
    Bench bench = model.bench();
    var keys = new ArrayList<Shortcut>();
    keys.add(Shortcut.of(Keys.CHOOSE_FILE, "Import templates from a file", this::takeIn));
    keys.add(Shortcut.of(Keys.EXPORT, "Export your own templates", this::passOn));
    keys.add(Shortcut.of(Keys.FIND, "Find a template", filter::requestFocus));
    keys.add(Shortcut.ofControl(Keys.OPEN, "Write in the template chosen"));
    keys.add(Shortcut.of(Keys.NEW_NOTE, "Begin a new template", this::begin));
    keys.add(Shortcut.of(Keys.SAVE, "Check and save the template", saving::save));
    keys.add(Shortcut.of(Keys.COPY, "Check every note it can make", saving::examine));
    keys.add(Shortcut.of(Keys.SHOW_OTHERS, "Next wording", () -> bench.step(1)));
    keys.add(Shortcut.of(Keys.SHOW_OTHERS_BACK, "Previous wording", () -> bench.step(-1)));
    for (int number = 1; number <= FIELD_KEYS; number++) {
      int field = number;
      keys.add(Shortcut.of(Keys.suggestion(number), "Put in that field", () -> edit.insert(field)));
    }
    keys.add(Shortcut.of(Keys.ALTERNATIVES, "Put in alternatives", edit::insertAlternatives));
    keys.add(Shortcut.of(Keys.FIX, "Convert the marks of another tool", editing::convert));
    keys.add(Shortcut.of(Keys.DUPLICATE, "Duplicate the template", edit::duplicate));
    keys.add(Shortcut.of(Keys.REVERT, "Discard changes, or revert", editing::revert));
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
    top.setNarrow(narrow);
    halves.setNarrow(narrow);
  }

  private void buildFilter() {
    filter.setId("template-filter");
    filter.setPromptText("Find a template");
    Texts.name(filter, "Find a template");
    filter.textProperty().subscribe(model::find);
    filter.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
  }

  private List<Button> buttons() {
    return List.of(
        button("new-template", "New template", Keys.NEW_NOTE, this::begin),
        button("import-templates", "Import…", Keys.CHOOSE_FILE, this::takeIn),
        button("export-templates", "Export…", Keys.EXPORT, this::passOn));
  }

  private static Button button(String id, String text, KeyCombination key, Runnable act) {
    var button = new KeyedButton(text, key, act);
    button.setId(id);
    return button;
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
    model.editing().begin(usual.get());
    edit.focus();
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

  private void show(Shown shown) {
    body.getChildren().setAll(shown.lines().isEmpty() ? nothing(shown) : halves);
  }

  private Node nothing(Shown shown) {
    return shown.words().isBlank()
        ? new Empty("No templates", "Begin one of your own.", "New template", this::begin)
        : new Empty(
            "No template matches “" + shown.words().strip() + "”",
            "Try fewer letters, or “yours”, “changed”, “hidden” or “not saved”.",
            "Show all templates",
            filter::clear);
  }

  private void say(Said what) {
    var buttons = new ArrayList<Button>();
    if (what.anyway()) {
      buttons.add(new ActButton("save-anyway", "Save anyway", model.saving()::saveAnyway));
    }
    if (what.undo().isPresent()) {
      buttons.add(button("templates-undo", "Undo", Keys.UNDO, model::undo));
    }
    said.say(what.text(), buttons);
  }
}
