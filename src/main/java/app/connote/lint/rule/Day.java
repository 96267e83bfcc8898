package app.connote.lint.rule;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Says when something was, as people say it.
final class Day {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter YEAR =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Day() {}

  /// The day of `then` in a sentence said at `now`: "today", "yesterday", "on 3 May".
  static String of(LocalDateTime then, LocalDateTime now) {
    long days = ChronoUnit.DAYS.between(then.toLocalDate(), now.toLocalDate());
    if (days == 0) {
      return "today";
    }
    boolean thisYear = then.getYear() == now.getYear();
    return days == 1 ? "yesterday" : "on " + (thisYear ? DAY : YEAR).format(then);
  }
}
