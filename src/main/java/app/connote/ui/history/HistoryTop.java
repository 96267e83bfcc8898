package app.connote.ui.history;

import app.connote.history.State;
import app.connote.history.Wanted;
import app.connote.note.Relationship;
import app.connote.ui.kit.ActButton;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.Texts;
import app.connote.ui.kit.TopBar;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/// What is looked for in the history: words, a kind of note and a state.
final class HistoryTop {
  private final HistoryModel model;
  private final TextField search = new TextField();
  private final FilterBox<Relationship> kind;
  private final FilterBox<State> state;
  private final TopBar bar;

  HistoryTop(HistoryModel model, String title, Runnable bringIn) {
    this.model = model;
    this.kind =
        new FilterBox<>("All kinds", Relationship::label, this::wantKind)
            .with("filter-kind", "Kind of note", model.relationships());
    this.state =
        new FilterBox<>("Any state", State::label, this::wantState)
            .with("filter-state", "State", List.of(State.values()));
    search.setId("search");
    search.setPromptText("Search names and notes");
    Texts.name(search, "Search names and notes");
    search.textProperty().subscribe(model::search);
    var fromElsewhere = new ActButton("bring-in", "Import from LinkedIn…", bringIn);
    this.bar = new TopBar(title, search, List.of(kind, state, fromElsewhere));
    bar.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    model.wanted().subscribe(this::show);
  }

  /// Where words are typed.
  TextField search() {
    return search;
  }

  /// What it looks like.
  TopBar bar() {
    return bar;
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
