package app.connote.linkedin;

import app.connote.history.Person;
import java.util.Optional;
import java.util.function.Function;

/// What an import makes of somebody.
///
/// @param before what was known; empty where they were not known
/// @param after what is known then
public record PersonChange(Optional<Person> before, Person after) {
  /// Whether anything changes.
  boolean isOne() {
    return !before.equals(Optional.of(after));
  }

  /// What is known without this change of `now`, who has it: what nobody has changed since is what
  /// it was. Somebody who was added is still known by their name and page.
  Person takenBack(Person now) {
    Person old =
        before.orElseGet(
            () -> Person.unknown(after.id()).named(after.name()).with(after.profile()));
    return new Person(
        now.id(),
        takenBack(now, old, Person::name),
        takenBack(now, old, Person::profile),
        takenBack(now, old, Person::company),
        takenBack(now, old, Person::position),
        takenBack(now, old, Person::connected));
  }

  private <T> T takenBack(Person now, Person old, Function<Person, T> known) {
    T present = known.apply(now);
    return present.equals(known.apply(after)) ? known.apply(old) : present;
  }
}
