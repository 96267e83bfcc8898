package app.connote.ui.compose;

import app.connote.note.Account;
import app.connote.note.Context;
import app.connote.note.Facts;
import app.connote.note.Relationship;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the person has said about the note so far.
///
/// @param facts everything typed, also into fields that only another relationship asks for
/// @param dismissals the findings that the writer does not want to hear about
record Writing(Relationship relationship, Facts facts, Account account, Dismissals dismissals) {
  /// What is said about a note of which nothing is dismissed.
  Writing(Relationship relationship, Facts facts, Account account) {
    this(relationship, facts, account, Dismissals.NONE);
  }

  /// The facts this relationship asks for.
  Facts asked() {
    Map<String, String> asked = new TreeMap<>(facts.values());
    asked.keySet().removeIf(id -> relationship.field(id).isEmpty());
    return new Facts(asked);
  }

  /// The situation that checks and suggestions go by.
  Context context() {
    return Context.of(relationship, account, asked());
  }

  Writing with(Relationship other) {
    return new Writing(other, facts, account, dismissals);
  }

  Writing with(Account other) {
    return new Writing(relationship, facts, other, dismissals);
  }

  Writing with(Facts other) {
    return new Writing(relationship, other, account, dismissals);
  }

  Writing with(Dismissals other) {
    return new Writing(relationship, facts, account, other);
  }

  /// The labels of required fields still empty.
  List<String> missing() {
    return relationship.missing(facts).stream().map(field -> field.label()).toList();
  }
}
