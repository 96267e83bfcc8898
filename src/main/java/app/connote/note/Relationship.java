package app.connote.note;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// How the writer knows the reader.
///
/// Refuses to exist when a text is blank, a field stands twice, or an optional field precedes a
/// required one.
///
/// @param id the name used in files and on the command line, such as `met-at-event`
/// @param label the name shown to people, such as "Met at an event"
/// @param group the heading it is listed under
/// @param audience how well the reader knows the writer
/// @param fields the facts it asks for, required ones first
public record Relationship(
    String id, String label, String group, Audience audience, List<Field> fields) {
  /// Stands for an id where a note came from an export of LinkedIn’s, which does not tell how the
  /// two know each other.
  public static final String IMPORTED = "imported";

  public Relationship {
    fields = List.copyOf(fields);
    if (id.isBlank() || label.isBlank() || group.isBlank()) {
      throw new IllegalArgumentException("A relationship needs an id, a label and a group.");
    }
    var seen = new HashSet<String>();
    boolean optionalSeen = false;
    for (Field field : fields) {
      if (!seen.add(field.id())) {
        throw new IllegalArgumentException(
            "The relationship “" + id + "” has the field “" + field.id() + "” twice.");
      }
      if (field.required() && optionalSeen) {
        throw new IllegalArgumentException(
            "The relationship “" + id + "” lists an optional field before a required one.");
      }
      optionalSeen |= !field.required();
    }
  }

  /// The field called `id`, if this relationship asks for it.
  public Optional<Field> field(String id) {
    return fields.stream().filter(field -> field.id().equals(id)).findFirst();
  }

  /// The required fields that `facts` leaves empty, in the order they are asked for.
  public List<Field> missing(Facts facts) {
    return fields.stream().filter(field -> field.required() && !facts.has(field.id())).toList();
  }
}
