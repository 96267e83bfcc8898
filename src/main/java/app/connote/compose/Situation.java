package app.connote.compose;

import app.connote.note.Account;
import app.connote.note.Context;
import app.connote.note.Facts;
import app.connote.note.Field;
import app.connote.note.Relationship;
import app.connote.template.Values;
import java.util.List;
import java.util.Set;

/// Whom a note is for, with what is worked out of that once for all wordings.
///
/// @param relationship how the writer knows the reader
/// @param context the situation as the checks see it
/// @param values the facts as they stand in a sentence
/// @param natural the length that suits it
record Situation(Relationship relationship, Context context, Values values, Natural natural) {
  /// The situation of a note for `account` to someone known by `relationship`, of whom `facts` are
  /// known.
  static Situation of(Relationship relationship, Facts facts, Account account) {
    var context = Context.of(relationship, account, facts);
    return new Situation(relationship, context, Values.of(facts), Natural.in(context));
  }

  /// The most characters that a note may have.
  int limit() {
    return context.characters();
  }

  /// The fields of the relationship that have a value, in their order.
  List<Field> filled() {
    return relationship.fields().stream().filter(field -> values.has(field.id())).toList();
  }

  /// The ids of the facts that the relationship asks for and that are filled.
  List<String> facts() {
    return filled().stream().map(Field::id).toList();
  }

  /// The facts that a note saying those called `said` leaves out.
  List<Field> unsaid(Set<String> said) {
    return filled().stream().filter(field -> !said.contains(field.id())).toList();
  }

  /// What the reader is called; empty where that is not known.
  String reader() {
    return context.facts().value("first_name").orElse("");
  }
}
