package app.connote.ui.history;

import app.connote.history.Draft;
import app.connote.ui.kit.Empty;
import app.connote.ui.kit.Focus;
import app.connote.ui.kit.Halves;
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

  /// Whether the note that is selected was chosen by the person.
  private boolean chosen;

  /// Whether the newest note is to be selected, whichever was before.
  private boolean anew;

  private boolean showing;

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
    setTop(top.bar());
    setCenter(body);
    setBottom(new VBox(new ForgetQuestion(forgetting, this::enter), said));
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
    // What nobody has chosen was the newest when the screen was last shown or made ready.
    anew = !chosen;
    model.lookAnew();
    model.acts().lookBack();
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
        .subscribe(entry -> Optional.ofNullable(entry).ifPresent(this::look));
    list.setOnKeyPressed(this::act);
    list.setMinSize(0, 0);
    entry.setMinSize(0, 0);
    list.prefWidthProperty().bind(widthProperty().multiply(0.5));
    entry.prefWidthProperty().bind(widthProperty().multiply(0.5));
  }

  /// Sets the note below the list where `em`, the size of text, leaves no room beside it.
  @Override
  public void fit(double width, double em) {
    Look.tighten(this, width, em);
    top.bar().setNarrow(width < FILTERS_IN_EM * em);
    halves.setNarrow(width < NARROW_IN_EM * em);
  }

  private void steer(KeyEvent key) {
    boolean down = key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.PAGE_DOWN;
    if (down && !key.isAltDown() && !list.getItems().isEmpty()) {
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

  private void look(Entry entry) {
    if (!showing) {
      chosen = true;
      anew = false;
    }
    model.look(entry);
  }

  private void show(HistoryModel.Found found) {
    showing = true;
    lay(found);
    showing = false;
  }

  private void lay(HistoryModel.Found found) {
    int place = anew ? 0 : list.getSelectionModel().getSelectedIndex();
    Optional<UUID> before =
        model.shown().get().entry().filter(_ -> !anew).map(each -> each.draft().id());
    anew = false;
    boolean here = Focus.isIn(body);
    list(found.entries());
    int now = before.map(found::indexOf).orElse(-1);
    chosen &= now >= 0;
    mark(
        found.entries(),
        now >= 0 ? now : Math.clamp(place, 0, Math.max(0, found.entries().size() - 1)));
    put(found.entries().isEmpty() ? nothing(found) : halves);
    if (here && Focus.isNowhere(this)) {
      enter();
    }
  }

  /// The list does not tell of another entry in the place of the one that is selected.
  private void mark(List<Entry> entries, int place) {
    list.getSelectionModel().select(place);
    entries.stream()
        .skip(place)
        .findFirst()
        .filter(entry -> !model.shown().get().entry().equals(Optional.of(entry)))
        .ifPresent(this::look);
  }

  /// Puts in only what differs where the same notes stand in the same order, so that the list does
  /// not move.
  private void list(List<Entry> entries) {
    var items = list.getItems();
    if (!ids(items).equals(ids(entries))) {
      items.setAll(entries);
      return;
    }
    for (int at = 0; at < entries.size(); at++) {
      if (!items.get(at).equals(entries.get(at))) {
        items.set(at, entries.get(at));
      }
    }
  }

  private static List<UUID> ids(List<Entry> entries) {
    return entries.stream().map(each -> each.draft().id()).toList();
  }

  private void put(Node shown) {
    if (!body.getChildren().equals(List.of(shown))) {
      body.getChildren().setAll(shown);
    }
  }

  /// Gives the keys to the list, or to what stands in its place while it is empty.
  private void enter() {
    Node shown = body.getChildren().getFirst();
    if (shown instanceof Empty empty) {
      empty.getChildren().getLast().requestFocus();
    } else {
      list.requestFocus();
    }
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
    var undo = what.back().map(way -> UndoButton.of(way, "undo", model.acts()::undo));
    said.say(what.text(), undo.stream().toList());
  }
}
