package app.connote.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/// Says when something was as people say it, with the small word before it: "yesterday", "on
/// Monday", "last Tuesday", "in March".
public final class SpokenDay {
  private static final int WEEK = 7;

  /// In days: farther than this is nearer to two weeks than to one.
  private static final int ONE_WEEK_END = 10;

  /// In days: nearer than this a day is counted in weeks.
  private static final int WEEKS_END = 18;

  /// In months: nearer than this a month needs no year, and farther no day.
  private static final int HALF_YEAR = 6;

  private static final int YEAR = 12;

  /// In years: farther than this the month no longer matters.
  private static final int LONG_AGO = 3;

  private SpokenDay() {}

  /// The day `day` in a note written on `today`. A day to come is "tomorrow" or has its date.
  public static String of(LocalDate day, LocalDate today) {
    long days = ChronoUnit.DAYS.between(day, today);
    if (days < 0) {
      return toCome(day, today);
    }
    if (days < 2) {
      return days == 0 ? "earlier today" : "yesterday";
    }
    long weeks = ChronoUnit.WEEKS.between(monday(day), monday(today));
    if (days < WEEK) {
      return (weeks == 0 ? "on " : "last ") + text("EEEE", day);
    }
    return days < WEEKS_END ? weeksAgo(days, weeks) : monthsAgo(day, today);
  }

  private static String weeksAgo(long days, long weeks) {
    if (weeks == 1) {
      return "last week";
    }
    return days <= ONE_WEEK_END ? "a week ago" : "two weeks ago";
  }

  private static String monthsAgo(LocalDate day, LocalDate today) {
    long months = ChronoUnit.MONTHS.between(day.withDayOfMonth(1), today.withDayOfMonth(1));
    if (months < 2) {
      return months == 0 ? "earlier this month" : "last month";
    }
    if (today.getYear() - day.getYear() > LONG_AGO) {
      return text("'in' uuuu", day);
    }
    if (months >= YEAR) {
      return text("'in' MMMM uuuu", day);
    }
    boolean far = months > HALF_YEAR && day.getYear() < today.getYear();
    return (far ? "last " : "in ") + text("MMMM", day);
  }

  private static String toCome(LocalDate day, LocalDate today) {
    if (day.equals(today.plusDays(1))) {
      return "tomorrow";
    }
    return text(day.getYear() == today.getYear() ? "'on' d MMMM" : "'on' d MMMM uuuu", day);
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static String text(String pattern, LocalDate day) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);
  }
}
