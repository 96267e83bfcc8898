package app.connote.fuzz;

import app.connote.compose.Catalog;
import app.connote.note.Facts;
import app.connote.note.Field;
import app.connote.note.Relationship;
import app.connote.store.BuiltInPack;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What the readers know when a foreign file comes to them.
final class Situation {
  /// The relationships and templates that come with the program.
  static final Catalog CATALOG = BuiltInPack.read();

  /// What the tables are about.
  static final Relationship MET = CATALOG.relationship("met-at-event").orElseThrow();

  /// The fields that templates may name.
  static final Set<String> FIELDS =
      MET.fields().stream().map(Field::id).collect(Collectors.toUnmodifiableSet());

  /// What templates are filled with: nothing, a little, and more than is sensible.
  static final List<Facts> FACTS =
      List.of(
          new Facts(Map.of()),
          new Facts(Map.of("first_name", "Priya", "event", "DevConf")),
          new Facts(FIELDS.stream().collect(Collectors.toMap(id -> id, id -> "{{" + id + "|}}"))));

  private Situation() {}
}
