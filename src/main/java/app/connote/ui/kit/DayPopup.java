package app.connote.ui.kit;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.CalendarSkin;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.DateCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// A calendar from which one day is picked; the arrows move, Enter picks, Escape closes.
public final class DayPopup extends Popup {
  private final Consumer<LocalDate> picked;
  private Calendar calendar = new Calendar();
  private LocalDate first = LocalDate.MIN;
  private LocalDate last = LocalDate.MAX;
  private LocalDate at = last;

  /// A calendar that hands the day picked to `picked`.
  public DayPopup(Consumer<LocalDate> picked) {
    this.picked = picked;
    setAutoHide(true);
    setAnchorLocation(AnchorLocation.CONTENT_TOP_LEFT);
  }

  /// Shows the month of `last`, the last day that can be picked, below `input`.
  public void showBelow(TextField input, LocalDate last) {
    showBelow(input, input.getFont().getSize(), LocalDate.MIN, last, last);
  }

  /// Shows the month of `at` below `node`, with text of `em` pixels, where the days from `first` to
  /// `last` can be picked.
  public void showBelow(Node node, double em, LocalDate first, LocalDate at, LocalDate last) {
    this.first = first;
    this.last = last;
    calendar = calendar();
    calendar.setStyle("-fx-font-size: " + em + "px");
    getContent().setAll(calendar);
    Bounds place = node.localToScreen(node.getBoundsInLocal());
    show(node, place.getMinX(), place.getMaxY() + 4);
    calendar.applyCss();
    go(at);
  }

  /// A new one each time: one that was used before would still be in another month.
  private Calendar calendar() {
    var fresh = new Calendar();
    fresh.setId("calendar");
    fresh.getStyleClass().add("day-popup");
    fresh.setAccessibleText("Pick the day");
    fresh.setDayCellFactory(_ -> new Day());
    fresh.valueProperty().subscribe((_, day) -> Optional.ofNullable(day).ifPresent(this::pick));
    fresh.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
    return fresh;
  }

  private void steer(KeyEvent key) {
    switch (key.getCode()) {
      case LEFT -> go(at.minusDays(1));
      case RIGHT -> go(at.plusDays(1));
      case UP -> go(at.minusWeeks(1));
      case DOWN -> go(at.plusWeeks(1));
      case PAGE_UP -> go(at.minusMonths(1));
      case PAGE_DOWN -> go(at.plusMonths(1));
      case HOME -> go(last);
      case ENTER, SPACE -> pick(at);
      case ESCAPE -> hide();
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void go(LocalDate day) {
    at = day.isAfter(last) ? last : day.isBefore(first) ? first : day;
    if (calendar.getSkin() instanceof CalendarSkin skin) {
      skin.goToDate(at, true);
    }
  }

  private void pick(LocalDate day) {
    hide();
    picked.accept(day);
  }

  private final class Day extends DateCell {
    @Override
    public void updateItem(@Nullable LocalDate day, boolean empty) {
      super.updateItem(day, empty);
      setDisable(day != null && (day.isAfter(last) || day.isBefore(first)));
    }
  }
}
