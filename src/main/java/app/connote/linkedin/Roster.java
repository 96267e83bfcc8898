package app.connote.linkedin;

import app.connote.history.Person;
import app.connote.history.Profile;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The people that are known, found by what an export says of them, and what has been learnt of
/// them since.
final class Roster {
  private final Map<UUID, Person> before = new HashMap<>();
  private final Map<UUID, Person> people = new LinkedHashMap<>();
  private final Map<Profile, UUID> pages = new HashMap<>();
  private final Map<String, Set<UUID>> names = new HashMap<>();
  private final Map<String, Set<UUID>> namesWithoutPage = new HashMap<>();

  /// Those `known` from the history.
  Roster(Collection<Person> known) {
    known.forEach(this::know);
  }

  /// Somebody else who has been known from the history.
  void know(Person person) {
    if (before.putIfAbsent(person.id(), person) == null && !people.containsKey(person.id())) {
      learn(person);
    }
  }

  /// That this is what is known of `person` now.
  void learn(Person person) {
    UUID id = person.id();
    String name = FullName.folded(person.name());
    people.put(id, person);
    names.computeIfAbsent(name, _ -> new LinkedHashSet<>()).add(id);
    Set<UUID> pageless = namesWithoutPage.computeIfAbsent(name, _ -> new LinkedHashSet<>());
    if (person.profile().isPresent()) {
      pages.putIfAbsent(person.profile().get(), id);
      pageless.remove(id);
    } else {
      pageless.add(id);
    }
  }

  /// That `person` is not looked for by their name any more.
  void forget(Person person) {
    String name = FullName.folded(person.name());
    names.getOrDefault(name, new HashSet<>()).remove(person.id());
    namesWithoutPage.getOrDefault(name, new HashSet<>()).remove(person.id());
  }

  Optional<Person> with(UUID id) {
    return Optional.ofNullable(people.get(id));
  }

  Optional<Person> with(Profile page) {
    return Optional.ofNullable(pages.get(page)).flatMap(this::with);
  }

  /// Those called `name` whose page may be `page`, at most `limit`; nobody where there is no name.
  List<Person> alike(String name, Optional<Profile> page, int limit) {
    String folded = FullName.folded(name);
    var called = page.isEmpty() ? names : namesWithoutPage;
    return folded.isEmpty()
        ? List.of()
        : called.getOrDefault(folded, Set.of()).stream()
            .limit(limit)
            .flatMap(id -> with(id).stream())
            .toList();
  }

  /// Everybody who is known by now.
  Collection<Person> people() {
    return people.values();
  }

  /// Of whom something has been learnt.
  List<PersonChange> changes() {
    return people.values().stream()
        .map(person -> new PersonChange(Optional.ofNullable(before.get(person.id())), person))
        .filter(PersonChange::isOne)
        .toList();
  }
}
