package app.connote.store;

import app.connote.history.CalendarFile;
import app.connote.history.Due;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;

/// Writes what is due as RFC 5545 has it, one event of a whole day for each, which takes nobody's
/// time. The same thing has the same UID whenever it is written, so that a calendar program which
/// reads it a second time moves the event instead of adding another.
public final class IcsCalendar implements CalendarFile {
  private static final String MAKER = "-//Connote//Connote//EN";
  private static final String DOMAIN = "@connote";

  @Override
  public void write(List<Due> dues, Path file, Instant now, ZoneId zone, boolean withNotes)
      throws IOException {
    var calendar = new ICalendar();
    calendar.setProductId(MAKER);
    LocalDate today = LocalDate.ofInstant(now, zone);
    for (Due due : dues) {
      calendar.addEvent(event(due, now, due.isOn(today) ? today : due.from(), withNotes));
    }
    PrivateFiles.replace(file, text(calendar).getBytes(StandardCharsets.UTF_8));
  }

  private static VEvent event(Due due, Instant now, LocalDate day, boolean withNotes) {
    var event = new VEvent();
    event.setUid(due.key() + DOMAIN);
    event.setDateTimeStamp(Date.from(now));
    event.setDateStart(
        new DateStart(
            new ICalDate(
                new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
                false)));
    event.setSummary(summary(due));
    event.setTransparency(true);
    if (withNotes && !due.note().text().isBlank()) {
      event.setDescription(plain(due.note().text()));
    }
    return event;
  }

  /// RFC 5545 knows no control characters within a text but tabs and the ends of lines.
  private static String plain(String text) {
    return text.replaceAll("\\R", "\n").replaceAll("[\\p{Cc}&&[^\\t\\n]]", "");
  }

  private static String summary(Due due) {
    String name = plain(due.note().name()).replace('\n', ' ').strip();
    return name.isEmpty() ? due.act().label() : due.act().label() + ": " + name;
  }

  private static String text(ICalendar calendar) throws IOException {
    var text = new StringWriter();
    try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
      // The library counts letters where the standard counts octets.
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(calendar);
    }
    return FoldedLines.of(text.toString());
  }
}
