package app.connote.ui.settings;

import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A whole number that is typed, or stepped through with the arrows. What cannot be one becomes
/// what was there before; what is too large or too small, the nearest that is not.
final class NumberField extends Spinner<Integer> {
  /// The number `now`, from 1 to `most`; another one is told to `choose`.
  NumberField(String id, int most, ObservableValue<Integer> now, IntConsumer choose) {
    var numbers = new SpinnerValueFactory.IntegerSpinnerValueFactory(1, most, now.getValue());
    numbers.setConverter(converter(numbers));
    setValueFactory(numbers);
    setId(id);
    setEditable(true);
    getStyleClass().add("number-field");
    now.subscribe(numbers::setValue);
    valueProperty()
        .subscribe(
            (_, chosen) -> {
              if (chosen != null && !chosen.equals(now.getValue())) {
                choose.accept(chosen);
              }
            });
  }

  private static StringConverter<Integer> converter(
      SpinnerValueFactory.IntegerSpinnerValueFactory numbers) {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable Integer number) {
        return number == null ? "" : number.toString();
      }

      @Override
      public Integer fromString(String text) {
        try {
          return Math.clamp(Long.parseLong(text.strip()), numbers.getMin(), numbers.getMax());
        } catch (NumberFormatException _) {
          return numbers.getValue();
        }
      }
    };
  }
}
