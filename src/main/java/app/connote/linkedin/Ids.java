package app.connote.linkedin;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// What people and notes that an import adds are called: the same line of an export always gives
/// the same id, so that importing it twice adds nothing.
final class Ids {
  private Ids() {}

  static UUID of(Connection connection) {
    return connection
        .profile()
        .map(profile -> id("person", profile.slug()))
        .orElseGet(
            () ->
                id(
                    "person",
                    FullName.folded(connection.name()),
                    connection.company(),
                    connection.connectedOn().toString()));
  }

  static UUID of(Party party) {
    return party
        .profile()
        .map(profile -> id("person", profile.slug()))
        .orElseGet(() -> id("person", FullName.folded(party.name()), "invited"));
  }

  static UUID of(Invitation invitation) {
    UUID whom = of(invitation.other());
    return id("note", whom.toString(), invitation.sentAt().toString(), invitation.plainMessage());
  }

  private static UUID id(String... parts) {
    String whole = "linkedin\0" + String.join("\0", parts);
    return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8));
  }
}
