package app.connote.settings;

import app.connote.value.Pasted;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the writer has told about themselves, each on one tidy line; blank ones are none.
public record Details(SortedMap<Detail, String> values) {
  /// Nothing told yet.
  public static final Details NONE = new Details(Map.of());

  public Details {
    var told = new TreeMap<Detail, String>();
    values.forEach((detail, text) -> told.put(detail, Pasted.line(text)));
    told.values().removeIf(String::isEmpty);
    values = Collections.unmodifiableSortedMap(told);
  }

  /// The details in `values`, in any order.
  public Details(Map<Detail, String> values) {
    this(new TreeMap<>(values));
  }

  /// What is told of `detail`, or nothing.
  public String value(Detail detail) {
    return values.getOrDefault(detail, "");
  }

  /// What is told of `detail`, or `otherwise`.
  public String value(Detail detail, String otherwise) {
    return values.getOrDefault(detail, otherwise);
  }

  /// What stands in the field called `field` until the writer types there.
  public Optional<String> filling(String field) {
    return Detail.ofField(field).filter(Detail::fills).flatMap(this::told);
  }

  /// What could stand in the field called `field`, whether it stands there from the start or not.
  public Optional<String> offered(String field) {
    return Detail.ofField(field).flatMap(this::told);
  }

  private Optional<String> told(Detail detail) {
    return Optional.ofNullable(values.get(detail));
  }

  /// These details with `text` told of `detail`, or nothing where that is blank.
  public Details with(Detail detail, String text) {
    var changed = new TreeMap<>(values);
    changed.put(detail, text);
    return new Details(changed);
  }

  /// How much is told, without any words, which must not reach a log.
  @Override
  public String toString() {
    return "Details[" + values.size() + "]";
  }
}
