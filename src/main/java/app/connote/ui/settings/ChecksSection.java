package app.connote.ui.settings;

import app.connote.lint.Finding;
import app.connote.lint.Severity;
import app.connote.ui.kit.Texts;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Which checks are made.
final class ChecksSection extends Section {
  private final SettingsModel model;
  private final VBox others = new VBox();

  ChecksSection(SettingsModel model) {
    super("settings-checks", "Checks");
    this.model = model;
    add(standing(), "on off all");
    for (Severity severity : Severity.values()) {
      var checks = model.checks().stream().filter(each -> each.severity() == severity).toList();
      add(
          Texts.wrapped(heading(severity), "settings-group"),
          checks.stream().map(Check::words).toArray(String[]::new));
      checks.forEach(check -> add(new CheckRow(check, model), check.words()));
    }
    others.getStyleClass().add("settings-field");
    add(others, "off unknown other version");
    model.othersOff().subscribe(this::showOthers);
  }

  private Node standing() {
    Label standing = Texts.wrapped("", "standing");
    standing.setId("checks-standing");
    standing.textProperty().bind(model.standing());
    var allOn = new Button("Turn all on again");
    allOn.setId("checks-all-on");
    allOn.setMinWidth(USE_PREF_SIZE);
    allOn.setOnAction(_ -> model.turnAllOn());
    allOn.visibleProperty().bind(model.settings().map(now -> !now.muted().isEmpty()));
    allOn.managedProperty().bind(allOn.visibleProperty());
    var row = new FlowPane(standing, allOn);
    row.getStyleClass().add("options");
    return row;
  }

  private static String heading(Severity severity) {
    return switch (severity) {
      case ERROR -> "Errors hold a note back until they are put right, or you copy it anyway";
      case WARNING -> "Warnings are what most readers would stumble over";
      case ADVICE -> "Advice would make a good note better";
    };
  }

  /// Rules of other versions can be switched on again, too.
  private void showOthers(Set<String> off) {
    others.getChildren().clear();
    if (!off.isEmpty()) {
      others
          .getChildren()
          .add(Texts.wrapped("Off, from another version of Connote", "settings-group"));
    }
    for (String id : off) {
      var on = new Button("Turn on “" + Finding.nameOf(id) + "”");
      on.setOnAction(_ -> model.turn(id, true));
      others.getChildren().add(on);
    }
  }
}
