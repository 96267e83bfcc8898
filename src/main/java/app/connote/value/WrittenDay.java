package app.connote.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads days that are written with their year: "2026-11-20", "20 Nov 2026", "November 20, 2026",
/// and "20.11.2026" or "11/20/2026" where the month cannot be taken for the day.
public final class WrittenDay {
  private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_LOCAL_DATE;

  private static final List<DateTimeFormatter> BY_PEOPLE =
      Stream.of("d MMMM uuuu", "d MMM uuuu", "MMMM d uuuu", "MMM d uuuu")
          .map(WrittenDay::format)
          .toList();

  /// Day first, as with dots everywhere, or month first, which looks the same.
  private static final List<DateTimeFormatter> IN_FIGURES =
      Stream.of("d.M.uuuu", "d/M/uuuu", "M/d/uuuu").map(WrittenDay::format).toList();

  private static final int LONGEST = 24;

  private WrittenDay() {}

  /// The day that `text` is and nothing else, in the way of machines: "2026-11-20".
  public static Optional<LocalDate> iso(String text) {
    return read(text.strip(), ISO);
  }

  /// The day that `text` is and nothing else, in any of the ways above; with or without "on" before
  /// it and a comma in it.
  public static Optional<LocalDate> in(String text) {
    String plain = Pasted.line(text).replace(",", "").replaceFirst("^[Oo]n ", "");
    return plain.length() > LONGEST || plain.chars().noneMatch(Character::isDigit)
        ? Optional.empty()
        : Stream.concat(Stream.of(ISO), BY_PEOPLE.stream())
            .flatMap(format -> read(plain, format).stream())
            .findFirst()
            .or(() -> inFigures(plain));
  }

  /// The day of figures alone, if they can be read in one way only.
  private static Optional<LocalDate> inFigures(String text) {
    var readings =
        IN_FIGURES.stream().flatMap(format -> read(text, format).stream()).distinct().toList();
    return readings.size() == 1 ? Optional.of(readings.getFirst()) : Optional.empty();
  }

  private static Optional<LocalDate> read(String text, DateTimeFormatter format) {
    try {
      LocalDate day = LocalDate.parse(text, format);
      return Optional.of(day).filter(found -> 0 < found.getYear() && found.getYear() <= 9999);
    } catch (DateTimeException _) {
      // What is no day of this kind may be one of another, or words as they are.
      return Optional.empty();
    }
  }

  private static DateTimeFormatter format(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
