package app.connote.compose;

import app.connote.note.Facts;
import app.connote.note.Field;
import app.connote.note.Relationship;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// The ways to fill in the fields of a relationship: always the required ones, with every choice of
/// the optional ones.
///
/// @param facts what is filled in, the fullest first
/// @param all whether these are all there are; where there are too many, the later optional fields
///   are always filled
public record Fillings(List<Facts> facts, boolean all) {
  /// How many optional fields are filled or not: more would be too many choices to look at.
  static final int MOST_CHOSEN = 10;

  public Fillings {
    facts = List.copyOf(facts);
  }

  /// Those that fill each field of `relationship` with its `value`.
  public static Fillings of(Relationship relationship, Function<Field, String> value) {
    return of(relationship.fields(), value);
  }

  /// Those of the fields of `relationship` that can matter to a template which mentions those
  /// called `mentioned`.
  public static Fillings of(
      Relationship relationship, Set<String> mentioned, Function<Field, String> value) {
    var fields =
        relationship.fields().stream()
            .filter(field -> field.required() || mentioned.contains(field.id()))
            .toList();
    return of(fields, value);
  }

  private static Fillings of(List<Field> fields, Function<Field, String> value) {
    var fillings = new ArrayList<Facts>(List.of(Facts.NONE));
    int chosen = 0;
    for (Field field : fields) {
      boolean always = field.required() || chosen++ >= MOST_CHOSEN;
      var without = always ? List.<Facts>of() : List.copyOf(fillings);
      fillings.replaceAll(facts -> facts.with(field.id(), value.apply(field)));
      fillings.addAll(without);
    }
    return new Fillings(fillings, chosen <= MOST_CHOSEN);
  }
}
