package app.connote.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// Lets only the notes of one kind through, or all.
final class FilterBox<T> extends ComboBox<Optional<T>> {
  private final String all;
  private final Function<T, String> label;
  private final Consumer<Optional<T>> choose;

  /// Lets through what `choose` is told; `all` is what no choice is called, `label` names a value.
  FilterBox(String all, Function<T, String> label, Consumer<Optional<T>> choose) {
    this.all = all;
    this.label = label;
    this.choose = choose;
    getStyleClass().add("filter-box");
    setConverter(names());
    setValue(Optional.empty());
  }

  /// Offers `values` after all of them; screen readers call the box `name`.
  FilterBox<T> with(String id, String name, List<T> values) {
    setId(id);
    setAccessibleText(name);
    getItems()
        .setAll(
            Stream.concat(Stream.of(Optional.<T>empty()), values.stream().map(Optional::of))
                .toList());
    setOnAction(_ -> choose.accept(getValue()));
    return this;
  }

  private StringConverter<Optional<T>> names() {
    return new StringConverter<>() {
      @Override
      public String toString(Optional<T> value) {
        return value.map(label).orElse(all);
      }

      @Override
      public Optional<T> fromString(String name) {
        return Optional.empty();
      }
    };
  }
}
