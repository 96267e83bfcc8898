package app.connote.batch;

import app.connote.note.Facts;
import app.connote.note.Field;
import app.connote.note.Relationship;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Which column of a table holds which fact; a column that holds none is left alone.
///
/// Refuses to exist with [IllegalArgumentException] where a place is none of the header's, or two
/// fields would come from one column.
///
/// @param header the names of the columns
/// @param places the ids of fields, each with the place of its column, from 0
public record Columns(Header header, SortedMap<String, Integer> places) {
  public Columns {
    places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
    if (places.values().stream().anyMatch(place -> place < 0 || place >= header.width())) {
      throw new IllegalArgumentException("A field needs one of the columns there are.");
    }
    if (places.values().stream().distinct().count() < places.size()) {
      throw new IllegalArgumentException("A column can hold one field only.");
    }
  }

  /// What the columns of `header` most probably hold for `relationship`, by their names; where two
  /// would do, the one further left.
  public static Columns guess(Header header, Relationship relationship) {
    return new Guess(header).columns(relationship);
  }

  /// The id of the field that the column at `place` holds, if it holds one.
  public Optional<String> fieldAt(int place) {
    return places.entrySet().stream()
        .filter(each -> each.getValue() == place)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// These columns with `field` held by the column at `place` and by no other.
  public Columns with(int place, String field) {
    var changed = new TreeMap<>(without(place).places);
    changed.put(field, place);
    return new Columns(header, changed);
  }

  /// These columns, of which the one at `place` holds nothing.
  public Columns without(int place) {
    var changed = new TreeMap<>(places);
    changed.values().removeIf(each -> each == place);
    return new Columns(header, changed);
  }

  /// The required fields of `relationship` that neither a column nor one of the facts `common` to
  /// all people gives.
  public List<Field> missing(Relationship relationship, Facts common) {
    return relationship.missing(common).stream()
        .filter(field -> !places.containsKey(field.id()))
        .toList();
  }

  /// The name of the column of which the first name is only a part, if there is one.
  public Optional<String> wholeNames() {
    return Optional.ofNullable(places.get(Guess.FIRST_NAME))
        .map(header.names()::get)
        .filter(Guess::isWholeName);
  }

  /// What `cells` say, each value on one line; a cell that is not there says nothing.
  public Facts facts(List<String> cells) {
    var values = new TreeMap<String, String>();
    places.forEach(
        (field, place) -> {
          if (place < cells.size()) {
            values.put(field, onOneLine(cells.get(place)));
          }
        });
    return new Facts(values);
  }

  private static String onOneLine(String cell) {
    var line = new StringBuilder(cell.length());
    for (int at = 0; at < cell.length(); at++) {
      char unit = cell.charAt(at);
      boolean space = Character.isWhitespace(unit) || Character.isSpaceChar(unit);
      if (!space) {
        line.append(unit);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().strip();
  }
}
