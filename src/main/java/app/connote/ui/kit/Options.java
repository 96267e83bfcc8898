package app.connote.ui.kit;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/// A few alternatives side by side, of which one holds.
public final class Options<T> extends FlowPane {
  private final ToggleGroup group = new ToggleGroup();
  private final ObservableValue<T> chosen;
  private final Consumer<T> choose;

  /// No alternatives yet; `chosen` is the one that holds, `choose` makes another hold.
  public Options(ObservableValue<T> chosen, Consumer<T> choose) {
    this.chosen = chosen;
    this.choose = choose;
    getStyleClass().add("options");
  }

  /// Offers `value` too, under the label `text`.
  public Options<T> with(String id, String text, T value) {
    var button = new RadioButton(text);
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.setToggleGroup(group);
    chosen.subscribe(now -> button.setSelected(value.equals(now)));
    // An arrow key selects without pressing, so it is the selection that counts.
    button
        .selectedProperty()
        .subscribe(
            selected -> {
              if (selected && !value.equals(chosen.getValue())) {
                choose.accept(value);
              }
            });
    getChildren().add(button);
    return this;
  }
}
