package app.connote.ui.compose;

import app.connote.note.Account;
import app.connote.note.Facts;
import app.connote.note.Relationship;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the person has said about the note so far.
///
/// @param facts everything typed, also into fields that only another relationship asks for
record Writing(Relationship relationship, Facts facts, Account account) {
  /// The facts this relationship asks for.
  Facts asked() {
    Map<String, String> asked = new TreeMap<>(facts.values());
    asked.keySet().removeIf(id -> relationship.field(id).isEmpty());
    return new Facts(asked);
  }

  Writing with(Relationship other) {
    return new Writing(other, facts, account);
  }

  Writing with(Account other) {
    return new Writing(relationship, facts, other);
  }

  Writing with(Facts other) {
    return new Writing(relationship, other, account);
  }

  /// The labels of required fields still empty.
  List<String> missing() {
    return relationship.missing(facts).stream().map(field -> field.label()).toList();
  }
}
