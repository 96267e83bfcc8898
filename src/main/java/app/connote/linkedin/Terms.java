package app.connote.linkedin;

import app.connote.history.Draft;
import app.connote.note.Audience;
import app.connote.note.Relationship;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/// How an export is understood.
///
/// @param zone whose clock its times are read by, for LinkedIn names none
/// @param messages the ids of the relationships whose notes go with no invitation
public record Terms(ZoneId zone, Set<String> messages) {
  /// The relationship of a note that an import added: how the two know each other is not in it.
  public static final String IMPORTED = Relationship.IMPORTED;

  /// How many days the clocks of the export and of the history may be apart.
  static final int SLACK = 1;

  public Terms {
    messages = Set.copyOf(messages);
  }

  /// Terms for notes of `relationships`, with times by the clock of `zone`.
  public static Terms of(ZoneId zone, Collection<Relationship> relationships) {
    return new Terms(
        zone,
        relationships.stream()
            .filter(relationship -> relationship.audience() == Audience.AFTER_INVITATION)
            .map(Relationship::id)
            .collect(Collectors.toSet()));
  }

  /// Whether `note` goes with an invitation.
  boolean isInvitation(Draft note) {
    return !messages.contains(note.relationship());
  }

  Instant instant(LocalDateTime moment) {
    return moment.atZone(zone).toInstant();
  }

  Instant instant(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, zone);
  }
}
