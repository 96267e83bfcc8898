package app.connote.ui.followups;

import app.connote.history.Draft;
import app.connote.history.Due;
import app.connote.ui.history.Acts;
import app.connote.ui.history.Marks;
import app.connote.ui.history.UndoButton;
import app.connote.ui.kit.Chooser;
import app.connote.ui.kit.Empty;
import app.connote.ui.kit.Focus;
import app.connote.ui.kit.Halves;
import app.connote.ui.kit.KeyedButton;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.Look;
import app.connote.ui.kit.SaidBar;
import app.connote.ui.kit.Screen;
import app.connote.ui.kit.Shortcut;
import app.connote.ui.kit.TopBar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The screen on which everything is that is due, and what will be.
public final class FollowUpsView extends BorderPane implements Screen {
  /// What the navigation calls it.
  public static final String TITLE = "Follow-ups";

  private static final double NARROW_IN_EM = 42;

  /// What the lines say is short; the buttons beside them need the room to stand in one row.
  private static final double LIST_SHARE = 0.45;

  private static final String CALENDAR = "follow-ups.ics";

  private final FollowUpsModel model;
  private final Consumer<Draft> open;
  private final Chooser chooser;
  private final ListView<Item> list = new ListView<>();
  private final ItemView item;
  private final CheckBox withNotes = new CheckBox("With the notes’ texts");
  private final StackPane body = new StackPane();
  private final SaidBar said = new SaidBar("followups-notice");
  private final Empty nothing;
  private final Halves halves;
  private final TopBar top;
  private boolean undoing;

  /// The screen of `model`; `open` begins a message in Compose, `chooser` asks where a calendar
  /// goes.
  public FollowUpsView(
      FollowUpsModel model, Consumer<Draft> open, Runnable write, Chooser chooser) {
    this.model = model;
    this.open = open;
    this.chooser = chooser;
    this.item = new ItemView(model, this::write, list::requestFocus);
    this.halves = new Halves(list, item, 0.5);
    this.nothing = nothing(write);
    setId("followups");
    getStyleClass().addAll("history-view", "followups-view");
    this.top = top();
    setTop(top);
    setCenter(body);
    setBottom(said);
    buildList();
    model.plan().subscribe(this::show);
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
    model.acts().lookBack();
    enter();
  }

  private void enter() {
    if (list.getItems().isEmpty()) {
      nothing.getChildren().getLast().requestFocus();
    } else {
      list.requestFocus();
    }
  }

  @Override
  public List<Shortcut> keys() {
    var keys = new ArrayList<Shortcut>();
    keys.add(Shortcut.ofControl(Keys.OPEN, "Open the message in Compose"));
    keys.addAll(Marks.shortcuts());
    keys.add(Shortcut.ofControl(Keys.NOT_NOW, "Not now, but in a week"));
    keys.add(Shortcut.of(Keys.EXPORT, "Export to calendar", this::export));
    if (model.acts().said().get().undoable()) {
      keys.add(Shortcut.of(Keys.UNDO, "Take the last change back", this::undo));
    }
    return keys;
  }

  /// Sets what is chosen below the list where `em`, the size of text, leaves no room beside it.
  @Override
  public void fit(double width, double em) {
    boolean narrow = width < NARROW_IN_EM * em;
    Look.tighten(this, width, em);
    top.setNarrow(narrow);
    halves.setNarrow(narrow);
  }

  private static Empty nothing(Runnable write) {
    return new Empty(
        "Nothing to follow up",
        "When an invitation has gone without an answer for a while, or somebody has accepted, what"
            + " to do next appears here: a reminder, a withdrawal, a word of thanks. Say in"
            + " History what became of your notes.",
        "Write a note",
        write);
  }

  private TopBar top() {
    withNotes.setId("with-notes");
    withNotes.setMinWidth(USE_PREF_SIZE);
    var export = new KeyedButton("Export to calendar…", Keys.EXPORT, this::export);
    export.setId("export-calendar");
    export.visibleProperty().bind(model.plan().map(plan -> !plan.items().isEmpty()));
    withNotes.visibleProperty().bind(export.visibleProperty());
    return new TopBar(title(), withNotes, export);
  }

  private void buildList() {
    list.setId("dues");
    list.setAccessibleText("What is due, overdue first");
    list.setCellFactory(_ -> new ItemCell(() -> model.agenda().today()));
    list.getSelectionModel().selectedItemProperty().subscribe(item::show);
    list.setOnKeyPressed(this::act);
    list.setMinSize(0, 0);
    item.setMinSize(0, 0);
    list.prefWidthProperty().bind(widthProperty().multiply(LIST_SHARE));
    item.prefWidthProperty().bind(widthProperty().multiply(1 - LIST_SHARE));
  }

  private void act(KeyEvent key) {
    if (Keys.OPEN.match(key)) {
      Optional.ofNullable(list.getSelectionModel().getSelectedItem())
          .ifPresent(chosen -> write(chosen.due()));
    } else {
      item.steer(key);
    }
  }

  private void write(Due due) {
    open.accept(model.message(due));
  }

  private void export() {
    if (!model.plan().get().items().isEmpty()) {
      chooser.toWrite(CALENDAR).ifPresent(file -> model.export(file, withNotes.isSelected()));
    }
  }

  private void show(Plan plan) {
    int place = place(plan);
    boolean focused = Focus.isIn(body);
    list.getItems().setAll(plan.items());
    if (plan.items().isEmpty()) {
      put(plan.read() ? nothing : new VBox());
    } else {
      list.getSelectionModel().select(Math.min(place, plan.items().size() - 1));
      put(halves);
    }
    if (focused && Focus.isNowhere(this)) {
      enter();
    }
  }

  private void put(Node shown) {
    if (!body.getChildren().equals(List.of(shown))) {
      body.getChildren().setAll(shown);
    }
  }

  /// Where what is chosen stands in `plan`. Where it is done, what stands in its place then, so
  /// that one can go on; where that is taken back, what has come back there.
  private int place(Plan plan) {
    int before = Math.max(0, list.getSelectionModel().getSelectedIndex());
    Optional<Item> chosen = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    Optional<Integer> now = chosen.filter(_ -> !undoing).map(plan::indexOf).filter(at -> at >= 0);
    undoing = false;
    return now.orElse(before);
  }

  private void undo() {
    undoing = true;
    model.acts().undo();
  }

  private void say(Acts.Said what) {
    var undo = what.back().map(way -> UndoButton.of(way, "followups-undo", this::undo));
    said.say(what.text(), undo.stream().toList());
  }
}
