package app.connote.linkedin;

import app.connote.history.Person;
import java.util.Optional;

/// What an import makes of somebody.
///
/// @param before what was known; empty where they were not known
/// @param after what is known then
public record PersonChange(Optional<Person> before, Person after) {
  /// Whether anything changes.
  boolean isOne() {
    return !before.equals(Optional.of(after));
  }
}
