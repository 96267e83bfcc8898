package app.connote.ui.followups;

import app.connote.history.Draft;
import app.connote.history.Due;
import app.connote.ui.history.Acts;
import app.connote.ui.history.Marks;
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
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The screen on which everything is that is due, and what will be.
public final class FollowUpsView extends BorderPane implements Screen {
  /// What the navigation calls it.
  public static final String TITLE = "Follow-ups";

  private static final double NARROW_IN_EM = 42;
  private static final String CALENDAR = "follow-ups.ics";

  private final FollowUpsModel model;
  private final Consumer<Draft> open;
  private final Chooser chooser;
  private final ListView<Item> list = new ListView<>();
  private final ItemView item;
  private final CheckBox withNotes = new CheckBox("With the notes’ texts");
  private final StackPane body = new StackPane();
  private final HBox said = new HBox();
  private final Empty nothing;
  private Pane halves;

  /// The screen of `model`; `open` begins a message in Compose, `chooser` asks where a calendar
  /// goes.
  public FollowUpsView(
      FollowUpsModel model, Consumer<Draft> open, Runnable write, Chooser chooser) {
    this.model = model;
    this.open = open;
    this.chooser = chooser;
    this.item = new ItemView(model, this::write, list::requestFocus);
    this.halves = new HBox(list, item);
    this.nothing = nothing(write);
    setId("followups");
    getStyleClass().addAll("history-view", "followups-view");
    setTop(top());
    setCenter(body);
    setBottom(said);
    buildList();
    said.getStyleClass().add("said");
    said.setAlignment(Pos.CENTER_LEFT);
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
      keys.add(Shortcut.of(Keys.UNDO, "Take the last change back", model.acts()::undo));
    }
    return keys;
  }

  /// Sets what is chosen below the list where `em`, the size of text, leaves no room beside it.
  @Override
  public void fit(double width, double em) {
    Look.tighten(this, width, em);
    boolean narrow = width < NARROW_IN_EM * em;
    if (narrow != halves instanceof VBox) {
      boolean shown = body.getChildren().contains(halves);
      halves.getChildren().clear();
      halves = narrow ? new VBox(list, item) : new HBox(list, item);
      if (shown) {
        body.getChildren().setAll(halves);
      }
    }
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

  private FlowPane top() {
    var heading = Texts.heading(title());
    withNotes.setId("with-notes");
    withNotes.setMinWidth(USE_PREF_SIZE);
    var export = new KeyedButton("Export to calendar…", Keys.EXPORT, this::export);
    export.setId("export-calendar");
    var top = new FlowPane(heading, export, withNotes);
    export.visibleProperty().bind(model.plan().map(plan -> !plan.items().isEmpty()));
    withNotes.visibleProperty().bind(export.visibleProperty());
    top.getStyleClass().addAll("history-top", "followups-top");
    top.setAlignment(Pos.CENTER_LEFT);
    return top;
  }

  private void buildList() {
    list.setId("dues");
    list.setAccessibleText("What is due, overdue first");
    list.setCellFactory(_ -> new ItemCell(() -> model.agenda().today()));
    list.getSelectionModel().selectedItemProperty().subscribe(item::show);
    list.setOnKeyPressed(this::act);
    list.setMinSize(0, 0);
    item.setMinSize(0, 0);
    list.prefWidthProperty().bind(widthProperty().multiply(0.53));
    item.prefWidthProperty().bind(widthProperty().multiply(0.47));
    list.prefHeightProperty().bind(heightProperty().multiply(0.5));
    item.prefHeightProperty().bind(heightProperty().multiply(0.5));
    VBox.setVgrow(item, Priority.ALWAYS);
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
    int place = Math.max(0, list.getSelectionModel().getSelectedIndex());
    boolean focused = nothing.isFocusWithin() || list.isFocused();
    list.getItems().setAll(plan.items());
    if (plan.items().isEmpty()) {
      body.getChildren().setAll(plan.read() ? nothing : new VBox());
    } else {
      list.getSelectionModel().select(Math.min(place, plan.items().size() - 1));
      body.getChildren().setAll(halves);
    }
    if (focused) {
      enter();
    }
  }

  private void say(Acts.Said what) {
    said.getChildren().clear();
    if (!what.text().isEmpty()) {
      Label text = Texts.wrapped(what.text(), "history-said");
      text.setId("followups-notice");
      said.getChildren().add(text);
      if (what.undoable()) {
        var undo = new KeyedButton("Undo", Keys.UNDO, model.acts()::undo);
        undo.setId("followups-undo");
        said.getChildren().add(undo);
      }
    }
    boolean shown = !said.getChildren().isEmpty();
    said.setVisible(shown);
    said.setManaged(shown);
  }
}
