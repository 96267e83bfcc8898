package app.connote.ui.compose;

import app.connote.ui.kit.DayPopup;
import app.connote.ui.kit.Keys;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// Opens a calendar from which the day goes into a fact, as people say it.
final class DayButton extends Button {
  private final FactInput fact;
  private final Filling filling;
  private final DayPopup calendar;

  /// The button that fills in `fact`.
  DayButton(FactInput fact, Filling filling) {
    super("Day");
    this.fact = fact;
    this.filling = filling;
    this.calendar = new DayPopup(day -> fact.write(filling.spoken(day)));
    var icon = new Region();
    icon.getStyleClass().add("calendar-icon");
    setGraphic(icon);
    setId("pick-day");
    getStyleClass().add("pick-day");
    setAccessibleText("Pick the day");
    setAccessibleHelp(Keys.PICK_DAY.getDisplayText());
    setTooltip(new Tooltip("Pick the day  " + Keys.PICK_DAY.getDisplayText()));
    setMinWidth(USE_PREF_SIZE);
    // Tab goes on to the next fact; the key opens the calendar.
    setFocusTraversable(false);
    setOnAction(_ -> open());
  }

  /// Opens the calendar below the fact.
  void open() {
    calendar.showBelow(fact.input(), filling.today());
  }
}
