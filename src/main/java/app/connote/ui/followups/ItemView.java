package app.connote.ui.followups;

import app.connote.history.Due;
import app.connote.history.State;
import app.connote.ui.history.Marks;
import app.connote.ui.kit.Focus;
import app.connote.ui.kit.KeyedButton;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.Texts;
import app.connote.ui.kit.When;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What is due about one note, the note, and what can be done about it.
final class ItemView extends ScrollPane {
  private final FollowUpsModel model;
  private final Consumer<Due> write;
  private final Runnable refocus;
  private Optional<Item> shown = Optional.empty();

  /// What is due in `model`; `write` opens the message, `refocus` gives the keys back to the list.
  ItemView(FollowUpsModel model, Consumer<Due> write, Runnable refocus) {
    this.model = model;
    this.write = write;
    this.refocus = refocus;
    setId("due");
    getStyleClass().add("entry-view");
    setFitToWidth(true);
    setFocusTraversable(false);
    addEventHandler(KeyEvent.KEY_PRESSED, this::steer);
  }

  /// Shows `item`, or nothing.
  void show(@Nullable Item item) {
    boolean focused = Focus.isIn(this);
    shown = Optional.ofNullable(item);
    setVisible(item != null);
    shown.ifPresent(this::lay);
    if (focused) {
      refocus.run();
    }
  }

  /// Does what `key` asks for about what is shown.
  void steer(KeyEvent key) {
    shown
        .map(Item::due)
        .filter(_ -> !key.isConsumed())
        .ifPresent(
            due -> {
              if (Keys.NOT_NOW.match(key)) {
                model.putOff(due);
                key.consume();
              } else {
                mark(due, key);
              }
            });
  }

  private void mark(Due due, KeyEvent key) {
    Marks.of(key)
        .ifPresent(
            state -> {
              model.acts().mark(due.note(), state);
              key.consume();
            });
  }

  private void lay(Item item) {
    var heading = Texts.wrapped(item.said(model.agenda().today()), "heading");
    heading.setId("due-said");
    var box = new VBox(Texts.wrapped(item.due().note().text(), "note-text"));
    box.getStyleClass().add("note-box");
    var column = new VBox(heading, Texts.wrapped(since(item), "quiet"), buttons(item), box);
    column.getStyleClass().add("column");
    HBox.setHgrow(column, Priority.ALWAYS);
    setContent(new HBox(column));
    setVvalue(0);
  }

  /// What became of the note, and when.
  private String since(Item item) {
    var life = item.due().note().life();
    String when = When.said(life.since(), model.acts().clock().instant(), model.agenda().zone());
    return item.person() + " · " + item.relationship() + " · " + state(life.state(), when);
  }

  private static String state(State state, String when) {
    return state.label().toLowerCase(java.util.Locale.ROOT) + " " + when;
  }

  private FlowPane buttons(Item item) {
    Due due = item.due();
    var message = new KeyedButton(item.writing(), Keys.OPEN, () -> write.accept(due));
    message.setId("write-message");
    var done =
        new KeyedButton(
            item.done(), Marks.key(due.act().done()).orElseThrow(), () -> model.finish(due));
    done.setId("finish");
    var later = new KeyedButton("Not now", Keys.NOT_NOW, () -> model.putOff(due));
    later.setId("put-off");
    later.setAccessibleText("Not now, but in a week");
    (item.isWriting() ? message : done).getStyleClass().add("accent");
    var buttons =
        item.isWriting() ? new FlowPane(message, done, later) : new FlowPane(done, message, later);
    buttons.getStyleClass().add("buttons");
    return buttons;
  }
}
