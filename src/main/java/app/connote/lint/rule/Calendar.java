package app.connote.lint.rule;

import java.util.Set;

/// Words for days and times, which have capitals without being anybody's name.
final class Calendar {
  private static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final Set<String> WHEN =
      Set.of("this", "next", "today", "tonight", "tomorrow", "earlier", "later");
  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final Set<String> HOLIDAYS = Set.of("new", "year", "christmas", "easter", "xmas");

  private Calendar() {}

  /// Whether words that begin with `key` say when: "Thursday", "next week".
  static boolean tellsWhen(String key) {
    return DAYS.contains(key) || WHEN.contains(key);
  }

  /// Whether everybody gets greetings for the day of which `key` is a word: "Happy New Year".
  static boolean isHoliday(String key) {
    return HOLIDAYS.contains(key);
  }

  /// Whether `key` is the name of a day or a month.
  static boolean names(String key) {
    return DAYS.contains(key) || MONTHS.contains(key);
  }
}
