package app.connote.linkedin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;

/// How an export is understood.
///
/// @param zone whose clock its times are read by, for LinkedIn names none
/// @param messages the ids of the relationships whose notes go with no invitation
public record Terms(ZoneId zone, Set<String> messages) {
  /// The relationship of a note that an import added: how the two know each other is not in it.
  public static final String IMPORTED = "imported";

  /// How many days the clocks of the export and of the history may be apart.
  static final int SLACK = 1;

  public Terms {
    messages = Set.copyOf(messages);
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
