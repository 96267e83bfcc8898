package app.connote.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/// Days and times as LinkedIn writes them, always in English, and as a spreadsheet saves them again
/// where that leaves no doubt which day is meant.
final class LinkedInDates {
  /// `08 Feb 2026`, `4-Apr-21`, `2026-02-08`.
  private static final DateTimeFormatter DAY =
      form("[d MMM uuuu][d-MMM-uuuu][d-MMM-uu][uuuu-MM-dd]");

  /// `1/29/26, 2:37 PM`, `1/29/2026, 2:37 PM`, `2026-01-29 14:37`, each with or without seconds.
  private static final DateTimeFormatter MOMENT =
      form("[M/d/uuuu, h:mm[:ss] a][M/d/uu, h:mm[:ss] a][uuuu-MM-dd HH:mm[:ss]]");

  private LinkedInDates() {}

  /// The day that `cell` says, if it does.
  static Optional<LocalDate> day(String cell) {
    try {
      return Optional.of(LocalDate.parse(cell, DAY));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  /// The moment that `cell` says, if it does. Newer Java and browsers put a narrow no-break space
  /// before AM and PM.
  static Optional<LocalDateTime> moment(String cell) {
    try {
      String plain = cell.replace('\u202F', ' ').replace('\u00A0', ' ');
      return Optional.of(LocalDateTime.parse(plain, MOMENT));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter form(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
