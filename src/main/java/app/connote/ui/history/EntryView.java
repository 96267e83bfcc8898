package app.connote.ui.history;

import app.connote.history.Draft;
import app.connote.history.Person;
import app.connote.history.State;
import app.connote.history.Version;
import app.connote.ui.kit.Focus;
import app.connote.ui.kit.KeyedButton;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.Texts;
import app.connote.ui.kit.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One note of the history, whole, with what can be done with it and what happened to it.
final class EntryView extends ScrollPane {
  private final HistoryModel model;
  private final Forgetting forgetting;
  private final Consumer<Draft> open;
  private final Runnable refocus;
  private Optional<Page> page = Optional.empty();

  /// The parts that answer to keys.
  private record Page(Entry entry, NoteVersions versions, LifeView life) {}

  EntryView(HistoryModel model, Forgetting forgetting, Consumer<Draft> open, Runnable refocus) {
    this.model = model;
    this.forgetting = forgetting;
    this.open = open;
    this.refocus = refocus;
    setId("entry");
    getStyleClass().add("entry-view");
    setFitToWidth(true);
    setFocusTraversable(false);
    addEventHandler(KeyEvent.KEY_PRESSED, this::steer);
    model.shown().subscribe(this::show);
  }

  /// Does what `key` asks for with the note that is shown.
  void steer(KeyEvent key) {
    page.ifPresent(
        now -> {
          now.versions().steer(key);
          now.life().steer(key);
          mark(now.entry().draft(), key);
        });
  }

  private void mark(Draft draft, KeyEvent key) {
    Marks.of(key)
        .filter(_ -> !key.isConsumed())
        .ifPresent(
            state -> {
              model.acts().mark(draft, state);
              key.consume();
            });
  }

  private void show(HistoryModel.Shown shown) {
    setVisible(shown.entry().isPresent());
    shown.entry().ifPresent(entry -> lay(entry, shown.others()));
  }

  private void lay(Entry entry, List<Entry> others) {
    UUID id = entry.draft().id();
    boolean same = page.filter(now -> now.entry().draft().id().equals(id)).isPresent();
    double place = same ? getVvalue() : 0;
    var life = new LifeView(entry.draft(), model);
    var buttons = new FlowPane();
    buttons.getStyleClass().add("buttons");
    var versions = new NoteVersions(entry, model.acts(), () -> fill(buttons, entry.draft()));
    page = Optional.of(new Page(entry, versions, life));
    fill(buttons, entry.draft());
    var column = new VBox(versions);
    who(entry.draft().person()).ifPresent(column.getChildren()::add);
    column.getChildren().addAll(buttons, life, marks(entry.draft()));
    if (!others.isEmpty()) {
      column.getChildren().add(others(entry, others));
    }
    column.getStyleClass().add("column");
    HBox.setHgrow(column, Priority.ALWAYS);
    boolean focused = Focus.isIn(this);
    setContent(new HBox(column));
    setVvalue(place);
    if (focused) {
      refocus.run();
    }
  }

  /// What is known of the person, in one line.
  private Optional<Label> who(Person person) {
    var known = new ArrayList<String>();
    String place = person.company().isEmpty() ? "" : "at " + person.company();
    known.add((person.position() + " " + place).strip());
    person
        .connected()
        .map(day -> "connected since " + When.day(day, model.agenda().today()))
        .ifPresent(known::add);
    person.profile().map(profile -> "linkedin.com/in/" + profile.slug()).ifPresent(known::add);
    known.removeIf(String::isEmpty);
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of(Texts.wrapped(String.join(" · ", known), "quiet"));
  }

  private void fill(FlowPane buttons, Draft draft) {
    var write = new KeyedButton("Open in Compose", Keys.OPEN, () -> open.accept(draft));
    write.setId("open-in-compose");
    var delete = new Button("Delete");
    delete.setAccessibleHelp(Keys.DELETE.getDisplayText());
    delete.setOnAction(_ -> model.acts().delete(draft));
    delete.setId("delete");
    delete.setMinWidth(USE_PREF_SIZE);
    State likely = Marks.likely(draft);
    var mark = Marks.button(Marks.name(likely), draft, likely, model.acts()::mark);
    var forget = new Button("Forget this person…");
    forget.setOnAction(_ -> forgetting.ask(draft));
    forget.setId("forget");
    forget.setMinWidth(USE_PREF_SIZE);
    buttons.getChildren().setAll(copy(draft), write, mark, delete, forget);
  }

  private Button copy(Draft draft) {
    Optional<Version> version = page.flatMap(now -> now.versions().shown());
    Runnable act =
        version
            .<Runnable>map(earlier -> () -> model.acts().copy(earlier))
            .orElse(() -> model.acts().copy(draft));
    var copy = new KeyedButton(copying(draft, version), Keys.COPY, act);
    copy.setId("copy-again");
    copy.getStyleClass().add("accent");
    copy.setDisable(version.isEmpty() && draft.text().isBlank());
    return copy;
  }

  private static String copying(Draft draft, Optional<Version> version) {
    if (version.isPresent()) {
      return "Copy this version";
    }
    return draft.state() == State.DRAFT ? "Copy" : "Copy again";
  }

  /// Copies what is shown of the note.
  void copy() {
    page.ifPresent(
        now ->
            now.versions()
                .shown()
                .ifPresentOrElse(model.acts()::copy, () -> model.acts().copy(now.entry().draft())));
  }

  private Node marks(Draft draft) {
    var row = new FlowPane(Texts.quiet("Mark as"));
    Marks.states()
        .filter(state -> state != draft.state() && state != Marks.likely(draft))
        .map(state -> Marks.button(state.label(), draft, state, model.acts()::mark))
        .forEach(
            button -> {
              button.getStyleClass().add("small");
              row.getChildren().add(button);
            });
    row.getStyleClass().add("mark-as");
    return row;
  }

  private VBox others(Entry entry, List<Entry> others) {
    var box = new VBox(Texts.heading("Other notes to " + entry.person()));
    for (Entry other : others) {
      var line = new Button();
      line.setId("other-note");
      line.getStyleClass().add("other-note");
      line.setText(
          other.relationship()
              + " · "
              + other.state().toLowerCase(java.util.Locale.ROOT)
              + " "
              + When.said(
                  other.draft().life().since(),
                  model.acts().clock().instant(),
                  model.agenda().zone()));
      line.setWrapText(true);
      line.setOnAction(_ -> model.look(other));
      box.getChildren().add(line);
    }
    box.setId("other-notes");
    box.getStyleClass().add("happened");
    return box;
  }
}
