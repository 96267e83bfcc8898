package app.connote.cli;

import app.connote.compose.Catalog;
import app.connote.note.Account;
import app.connote.note.Audience;
import app.connote.note.English;
import app.connote.note.Facts;
import app.connote.note.Field;
import app.connote.note.Relationship;
import app.connote.note.Tone;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/// Turns what was typed after an option into what it means; throws a [Refusal] saying what can be
/// typed instead.
record Answers(Catalog catalog) {
  /// The relationship called `id`.
  Relationship relationship(String id) {
    var ids = catalog.relationships().stream().map(Relationship::id).toList();
    return catalog
        .relationship(id)
        .orElseThrow(
            () ->
                new Refusal(
                    "There is no relationship “%s”%s"
                        .formatted(
                            id,
                            Nearest.hint(
                                id, ids, "; “connote relationships” lists those there are."))));
  }

  /// The facts in `pairs`, each `field=value`, of which `relationship` must know the fields.
  Facts facts(List<String> pairs, Relationship relationship) {
    return facts(pairs, ids(relationship), kind(relationship));
  }

  /// `field`, if `relationship` knows it.
  static String field(String field, Relationship relationship) {
    return known(field, ids(relationship), kind(relationship));
  }

  private static List<String> ids(Relationship relationship) {
    return relationship.fields().stream().map(Field::id).toList();
  }

  private static String kind(Relationship relationship) {
    return "a field of " + relationship.id();
  }

  /// The facts in `pairs`, each `field=value`, where any relationship's fields will do.
  Facts facts(List<String> pairs) {
    return facts(pairs, allFields(), "a field");
  }

  /// `facts`, if all their fields are those of some relationship.
  Facts known(Facts facts) {
    var fields = allFields();
    facts.values().keySet().forEach(field -> known(field, fields, "a field"));
    return facts;
  }

  private Collection<String> allFields() {
    return catalog.relationships().stream()
        .flatMap(each -> each.fields().stream())
        .map(Field::id)
        .distinct()
        .toList();
  }

  private static Facts facts(List<String> pairs, Collection<String> fields, String kind) {
    var values = new TreeMap<String, String>();
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      if (equals < 1) {
        throw new Refusal("Write a fact as -f field=value, such as -f first_name=Priya.");
      }
      String field = known(pair.substring(0, equals), fields, kind);
      if (values.put(field, pair.substring(equals + 1)) != null) {
        throw new Refusal("The field “" + field + "” is given twice; keep one of them.");
      }
    }
    return new Facts(values);
  }

  private static String known(String field, Collection<String> fields, String kind) {
    if (fields.contains(field)) {
      return field;
    }
    String choices = "; choose from " + String.join(", ", fields) + ".";
    throw new Refusal("“" + field + "” is not " + kind + Nearest.hint(field, fields, choices));
  }

  /// The audience called `id`.
  static Audience audience(String id) {
    var ids = Arrays.stream(Audience.values()).map(Audience::id).toList();
    return Audience.of(id).orElseThrow(() -> unknown("audience", id, ids));
  }

  /// The account called `id`.
  static Account account(String id) {
    var ids = Arrays.stream(Account.values()).map(Account::id).toList();
    return Account.of(id).orElseThrow(() -> unknown("account", id, ids));
  }

  /// The tone called `id`.
  static Tone tone(String id) {
    var ids = Arrays.stream(Tone.values()).map(Tone::id).toList();
    return Tone.of(id).orElseThrow(() -> unknown("tone", id, ids));
  }

  /// The English called `id`.
  static English english(String id) {
    var ids = Arrays.stream(English.values()).map(English::id).toList();
    return English.of(id).orElseThrow(() -> unknown("English", id, ids));
  }

  /// `value`, if it is one of `choices`.
  static String choice(String kind, String value, List<String> choices) {
    if (!choices.contains(value)) {
      throw unknown(kind, value, choices);
    }
    return value;
  }

  /// The whole number `value`, if it is between `least` and `most`.
  static int number(String option, String value, int least, int most) {
    try {
      int number = Integer.parseInt(value);
      if (least <= number && number <= most) {
        return number;
      }
    } catch (NumberFormatException _) {
      // What is no number gets the same answer as a number out of bounds.
    }
    throw new Refusal(
        "“%s” will not do for %s; give a whole number from %s to %s."
            .formatted(value, option, least, most));
  }

  private static Refusal unknown(String kind, String value, List<String> choices) {
    return new Refusal(
        "“%s” is no %s; choose from %s.".formatted(value, kind, String.join(", ", choices)));
  }
}
