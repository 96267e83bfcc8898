package app.connote.ui.queue;

import app.connote.batch.Outcome;
import app.connote.batch.QueueEntry;
import app.connote.lint.Finding;
import app.connote.ui.kit.KeyedButton;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.Meter;
import app.connote.ui.kit.Texts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The note of the person at hand: whom it is for, what it says, what the checks say about it, and
/// what can be done with it.
final class NotePane extends VBox {
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
  private static final int ROWS = 5;

  private final Walk walk;
  private final Acts acts;
  private final Label person = Texts.heading("");
  private final Label facts = Texts.wrapped("", "quiet");
  private final Label problem = Texts.wrapped("", "queue-problem");
  private final TextArea note = new TextArea();
  private final Meter meter = new Meter();
  private final Label characters = Texts.styled("", "count");
  private final VBox findings = new VBox();
  private final KeyedButton anyway;
  private final KeyedButton done;
  private final VBox column = new VBox();
  private final FlowPane buttons;
  private boolean showing;

  NotePane(QueueModel model) {
    this.walk = model.walk();
    this.acts = model.acts();
    this.anyway = new KeyedButton("Copy anyway", Keys.COPY_ANYWAY, () -> acts.copy(true));
    this.done = new KeyedButton("Mark done", Keys.MARK_DONE, acts::mark);
    getStyleClass().add("queue-note");
    this.buttons = buttons();
    buildColumn();
    var scroll = new ScrollPane(column);
    scroll.getStyleClass().add("entry-view");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(scroll, buttons);
    walk.place().subscribe(_ -> show());
    walk.entries().addListener((ListChangeListener<QueueEntry>) _ -> show());
    walk.findings().subscribe(this::tell);
  }

  /// Puts the caret into the note.
  void focus() {
    // What scrolls has a scene only once it has been laid out.
    applyCss();
    layout();
    note.requestFocus();
  }

  /// Lets the buttons scroll with the note where there is no room for both, or not.
  void setCramped(boolean cramped) {
    if (cramped != column.getChildren().contains(buttons)) {
      (cramped ? getChildren() : column.getChildren()).remove(buttons);
      (cramped ? column.getChildren() : getChildren()).add(buttons);
    }
  }

  /// Whether the caret is in the note and something was typed there that can be taken back.
  boolean hasTyped() {
    return note.isFocused() && note.isUndoable();
  }

  private void buildColumn() {
    note.setId("queue-note");
    note.setWrapText(true);
    note.setPrefRowCount(ROWS);
    Texts.name(note, "Note");
    note.textProperty()
        .subscribe(
            (_, text) -> {
              if (!showing) {
                walk.write(text);
              }
            });
    person.setId("queue-person");
    problem.setId("queue-problem");
    var editor = new StackPane(note);
    editor.getStyleClass().add("note-editor");
    HBox.setHgrow(meter, Priority.ALWAYS);
    characters.setId("queue-characters");
    var gauge = new HBox(meter, characters);
    gauge.getStyleClass().add("counters-row");
    gauge.setAlignment(Pos.CENTER_LEFT);
    findings.setId("queue-findings");
    findings.getStyleClass().add("findings");
    column.getChildren().setAll(head(), problem, editor, gauge, findings);
    column.getStyleClass().add("column");
  }

  private HBox head() {
    var about = new VBox(person, facts);
    HBox.setHgrow(about, Priority.ALWAYS);
    var other = new KeyedButton("Another wording", Keys.SHOW_OTHERS, acts::reword);
    other.setId("queue-another");
    var head = new HBox(about, other);
    head.getStyleClass().add("queue-head");
    return head;
  }

  private FlowPane buttons() {
    var copy = new KeyedButton("Copy and go on", Keys.COPY, () -> acts.copy(false));
    copy.setId("queue-copy");
    copy.getStyleClass().add("accent");
    anyway.setId("queue-copy-anyway");
    anyway.getStyleClass().addAll("button-outlined", "danger");
    anyway.managedProperty().bind(anyway.visibleProperty());
    var skip = new KeyedButton("Skip", Keys.SKIP, acts::skip);
    skip.setId("queue-skip");
    done.setId("queue-done");
    var buttons = new FlowPane(copy, anyway, skip, done);
    buttons.getStyleClass().addAll("buttons", "queue-buttons");
    return buttons;
  }

  private void show() {
    walk.entry().ifPresent(this::show);
  }

  private void show(QueueEntry entry) {
    String text = Walk.text(entry);
    if (!note.getText().equals(text)) {
      showing = true;
      note.setText(text);
      showing = false;
    }
    person.setText(PersonCell.person(entry));
    facts.setText(about(entry));
    boolean refused = entry.outcome() instanceof Outcome.Refused;
    problem.setText(
        entry.outcome() instanceof Outcome.Refused(var why)
            ? "No note could be drafted. " + why.reason() + " Or write one here yourself."
            : "");
    problem.setVisible(refused);
    problem.setManaged(refused);
    done.setText(
        switch (entry.progress()) {
          case WAITING, EDITED, COPIED -> "Mark done";
          case DONE, SKIPPED -> "Mark not done";
        });
    int most = walk.characters();
    int used = Walk.length(text);
    meter.show(used, most);
    characters.setText(used + " / " + most);
    characters.pseudoClassStateChanged(OVER, used > most);
  }

  /// The line, where the heading does not name it already, and what is known besides the name.
  private static String about(QueueEntry entry) {
    Stream<String> facts =
        entry.facts().values().entrySet().stream()
            .filter(each -> !each.getKey().equals("first_name"))
            .map(each -> each.getValue());
    Stream<String> line =
        entry.person().isEmpty() ? Stream.empty() : Stream.of("Line " + entry.line());
    return Stream.concat(line, facts).collect(Collectors.joining(" · "));
  }

  private void tell(List<Finding> found) {
    findings.getChildren().setAll(found.stream().map(NotePane::card).toList());
    anyway.setVisible(walk.errors() > 0);
  }

  private static Node card(Finding finding) {
    var card =
        new VBox(
            Texts.styled(finding.name(), "report-name"),
            Texts.wrapped(finding.message(), "finding-text-plain"),
            Texts.wrapped(finding.why(), "finding-why"));
    card.getStyleClass().addAll("finding", finding.severity().id());
    return card;
  }
}
