package app.connote.ui.compose;

import app.connote.history.Person;
import app.connote.lint.Known;
import app.connote.note.Facts;
import app.connote.note.Standing;
import java.util.Optional;

/// Somebody in the history who may be the reader of the note at hand.
///
/// @param name what they are called, whole or in part
/// @param facts what else is known about them
/// @param standing how they stand with the writer, where that keeps the writer from inviting them
record Match(Person person, String name, Facts facts, Optional<Standing> standing) {
  /// What the checks need to know: whether this is certainly the reader, and how they stand.
  Optional<Known> known(boolean same) {
    return standing.map(now -> new Known(name, facts, same, now));
  }

  /// Where they work, as far as it is known.
  String company() {
    return facts.value("their_company").orElse("");
  }

  /// The person's id alone: a name must not reach a log.
  @Override
  public String toString() {
    return "Match[" + person.id() + "]";
  }
}
