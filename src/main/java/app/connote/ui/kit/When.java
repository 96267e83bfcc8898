package app.connote.ui.kit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Says when something happened, as people would: "today, 14:02", "Tue 17 Nov", "3 Nov 2025".
public final class When {
  private static final DateTimeFormatter TIME = format("HH:mm");
  private static final DateTimeFormatter WEEKDAY = format("EEE d MMM");
  private static final DateTimeFormatter DAY = format("d MMM");
  private static final DateTimeFormatter YEAR = format("d MMM yyyy");

  private When() {}

  /// `then`, seen from `now` in `zone`.
  public static String said(Instant then, Instant now, ZoneId zone) {
    ZonedDateTime moment = then.atZone(zone);
    LocalDate today = now.atZone(zone).toLocalDate();
    long days = ChronoUnit.DAYS.between(moment.toLocalDate(), today);
    if (days == 0) {
      return "today, " + TIME.format(moment);
    }
    if (days == 1) {
      return "yesterday, " + TIME.format(moment);
    }
    if (0 < days && days < 7) {
      return WEEKDAY.format(moment);
    }
    return (moment.getYear() == today.getYear() ? DAY : YEAR).format(moment);
  }

  /// The day `day`, seen from `today`: the year is said where it is another.
  public static String day(LocalDate day, LocalDate today) {
    if (day.equals(today)) {
      return "today";
    }
    return (day.getYear() == today.getYear() ? DAY : YEAR).format(day);
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
