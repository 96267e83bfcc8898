package app.connote.ui.history;

import app.connote.history.Draft;
import app.connote.ui.kit.Empty;
import app.connote.ui.kit.Halves;
import app.connote.ui.kit.KeyedButton;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.Look;
import app.connote.ui.kit.SaidBar;
import app.connote.ui.kit.Screen;
import app.connote.ui.kit.Shortcut;
import app.connote.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The screen on which earlier notes are found: a search, the list, and the note chosen.
public final class HistoryView extends BorderPane implements Screen {
  /// What the navigation calls it.
  public static final String TITLE = "History";

  private static final double NARROW_IN_EM = 42;

  private final HistoryModel model;
  private final Consumer<Draft> open;
  private final TextField search = new TextField();
  private final ListView<Entry> list = new ListView<>();
  private final EntryView entry;
  private final StackPane body = new StackPane();
  private final Halves halves;
  private final SaidBar said = new SaidBar("history-notice");
  private final Runnable write;
  private final Runnable bringIn;

  /// The screen of `model`; `open` goes on with a note in Compose, `write` begins one there, and
  /// `bringIn` shows where notes come in from elsewhere.
  public HistoryView(HistoryModel model, Consumer<Draft> open, Runnable write, Runnable bringIn) {
    this.model = model;
    this.open = open;
    this.write = write;
    this.bringIn = bringIn;
    this.entry = new EntryView(model, open);
    this.halves = new Halves(list, entry, 0.5);
    setId("history");
    getStyleClass().add("history-view");
    setTop(top());
    setCenter(body);
    setBottom(said);
    buildList();
    model.found().subscribe(this::show);
    model.said().subscribe(this::say);
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
    search.requestFocus();
  }

  @Override
  public List<Shortcut> keys() {
    var keys = new ArrayList<Shortcut>();
    keys.add(Shortcut.of(Keys.FIND, "Search", search::requestFocus));
    keys.add(Shortcut.ofControl(Keys.OPEN, "Open the note"));
    keys.add(Shortcut.of(Keys.COPY, "Copy the note again", () -> selected(model::copy)));
    keys.add(Shortcut.ofControl(Keys.DELETE, "Delete the note"));
    // The key is the button's while it is shown, wherever the focus went when the note did.
    if (model.said().get().deleted().isPresent()) {
      keys.add(Shortcut.of(Keys.UNDO, "Bring the deleted note back", model::undo));
    }
    return keys;
  }

  private HBox top() {
    search.setId("search");
    search.setPromptText("Search names and notes");
    Texts.name(search, "Search names and notes");
    search.textProperty().subscribe(model::search);
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
    HBox.setHgrow(search, Priority.ALWAYS);
    var fromElsewhere = new Button("Import from LinkedIn…");
    fromElsewhere.setId("bring-in");
    fromElsewhere.setMinWidth(USE_PREF_SIZE);
    fromElsewhere.setOnAction(_ -> bringIn.run());
    var top = new HBox(Texts.heading(title()), search, fromElsewhere);
    top.getStyleClass().add("history-top");
    top.setAlignment(Pos.CENTER_LEFT);
    return top;
  }

  private void buildList() {
    list.setId("entries");
    list.setAccessibleText("Notes, newest first");
    list.setCellFactory(_ -> new EntryCell(model));
    list.getSelectionModel().selectedItemProperty().subscribe(entry::show);
    list.setOnKeyPressed(this::act);
    list.setMinSize(0, 0);
    entry.setMinSize(0, 0);
    list.prefWidthProperty().bind(widthProperty().multiply(0.53));
    entry.prefWidthProperty().bind(widthProperty().multiply(0.47));
  }

  /// Sets the note below the list where `em`, the size of text, leaves no room beside it.
  @Override
  public void fit(double width, double em) {
    Look.tighten(this, width, em);
    halves.setNarrow(width < NARROW_IN_EM * em);
  }

  private void steer(KeyEvent key) {
    if (key.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
      list.requestFocus();
      key.consume();
    } else if (key.getCode() == KeyCode.ESCAPE) {
      search.clear();
    } else if (Keys.OPEN.match(key)) {
      selected(open);
    }
  }

  private void act(KeyEvent key) {
    if (Keys.DELETE.match(key)) {
      selected(model::delete);
    } else if (Keys.OPEN.match(key)) {
      selected(open);
    }
  }

  private void selected(Consumer<Draft> act) {
    Entry chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      act.accept(chosen.draft());
    }
  }

  private void show(HistoryModel.Found found) {
    int place = list.getSelectionModel().getSelectedIndex();
    Entry before = list.getSelectionModel().getSelectedItem();
    list.getItems().setAll(found.entries());
    int now = before == null ? -1 : found.indexOf(before.draft().id());
    list.getSelectionModel()
        .select(now >= 0 ? now : Math.clamp(place, 0, Math.max(0, found.entries().size() - 1)));
    body.getChildren().setAll(found.entries().isEmpty() ? nothing(found) : halves);
  }

  private Node nothing(HistoryModel.Found found) {
    if (!found.searched()) {
      return new VBox();
    }
    return found.words().isBlank()
        ? new Empty(
            "No notes yet",
            "What you write in Compose is kept here as you type, and stays when you copy it.",
            "Write a note",
            write)
        : new Empty(
            "No note matches “" + found.words().strip() + "”",
            "Try fewer letters, or another word from the note or the name.",
            "Show all notes",
            search::clear);
  }

  private void say(HistoryModel.@Nullable Said what) {
    var undo = new KeyedButton("Undo delete", Keys.UNDO, model::undo);
    undo.setId("undo");
    boolean deleted = what != null && what.deleted().isPresent();
    said.say(what == null ? "" : what.text(), deleted ? List.of(undo) : List.of());
  }
}
