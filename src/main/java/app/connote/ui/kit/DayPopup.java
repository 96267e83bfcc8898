package app.connote.ui.kit;

import atlantafx.base.controls.Calendar;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.DateCell;
import javafx.scene.control.TextField;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// A calendar from which one day is picked; the arrows move, Enter picks, Escape closes.
public final class DayPopup extends Popup {
  private final Calendar calendar = new Calendar();
  private LocalDate last = LocalDate.MAX;

  /// A calendar that hands the day picked to `picked`.
  public DayPopup(Consumer<LocalDate> picked) {
    calendar.setId("calendar");
    calendar.getStyleClass().add("day-popup");
    calendar.setAccessibleText("Pick the day");
    calendar.setDayCellFactory(_ -> new Day());
    calendar
        .valueProperty()
        .subscribe(
            (_, day) -> {
              if (Optional.ofNullable(day).isPresent()) {
                hide();
                picked.accept(day);
              }
            });
    getContent().add(calendar);
    setAutoHide(true);
    setAnchorLocation(AnchorLocation.CONTENT_TOP_LEFT);
  }

  /// Shows the month of `last`, the last day that can be picked, below `input`.
  public void showBelow(TextField input, LocalDate last) {
    this.last = last;
    calendar.setStyle("-fx-font-size: " + input.getFont().getSize() + "px");
    calendar.setValue(null);
    Bounds place = input.localToScreen(input.getBoundsInLocal());
    show(input, place.getMinX(), place.getMaxY() + 4);
    calendar.requestFocus();
  }

  private final class Day extends DateCell {
    @Override
    public void updateItem(@Nullable LocalDate day, boolean empty) {
      super.updateItem(day, empty);
      setDisable(day != null && day.isAfter(last));
    }
  }
}
