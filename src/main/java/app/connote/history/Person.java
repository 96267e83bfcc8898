package app.connote.history;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Somebody the writer writes to, or is connected to. Of most people little more is known than what
/// stands in the facts of their notes.
///
/// @param id names the person for ever
/// @param name the whole name, where it is known; empty otherwise
/// @param profile their page on LinkedIn, where it is known
/// @param company where they work, where it is known; empty otherwise
/// @param position what they do there, where it is known; empty otherwise
/// @param connected the day on which they became a connection of the writer's, if they are one
public record Person(
    UUID id,
    String name,
    Optional<Profile> profile,
    String company,
    String position,
    Optional<LocalDate> connected) {
  public Person {
    name = name.strip();
    company = company.strip();
    position = position.strip();
  }

  /// Somebody called `id` of whom nothing is known yet.
  public static Person unknown(UUID id) {
    return new Person(id, "", Optional.empty(), "", "", Optional.empty());
  }

  /// Somebody new of whom nothing is known yet.
  public static Person unknown() {
    return unknown(UUID.randomUUID());
  }

  /// This person with the page `other`.
  public Person with(Optional<Profile> other) {
    return new Person(id, name, other, company, position, connected);
  }

  /// This person, called `other`.
  public Person named(String other) {
    return new Person(id, other, profile, company, position, connected);
  }

  /// This person, a connection since `day`.
  public Person connected(LocalDate day) {
    return new Person(id, name, profile, company, position, Optional.of(day));
  }

  /// Whether anything is known that no note says.
  public boolean isKnown() {
    return !name.isEmpty() || profile.isPresent() || connected.isPresent();
  }

  /// The id alone: a name must not reach a log.
  @Override
  public String toString() {
    return "Person[" + id + "]";
  }
}
