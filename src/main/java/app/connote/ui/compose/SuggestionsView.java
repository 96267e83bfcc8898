package app.connote.ui.compose;

import app.connote.compose.Candidate;
import app.connote.compose.Suggestions;
import app.connote.note.Field;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The other ways to say it, or what is missing before anything can be said.
final class SuggestionsView extends VBox {
  private final ComposeModel model;
  private final Label heading = Texts.heading("");
  private final Label keys = Texts.quiet("");
  private final VBox rows = new VBox();

  SuggestionsView(ComposeModel model) {
    this.model = model;
    setId("suggestions");
    getStyleClass().add("suggestions");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var top = new HBox(heading, space, keys);
    top.getStyleClass().add("suggestions-head");
    top.setAlignment(Pos.BASELINE_LEFT);
    rows.getStyleClass().add("suggestion-rows");
    getChildren().setAll(top, rows);
    model.checked().subscribe(_ -> show());
    model.proposals().suggestions().subscribe(_ -> show());
  }

  private void show() {
    switch (model.proposals().suggestions().get()) {
      case Suggestions.Missing(List<Field> fields) -> showMissing(fields);
      case Suggestions.Ready ready -> showReady(ready);
    }
  }

  private void showMissing(List<Field> fields) {
    heading.setText(fields.size() == 1 ? "One fact to go" : "A few facts to go");
    keys.setText("");
    rows.getChildren().setAll(Texts.wrapped(missing(fields), "missing"));
  }

  private static String missing(List<Field> fields) {
    String names =
        fields.stream()
            .map(field -> "“" + field.label() + "”")
            .collect(Collectors.joining(" and "));
    return "Fill in " + names + " and finished notes appear here.";
  }

  private void showReady(Suggestions.Ready ready) {
    int chosen = model.chosen();
    String others = chosen < 0 ? "Ways to say it" : "Other ways to say it";
    int set = model.proposals().set();
    heading.setText(set == 1 ? others : others + ", set " + set);
    var shown = new ArrayList<Node>();
    List<Candidate> notes = ready.notes();
    for (int index = 0; index < notes.size(); index++) {
      if (index != chosen) {
        shown.add(row(notes.get(index), index));
      }
    }
    keys.setText(shown.isEmpty() ? "" : keys(notes.size()));
    ready.shortfall().ifPresent(why -> shown.add(Texts.wrapped(why, "missing")));
    rows.getChildren().setAll(shown);
  }

  private SuggestionRow row(Candidate candidate, int index) {
    return new SuggestionRow(candidate, index + 1, () -> model.pick(index));
  }

  private static String keys(int count) {
    String first = Keys.suggestion(1).getDisplayText();
    return count == 1 ? first : first + " to " + Keys.suggestion(count).getDisplayText();
  }
}
