package app.connote.linkedin;

import app.connote.history.Draft;
import app.connote.history.Life;
import app.connote.history.Person;
import app.connote.history.Profile;
import app.connote.history.State;
import app.connote.note.Account;
import app.connote.note.Facts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What stands in exports and histories, to test with. Everything happens in 2026, in UTC.
public final class Exports {
  /// How exports are understood here.
  public static final Terms TERMS = new Terms(ZoneOffset.UTC, Set.of("thank-for-accepting"));

  private static final Party ME = new Party("Me Myself", page("me"));

  private Exports() {}

  static DataExport of(List<Connection> connections, Invitation... invitations) {
    return new DataExport(
        Set.of(ExportPart.values()), connections, List.of(invitations), List.of());
  }

  static Optional<Profile> page(String slug) {
    return Optional.of(slug).filter(text -> !text.isEmpty()).map(Profile::new);
  }

  /// A connection since `day`, such as “02-08”.
  static Connection connection(String name, String slug, String company, String day) {
    String[] names = name.split(" ", 2);
    return new Connection(
        names[0], names.length > 1 ? names[1] : "", page(slug), company, "", day(day));
  }

  /// A note that was sent on `day` at noon.
  static Invitation sent(String name, String slug, String day, String message) {
    return new Invitation(
        ME, new Party(name, page(slug)), noon(day), message, Invitation.Direction.OUTGOING);
  }

  /// An invitation that was received on `day` at noon.
  static Invitation received(String name, String slug, String day) {
    return new Invitation(
        new Party(name, page(slug)), ME, noon(day), "", Invitation.Direction.INCOMING);
  }

  /// Somebody of whom the history knows this.
  static Person person(String name, String slug, String company) {
    return new Person(UUID.randomUUID(), name, page(slug), company, "", Optional.empty());
  }

  /// A note to `reader`, which became each of `states` at 08:00 on one day after the other from
  /// `day` on.
  static Draft note(Person reader, String text, String day, State... states) {
    Instant begun = at(day, 8);
    Life life = Life.begun(begun);
    for (int days = 0; days < states.length; days++) {
      life = life.become(states[days], begun.plusSeconds(86_400L * days));
    }
    return new Draft(
        UUID.randomUUID(),
        reader,
        "met-at-event",
        Account.FREE,
        Facts.NONE,
        text,
        "met-at-event-1",
        life,
        life.since(),
        List.of());
  }

  /// `note` with the first name of its reader among its facts.
  static Draft naming(String firstName, Draft note) {
    return new Draft(
        note.id(),
        note.person(),
        note.relationship(),
        note.account(),
        new Facts(Map.of("first_name", firstName)),
        note.text(),
        note.template(),
        note.life(),
        note.changed(),
        note.dismissed());
  }

  static LocalDate day(String day) {
    return LocalDate.parse("2026-" + day);
  }

  static Instant at(String day, int hour) {
    return day(day).atTime(hour, 0).toInstant(ZoneOffset.UTC);
  }

  private static LocalDateTime noon(String day) {
    return day(day).atTime(12, 0);
  }
}
