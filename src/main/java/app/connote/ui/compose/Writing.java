package app.connote.ui.compose;

import app.connote.note.Account;
import app.connote.note.Context;
import app.connote.note.Facts;
import app.connote.note.Relationship;
import app.connote.settings.Details;
import java.util.List;

/// What the person has said about the note so far.
///
/// @param filled what stands in the fields
/// @param dismissals the findings that the writer does not want to hear about
record Writing(Relationship relationship, Filled filled, Account account, Dismissals dismissals) {
  /// What is said about a note of which nothing is dismissed.
  Writing(Relationship relationship, Filled filled, Account account) {
    this(relationship, filled, account, Dismissals.NONE);
  }

  /// Everything typed, also into fields that only another relationship asks for.
  Facts facts() {
    return filled.typed();
  }

  /// The facts this relationship asks for.
  Facts asked() {
    return filled.asked(relationship);
  }

  /// Whether anything is typed that this relationship asks for.
  boolean isTyped() {
    return filled.isTyped(relationship);
  }

  /// The situation that checks and suggestions go by.
  Context context() {
    return Context.of(relationship, account, asked());
  }

  Writing with(Relationship other) {
    return new Writing(other, filled, account, dismissals);
  }

  Writing with(Account other) {
    return new Writing(relationship, filled, other, dismissals);
  }

  Writing with(Filled other) {
    return new Writing(relationship, other, account, dismissals);
  }

  Writing with(Details details) {
    return with(filled.with(details));
  }

  Writing with(Dismissals other) {
    return new Writing(relationship, filled, account, other);
  }

  /// The labels of required fields still empty.
  List<String> missing() {
    return relationship.missing(asked()).stream().map(field -> field.label()).toList();
  }
}
