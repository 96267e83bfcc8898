package app.connote.ui.settings;

import app.connote.ui.kit.Texts;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One check: its switch, its name, and why it is made. One that is off stands out.
final class CheckRow extends VBox {
  private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

  CheckRow(Check check, SettingsModel model) {
    getStyleClass().addAll("check-row", check.severity().id());
    var made = new CheckBox(check.name());
    made.setId("check-" + check.id());
    made.getStyleClass().add("check-name");
    made.setMinWidth(USE_PREF_SIZE);
    made.setAccessibleHelp(check.why());
    made.setOnAction(_ -> model.turn(check.id(), made.isSelected()));
    var off = Texts.styled("Off", "chip");
    off.setMinWidth(USE_PREF_SIZE);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var head = new HBox(made, space, off);
    head.setAlignment(Pos.CENTER_LEFT);
    ObservableValue<Boolean> on = model.isOn(check.id());
    on.subscribe(
        now -> {
          made.setSelected(now);
          off.setVisible(!now);
          pseudoClassStateChanged(OFF, !now);
        });
    getChildren().addAll(head, Texts.wrapped(check.why(), "check-why"));
  }
}
