package app.connote.ui.settings;

import app.connote.history.Periods;
import app.connote.settings.Settings;
import app.connote.settings.Tracking;
import app.connote.ui.kit.Options;
import app.connote.ui.kit.Texts;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// How long the person waits for what, and how many notes a month allows.
final class FollowUpsSection extends Section {
  private final SettingsModel model;
  private final ObservableValue<Tracking> tracking;

  FollowUpsSection(SettingsModel model) {
    super("settings-followups", "Follow-ups");
    this.model = model;
    this.tracking = model.settings().map(Settings::tracking);
    for (Wait wait : Wait.values()) {
      add(row(wait), wait.label() + " " + wait.source() + " period wait");
    }
    add(usual(), "usual times reset as of 2026-11");
    add(allowance(), "notes a month free account personalised allowance limit");
  }

  private Node row(Wait wait) {
    var field =
        new NumberField(
            wait.id(),
            wait.longest(),
            tracking.map(now -> wait.of(now.periods())),
            time -> choose(wait.in(tracking.getValue().periods(), time)));
    Label label = Texts.styled(wait.label(), "field-label");
    label.setLabelFor(field);
    field.setAccessibleText(wait.label() + ", in " + wait.unit());
    Texts.name(field.getEditor(), wait.label() + ", in " + wait.unit());
    var line = new HBox(field, new Label(wait.unit()));
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("fact-line");
    var row = new VBox(label, line, Texts.wrapped(wait.source(), "quiet"));
    row.getStyleClass().add("settings-field");
    return row;
  }

  private void choose(Periods periods) {
    model.choices().choose(tracking.getValue().with(periods));
  }

  private Node usual() {
    var usual = new Button("Back to the usual times");
    usual.setId("periods-usual");
    usual.setMinWidth(USE_PREF_SIZE);
    usual.setOnAction(_ -> model.usualPeriods());
    usual.disableProperty().bind(tracking.map(now -> now.periods().equals(Periods.DEFAULT)));
    var row =
        new VBox(
            usual,
            Texts.wrapped(
                "The times that the guides and LinkedIn’s help give, as of 2026-11.", "quiet"));
    row.getStyleClass().add("settings-field");
    return row;
  }

  private Node allowance() {
    var options =
        new Options<Optional<Integer>>(tracking.map(Tracking::notesAMonth), this::allow)
            .with("notes-3", "3", Optional.of(3))
            .with("notes-5", "5", Optional.of(5))
            .with("notes-10", "10", Optional.of(10))
            .with("notes-unlimited", "No limit", Optional.empty());
    var row =
        new VBox(
            Texts.styled("Notes a month on a free account", "field-label"),
            options,
            Texts.wrapped(
                "LinkedIn’s own pages disagree: three in one place, five in another; others report"
                    + " up to ten (as of 2026-11). Paid accounts have no such limit.",
                "quiet"));
    row.getStyleClass().add("settings-field");
    return row;
  }

  private void allow(Optional<Integer> notes) {
    model.choices().choose(tracking.getValue().withNotesAMonth(notes));
  }
}
