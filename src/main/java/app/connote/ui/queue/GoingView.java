package app.connote.ui.queue;

import app.connote.batch.QueueEntry;
import app.connote.ui.kit.Halves;
import app.connote.ui.kit.KeyedButton;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.Texts;
import app.connote.ui.kit.TopBar;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;

/// The queue: everybody in it, and the note of the person at hand.
final class GoingView extends BorderPane {
  private static final double NARROW_SHARE = 0.24;

  private final Walk walk;
  private final ListView<QueueEntry> list = new ListView<>();
  private final Label counts = Texts.quiet("");
  private final NotePane note;
  private final Halves halves;

  GoingView(QueueModel model, Runnable export) {
    this.walk = model.walk();
    this.note = new NotePane(model);
    this.halves = new Halves(list, note, NARROW_SHARE);
    setTop(top(model, export));
    setCenter(halves);
    buildList();
    walk.entries().addListener((ListChangeListener<QueueEntry>) _ -> count());
    walk.place().subscribe(_ -> follow());
    count();
  }

  /// The note of the person at hand.
  NotePane note() {
    return note;
  }

  /// Sets the note below the list where there is no room beside it.
  void fit(boolean narrow, boolean cramped) {
    halves.setNarrow(narrow);
    note.setCramped(cramped);
  }

  private TopBar top(QueueModel model, Runnable export) {
    counts.setId("queue-counts");
    counts.setMinWidth(0);
    counts.setMaxWidth(Double.MAX_VALUE);
    var out = new KeyedButton("Export…", Keys.EXPORT, export);
    out.setId("queue-export");
    var close = new KeyedButton("Close this queue", Keys.CLOSE_QUEUE, model::close);
    close.setId("queue-close");
    return new TopBar("Queue", counts, List.of(out, close));
  }

  private void buildList() {
    list.setId("queue-list");
    list.setAccessibleText("People, in the order of the file");
    list.setItems(walk.entries());
    list.setCellFactory(_ -> new PersonCell());
    list.getStyleClass().add("queue-list");
    list.getSelectionModel().selectedIndexProperty().subscribe(at -> walk.go(at.intValue()));
  }

  private void follow() {
    int place = walk.place().get();
    if (place >= 0 && place != list.getSelectionModel().getSelectedIndex()) {
      list.getSelectionModel().clearAndSelect(place);
      list.scrollTo(halves.isNarrow() ? place : Math.max(0, place - 1));
    }
  }

  private void count() {
    counts.setText(Counts.of(walk.entries()).sentence());
  }
}
