package app.connote.corpus;

import app.connote.note.Account;
import app.connote.note.Context;
import app.connote.note.Note;
import java.util.Set;

/// A note of the corpus and what a reader said about it before any tool did.
///
/// @param id its name
/// @param kind what it is as a whole
/// @param context what its writer would have chosen and filled in
/// @param labels what is true of it
/// @param ambiguous the labels on which a second reader could differ
record LabelledNote(
    String id, Kind kind, Note note, Context context, Set<Label> labels, Set<Label> ambiguous) {
  /// Whether `label` is true of it.
  boolean is(Label label) {
    return labels.contains(label);
  }

  /// Whether every reader would agree on `label`.
  boolean isCertain(Label label) {
    return !ambiguous.contains(label);
  }

  /// The same note where nothing is known but its text and its audience.
  LabelledNote bare() {
    var alone = Context.of(context.audience(), Account.PREMIUM);
    return new LabelledNote(id, kind, note, alone, labels, ambiguous);
  }
}
