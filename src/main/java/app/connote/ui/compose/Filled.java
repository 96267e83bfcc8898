package app.connote.ui.compose;

import app.connote.note.Facts;
import app.connote.note.Relationship;
import app.connote.settings.Details;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What stands in the fields: what the person typed and, where they have had no say yet, what they
/// have told about themselves.
///
/// @param typed everything typed, also into fields that only another relationship asks for
/// @param settled the ids of the fields in which the person has had their say in this note, be it
///   by emptying them
/// @param details what the person has told about themselves
record Filled(Facts typed, Set<String> settled, Details details) {
  Filled {
    settled = Set.copyOf(settled);
  }

  /// Nothing typed yet by the person who has told `details`.
  static Filled nothing(Details details) {
    return new Filled(Facts.NONE, Set.of(), details);
  }

  /// The fields of `relationship` as they were left, with `facts` in them and nothing else.
  static Filled asLeft(Facts facts, Relationship relationship, Details details) {
    var settled = new TreeSet<>(facts.values().keySet());
    relationship.fields().forEach(field -> settled.add(field.id()));
    return new Filled(facts, settled, details);
  }

  /// What stands in the field called `field`.
  Optional<String> value(String field) {
    return typed
        .value(field)
        .or(() -> settled.contains(field) ? Optional.empty() : details.filling(field));
  }

  /// Whether what stands in the field called `field` is what the person has told about themselves.
  boolean isFromDetails(String field) {
    return value(field).isPresent() && value(field).equals(details.filling(field));
  }

  /// What stands in the fields of `relationship`.
  Facts asked(Relationship relationship) {
    Map<String, String> asked = new TreeMap<>();
    relationship
        .fields()
        .forEach(field -> value(field.id()).ifPresent(value -> asked.put(field.id(), value)));
    return new Facts(asked);
  }

  /// Whether the person has typed anything that `relationship` asks for.
  boolean isTyped(Relationship relationship) {
    return relationship.fields().stream().anyMatch(field -> typed.has(field.id()));
  }

  /// This with `text` typed into the field called `field`; the same where that stands there
  /// already.
  Filled with(String field, String text) {
    Facts changed = typed.with(field, text);
    if (changed.value(field).equals(value(field))) {
      return this;
    }
    var now = new TreeSet<>(settled);
    now.add(field);
    return new Filled(changed, now, details);
  }

  /// This of the person who has now told `details`.
  Filled with(Details details) {
    return new Filled(typed, settled, details);
  }
}
