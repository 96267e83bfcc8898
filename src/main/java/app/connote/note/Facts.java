package app.connote.note;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the writer has filled in: field ids and their values, trimmed, those without a letter or a
/// digit left out.
public record Facts(SortedMap<String, String> values) {
  /// Nothing filled in.
  public static final Facts NONE = new Facts(Map.of());

  public Facts {
    var filled = new TreeMap<String, String>();
    values.forEach(
        (field, value) -> {
          if (value.codePoints().anyMatch(Facts::says)) {
            filled.put(field, value.strip());
          }
        });
    values = java.util.Collections.unmodifiableSortedMap(filled);
  }

  /// Punctuation alone says nothing; an emoji may.
  private static boolean says(int point) {
    return Character.isLetterOrDigit(point) || Character.getType(point) == Character.OTHER_SYMBOL;
  }

  /// The facts in `values`, in any order.
  public Facts(Map<String, String> values) {
    this(new TreeMap<>(values));
  }

  /// The value of `field`, if it is filled.
  public Optional<String> value(String field) {
    return Optional.ofNullable(values.get(field));
  }

  /// Whether `field` has a value.
  public boolean has(String field) {
    return values.containsKey(field);
  }

  /// These facts with `field` set to `value`, or emptied when the value is blank.
  public Facts with(String field, String value) {
    var changed = new TreeMap<>(values);
    changed.put(field, value);
    return new Facts(changed);
  }
}
