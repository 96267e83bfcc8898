package app.connote.linkedin;

import app.connote.history.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Finds out which of the people already known the connections are: by their pages, else by name,
/// company and day, else by name and company, else by name and day, else by a name that nobody else
/// has on either side.
final class Acquaintances {
  /// Of so many people with one name nobody can tell who is who.
  private static final int MANY = 50;

  private final Roster roster;
  private final Map<String, Long> names;
  private final Map<String, Long> namesAtCompanies;
  private final Set<UUID> met = new HashSet<>();
  private final List<Unsure> unsure = new ArrayList<>();
  private final List<Connection> connections;
  private final Map<UUID, LocalDate> invited;

  /// Those of `connections`, as far as they are not hidden, in `roster`; `invited` tells when
  /// people of the history were invited last.
  Acquaintances(List<Connection> connections, Roster roster, Map<UUID, LocalDate> invited) {
    this.invited = invited;
    this.connections = connections.stream().filter(each -> !each.isHidden()).toList();
    this.roster = roster;
    this.names = counts(connection -> FullName.folded(connection.name()));
    this.namesAtCompanies = counts(Acquaintances::nameAtCompany);
  }

  private Map<String, Long> counts(Function<Connection, String> key) {
    return connections.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
  }

  /// Lets `roster` learn of all of them, and returns whose name fits several people. Who is known
  /// beyond doubt is met first, so that nobody else is taken for them.
  List<Unsure> meet(Watch watch) {
    var others = new ArrayList<Connection>();
    for (Connection connection : connections) {
      surely(connection)
          .ifPresentOrElse(known -> meet(connection, known), () -> others.add(connection));
    }
    watch.at(0.5);
    Roster strangers = strangers();
    for (Connection connection : others) {
      Person known =
          surely(connection)
              .or(() -> byName(connection, strangers))
              .orElseGet(() -> Person.unknown(Ids.of(connection)));
      meet(connection, known);
      strangers.forget(known);
    }
    watch.at(1);
    return unsure;
  }

  private Optional<Person> surely(Connection connection) {
    return connection.profile().flatMap(roster::with).or(() -> roster.with(Ids.of(connection)));
  }

  /// Who is none of those met so far.
  private Roster strangers() {
    return new Roster(
        roster.people().stream().filter(person -> !met.contains(person.id())).toList());
  }

  private Optional<Person> byName(Connection connection, Roster strangers) {
    List<Person> alike = strangers.alike(connection.name(), connection.profile(), MANY);
    Optional<Person> found =
        alike.size() == MANY
            ? Optional.empty()
            : only(alike, person -> isSince(person, connection) && isThere(person, connection))
                .or(() -> byCompany(alike, connection))
                .or(() -> only(alike, person -> isSince(person, connection)))
                .or(() -> byNameAlone(alike, connection));
    if (found.isEmpty() && !alike.isEmpty()) {
      unsure.add(Unsure.namesake(connection.name()));
    }
    return found;
  }

  private Optional<Person> byCompany(List<Person> alike, Connection connection) {
    return connection.company().isEmpty()
            || namesAtCompanies.getOrDefault(nameAtCompany(connection), 0L) > 1
        ? Optional.empty()
        : only(alike, person -> isThere(person, connection));
  }

  private Optional<Person> byNameAlone(List<Person> alike, Connection connection) {
    boolean isOnly = names.getOrDefault(FullName.folded(connection.name()), 0L) == 1;
    return isOnly && alike.size() == 1
        ? alike.stream()
            .filter(person -> person.connected().isEmpty() || isSince(person, connection))
            .filter(person -> !wasInvitedLater(person, connection))
            .findFirst()
        : Optional.empty();
  }

  /// Nobody invites somebody who has been a connection for long.
  private boolean wasInvitedLater(Person person, Connection connection) {
    LocalDate latest = connection.connectedOn().plusDays(Terms.SLACK);
    return invited.getOrDefault(person.id(), LocalDate.MIN).isAfter(latest);
  }

  private static Optional<Person> only(List<Person> alike, Predicate<Person> wanted) {
    List<Person> found = alike.stream().filter(wanted).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static boolean isSince(Person person, Connection connection) {
    return person.connected().equals(Optional.of(connection.connectedOn()));
  }

  private static boolean isThere(Person person, Connection connection) {
    return nameAtCompany(person).equals(nameAtCompany(connection));
  }

  private static String nameAtCompany(Connection connection) {
    return FullName.folded(connection.name()) + "\n" + FullName.folded(connection.company());
  }

  private static String nameAtCompany(Person person) {
    return FullName.folded(person.name()) + "\n" + FullName.folded(person.company());
  }

  /// The same line twice tells nothing new.
  private void meet(Connection connection, Person known) {
    if (met.add(known.id())) {
      roster.learn(told(connection, known));
    }
  }

  /// What is known of `person` after `connection`. A name that is known stays, for the writer may
  /// have chosen it; a company may have changed.
  private static Person told(Connection connection, Person person) {
    return new Person(
        person.id(),
        person.name().isEmpty() ? connection.name() : person.name(),
        connection.profile().or(person::profile),
        connection.company().isEmpty() ? person.company() : connection.company(),
        connection.position().isEmpty() ? person.position() : connection.position(),
        Optional.of(connection.connectedOn()));
  }
}
