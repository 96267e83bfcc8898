package app.connote.ui.history;

import app.connote.history.State;
import app.connote.history.Wanted;
import app.connote.note.Relationship;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.Texts;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What is looked for in the history: words, a kind of note and a state.
final class HistoryTop extends VBox {
  private final HistoryModel model;
  private final Label heading;
  private final TextField search = new TextField();
  private final FilterBox<Relationship> kind;
  private final FilterBox<State> state;
  private final Button fromElsewhere = new Button("Import from LinkedIn…");

  HistoryTop(HistoryModel model, String title, Runnable bringIn) {
    this.model = model;
    this.heading = Texts.heading(title);
    this.kind =
        new FilterBox<>("All kinds", Relationship::label, this::wantKind)
            .with("filter-kind", "Kind of note", model.relationships());
    this.state =
        new FilterBox<>("Any state", State::label, this::wantState)
            .with("filter-state", "State", List.of(State.values()));
    search.setId("search");
    search.setPromptText("Search names and notes");
    Texts.name(search, "Search names and notes");
    HBox.setHgrow(search, Priority.ALWAYS);
    search.textProperty().subscribe(model::search);
    fromElsewhere.setId("bring-in");
    fromElsewhere.setMinWidth(USE_PREF_SIZE);
    fromElsewhere.setOnAction(_ -> bringIn.run());
    getStyleClass().add("history-top");
    addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    model.wanted().subscribe(this::show);
    arrange(false);
  }

  /// Where words are typed.
  TextField search() {
    return search;
  }

  /// Sets the filters below the search where it is `narrow`.
  void arrange(boolean narrow) {
    heading.setMinWidth(Label.USE_PREF_SIZE);
    var line = new HBox(heading, search);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("history-line");
    if (narrow) {
      var filters = new FlowPane(kind, state, fromElsewhere);
      filters.getStyleClass().add("history-filters");
      getChildren().setAll(line, filters);
    } else {
      line.getChildren().addAll(kind, state, fromElsewhere);
      getChildren().setAll(line);
    }
  }

  private void leave(KeyEvent key) {
    if (Keys.CLOSE.match(key) && !kind.isShowing() && !state.isShowing()) {
      clear();
    }
  }

  /// Looks for every note again.
  void clear() {
    model.want(Wanted.ALL);
  }

  private void wantKind(Optional<Relationship> chosen) {
    want(model.wanted().get().withRelationship(chosen.map(Relationship::id)));
  }

  private void wantState(Optional<State> chosen) {
    want(model.wanted().get().withState(chosen));
  }

  private void want(Wanted what) {
    if (!what.equals(model.wanted().get())) {
      model.want(what);
    }
  }

  private void show(Wanted now) {
    if (!search.getText().equals(now.words())) {
      search.setText(now.words());
    }
    kind.setValue(
        now.relationship()
            .flatMap(
                id ->
                    model.relationships().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()));
    state.setValue(now.state());
  }
}
