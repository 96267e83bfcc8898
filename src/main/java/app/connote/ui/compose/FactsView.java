package app.connote.ui.compose;

import app.connote.note.Field;
import app.connote.note.Relationship;
import app.connote.ui.kit.KeyedButton;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the person knows: the relationship and its facts.
final class FactsView extends BorderPane {
  private final ComposeModel model;
  private final Map<String, FactInput> inputs = new LinkedHashMap<>();
  private final VBox facts = new VBox();
  private final RelationshipPicker picker;
  private Optional<DayButton> days = Optional.empty();

  FactsView(ComposeModel model) {
    this.model = model;
    this.picker = new RelationshipPicker(model, this::choose);
    getStyleClass().add("facts-view");
    setId("facts");
    facts.getStyleClass().add("facts");
    var top =
        new VBox(
            Texts.heading("How do you know them?"),
            picker,
            new TonePicker(model),
            facts,
            new RecipientView(model.recipient()));
    top.getStyleClass().add("column");
    var scroll = new ScrollPane(top);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    setCenter(scroll);
    setBottom(foot());
    model.writing().map(Writing::relationship).subscribe(this::ask);
    model.writing().subscribe(this::show);
    model.proposals().suggestions().subscribe(_ -> showLeftOut());
  }

  /// Opens the list of relationships.
  void chooseRelationship() {
    picker.open();
  }

  /// Puts the caret into the first empty fact, or the first of all.
  void focus() {
    inputs.values().stream()
        .filter(FactInput::isBlank)
        .findFirst()
        .or(() -> inputs.values().stream().findFirst())
        .ifPresent(FactInput::focus);
  }

  /// Puts the caret into the fact called `field`, if it is asked for.
  void focus(String field) {
    Optional.ofNullable(inputs.get(field)).ifPresent(FactInput::focus);
  }

  /// Takes what the fact with the caret offers, if it offers anything. Returns whether it did.
  boolean take() {
    return inputs.values().stream().anyMatch(FactInput::take);
  }

  /// Opens the calendar, where a day is asked for.
  void pickDay() {
    days.ifPresent(DayButton::open);
  }

  /// Shows everything without scrolling of its own, for windows in which the whole page scrolls.
  void setStacked(boolean stacked) {
    pseudoClassStateChanged(ComposeView.STACKED, stacked);
  }

  private void choose(Relationship relationship) {
    model.choose(relationship);
    focus();
  }

  private void ask(Relationship relationship) {
    inputs.clear();
    for (Field field : relationship.fields()) {
      var input = new FactInput(field, typed -> model.fill(field.id(), typed));
      inputs.put(field.id(), input);
    }
    days = Optional.ofNullable(inputs.get("when")).map(this::dayButton);
    facts.getChildren().setAll(inputs.values());
  }

  private DayButton dayButton(FactInput when) {
    var button = new DayButton(when, model.filling());
    when.add(button);
    return button;
  }

  private void show(Writing writing) {
    Filled filled = writing.filled();
    SortedMap<String, String> offers = model.filling().offers();
    inputs.forEach(
        (field, input) -> {
          input.show(filled.value(field).orElse(""));
          input.fromDetails(filled.isFromDetails(field));
          input.offer(Optional.ofNullable(offers.get(field)));
        });
  }

  private void showLeftOut() {
    int limit = model.writing().get().context().characters();
    SortedMap<String, Integer> left = model.proposals().leftOut();
    inputs.forEach((field, input) -> input.leftOut(left.getOrDefault(field, 0), limit));
  }

  private HBox foot() {
    var saved = new Label();
    saved.getStyleClass().add("quiet");
    saved.setId("saved");
    saved.textProperty().bind(model.saved());
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var fresh = new KeyedButton("New note", Keys.NEW_NOTE, this::startOver);
    fresh.setId("new-note");
    // Tab goes on to the note; a key that falls on this button by mistake would clear the facts.
    fresh.setFocusTraversable(false);
    var foot = new HBox(saved, space, fresh);
    foot.getStyleClass().add("foot");
    foot.setAlignment(Pos.CENTER_LEFT);
    return foot;
  }

  void startOver() {
    model.startOver();
    focus();
  }
}
