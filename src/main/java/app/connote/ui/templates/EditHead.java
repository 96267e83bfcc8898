package app.connote.ui.templates;

import app.connote.note.Relationship;
import app.connote.note.Tone;
import app.connote.ui.kit.Options;
import app.connote.ui.kit.Texts;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// What the template at hand is: whom it is for, how it stands to those of the program, and its
/// tone.
final class EditHead extends FlowPane {
  private final TemplatesModel model;
  private final ComboBox<Relationship> relationship = new ComboBox<>();
  private final FlowPane tones;
  private boolean showing;

  EditHead(TemplatesModel model) {
    this.model = model;
    this.tones = tones();
    getStyleClass().add("options");
    // A pane that wraps would otherwise ask for the room in which the tones need not wrap.
    setMinWidth(0);
    buildRelationship();
  }

  /// Shows what `entry` is.
  void show(Entry entry) {
    showing = true;
    boolean own = entry.origin() == Origin.YOURS;
    relationship.setValue(entry.relationship());
    getChildren().setAll(own ? relationship : Texts.heading(entry.relationship().label()));
    entry.marks().stream()
        .map(mark -> Texts.styled(mark, mark.equals("Not saved") ? "chip-open" : "chip"))
        .forEach(getChildren()::add);
    getChildren().add(tones);
    showing = false;
  }

  private FlowPane tones() {
    var tones =
        new Options<Tone>(
            model
                .shown()
                .map(now -> now.chosen().map(each -> each.text().tone()).orElse(Tone.PLAIN)),
            model.editing()::speak);
    tones.getChildren().add(Texts.quiet("Tone"));
    for (Tone tone : Tone.values()) {
      tones.with("template-" + tone.id(), tone.label(), tone);
    }
    return tones;
  }

  private void buildRelationship() {
    relationship.setId("template-relationship");
    relationship.setAccessibleText("How you know the people it is for");
    relationship.setConverter(new Labels());
    relationship.getItems().setAll(model.relationships());
    relationship.valueProperty().subscribe((_, now) -> move(now));
  }

  private void move(@Nullable Relationship to) {
    if (to != null && !showing) {
      model.editing().move(to);
    }
  }

  /// Relationships by their labels.
  private final class Labels extends StringConverter<Relationship> {
    @Override
    public String toString(@Nullable Relationship each) {
      return each == null ? "" : each.label();
    }

    @Override
    public Relationship fromString(String text) {
      return relationship.getValue();
    }
  }
}
