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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The screen on which earlier notes are found: a search, the list, and the note chosen.
public final class HistoryView extends BorderPane implements Screen {
  /// What the navigation calls it.
  public static final String TITLE = "History";

  private static final double NARROW_IN_EM = 42;
  private static final double FILTERS_IN_EM = 46;

  private final HistoryModel model;
  private final Consumer<Draft> open;
  private final HistoryTop top;
  private final ListView<Entry> list = new ListView<>();
  private final EntryView entry;
  private final StackPane body = new StackPane();
  private final Halves halves;
  private final SaidBar said = new SaidBar("history-notice");
  private final Runnable write;

  /// The screen of `model`, on which people are forgotten by `forgetting`; `open` goes on with a
  /// note in Compose, `write` begins one there, and `bringIn` shows where notes come in from
  /// elsewhere.
  public HistoryView(
      HistoryModel model,
      Forgetting forgetting,
      Consumer<Draft> open,
      Runnable write,
      Runnable bringIn) {
    this.model = model;
    this.open = open;
    this.write = write;
    this.top = new HistoryTop(model, title(), bringIn);
    this.entry = new EntryView(model, forgetting, open, list::requestFocus);
    this.halves = new Halves(list, entry, 0.5);
    setId("history");
    getStyleClass().add("history-view");
    top.search().addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
    setTop(top);
    setCenter(body);
    setBottom(new VBox(new ForgetQuestion(forgetting), said));
    buildList();
    model.found().subscribe(this::show);
    model.shown().subscribe(this::select);
    model.acts().said().subscribe(this::say);
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
    top.search().requestFocus();
  }

  @Override
  public List<Shortcut> keys() {
    var keys = new ArrayList<Shortcut>();
    keys.add(Shortcut.of(Keys.FIND, "Search", top.search()::requestFocus));
    keys.add(Shortcut.ofControl(Keys.CLOSE, "Show all notes again"));
    keys.add(Shortcut.ofControl(Keys.OPEN, "Open the note"));
    keys.add(Shortcut.of(Keys.COPY, "Copy the note again", entry::copy));
    keys.addAll(Marks.shortcuts());
    keys.add(Shortcut.ofControl(Keys.PICK_DAY, "Change the date of the last step"));
    keys.add(Shortcut.ofControl(Keys.EARLIER, "Earlier version of the note"));
    keys.add(Shortcut.ofControl(Keys.LATER, "Later version of the note"));
    keys.add(Shortcut.ofControl(Keys.DELETE, "Delete the note"));
    // The key is the button's while it is shown, wherever the focus went when the note did.
    if (model.acts().said().get().undoable()) {
      keys.add(Shortcut.of(Keys.UNDO, "Take the last change back", model.acts()::undo));
    }
    return keys;
  }

  private void buildList() {
    list.setId("entries");
    list.setAccessibleText("Notes, newest first");
    list.setCellFactory(_ -> new EntryCell(model));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(chosen -> Optional.ofNullable(chosen).ifPresent(model::look));
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
    top.arrange(width < FILTERS_IN_EM * em);
    halves.setNarrow(width < NARROW_IN_EM * em);
  }

  private void steer(KeyEvent key) {
    if (key.getCode() == KeyCode.DOWN && !key.isAltDown() && !list.getItems().isEmpty()) {
      list.requestFocus();
      key.consume();
    } else if (Keys.OPEN.match(key)) {
      looked(open);
    }
  }

  private void act(KeyEvent key) {
    if (Keys.DELETE.match(key)) {
      looked(model.acts()::delete);
    } else if (Keys.OPEN.match(key)) {
      looked(open);
    } else if (Keys.CLOSE.match(key)) {
      top.clear();
    } else {
      entry.steer(key);
    }
  }

  private void looked(Consumer<Draft> act) {
    model.shown().get().entry().map(Entry::draft).ifPresent(act);
  }

  private void show(HistoryModel.Found found) {
    int place = list.getSelectionModel().getSelectedIndex();
    Optional<UUID> before = model.shown().get().entry().map(each -> each.draft().id());
    list.getItems().setAll(found.entries());
    int now = before.map(found::indexOf).orElse(-1);
    list.getSelectionModel()
        .select(now >= 0 ? now : Math.clamp(place, 0, Math.max(0, found.entries().size() - 1)));
    body.getChildren().setAll(found.entries().isEmpty() ? nothing(found) : halves);
  }

  /// Marks the note that is looked at in the list, where it is among those.
  private void select(HistoryModel.Shown shown) {
    shown
        .entry()
        .map(each -> model.found().get().indexOf(each.draft().id()))
        .filter(place -> place >= 0 && place < list.getItems().size())
        .filter(place -> place != list.getSelectionModel().getSelectedIndex())
        .ifPresent(list.getSelectionModel()::select);
  }

  private Node nothing(HistoryModel.Found found) {
    if (!found.searched()) {
      return new VBox();
    }
    return found.wanted().isAll()
        ? new Empty(
            "No notes yet",
            "What you write in Compose is kept here as you type, and stays when you copy it.",
            "Write a note",
            write)
        : new Empty(
            found.words().isBlank()
                ? "No note of this kind"
                : "No note matches “" + found.words().strip() + "”",
            "Try fewer letters, another word from the note or the name, or other filters.",
            "Show all notes",
            top::clear);
  }

  private void say(Acts.Said what) {
    var undo = new KeyedButton("Undo", Keys.UNDO, model.acts()::undo);
    undo.setId("undo");
    said.say(what.text(), what.undoable() ? List.of(undo) : List.of());
  }
}
