package app.connote.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.history.Act;
import app.connote.history.Due;
import biweekly.Biweekly;
import biweekly.ICalVersion;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IcsCalendarTest {
  private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
  private static final Due COMING =
      new Due(
          Drafts.draft("Priya", "Hi Priya,\nlet’s keep in touch; really, do.", 0),
          Act.FOLLOW_UP,
          LocalDate.of(2026, 11, 27));
  private static final Due OVERDUE =
      new Due(
          Drafts.draft(
              "Zoë 山田太郎山田太郎山田太郎山田太郎山田太郎山田太郎 \uD83D\uDE80\uD83D\uDE80", "Hi; there, \\ you.", 1),
          Act.WITHDRAW,
          LocalDate.of(2026, 11, 1));

  @TempDir Path folder;

  @Test
  void anotherLibraryReadsWholeDaysWithNamesAlone() throws Exception {
    Calendar calendar = read(write("a.ics", NOW, false, COMING, OVERDUE));

    calendar.validate();
    List<VEvent> events = calendar.getComponents("VEVENT");
    assertThat(events)
        .extracting(event -> event.getSummary().orElseThrow().getValue())
        .containsExactly("Follow up: Priya", "Withdraw: " + OVERDUE.note().name());
    assertThat(events)
        .extracting(event -> event.getDateTimeStart().orElseThrow().getValue())
        .containsExactly("20261127", "20261120");
    assertThat(events).allMatch(event -> event.getDescription().isEmpty());
    assertThat(events)
        .extracting(event -> event.getDateTimeStamp().orElseThrow().getValue())
        .containsOnly("20261120T100000Z");
  }

  @Test
  void controlCharactersOfNamesAndNotesStayBehind() throws Exception {
    var odd =
        new Due(
            Drafts.draft("Zo\u0000e\u0007 \r\n B", "Hi,\r\nthere\rx\u0085y\tz \u001b;", 1),
            Act.FOLLOW_UP,
            LocalDate.of(2026, 11, 1));
    String file = Files.readString(write("a.ics", NOW, true, odd));

    assertThat(file.replace("\r\n", "")).doesNotContainPattern("[\\p{Cc}&&[^\t]]");
    List<VEvent> events = read(folder.resolve("a.ics")).getComponents("VEVENT");
    assertThat(events.getFirst().getSummary().orElseThrow().getValue())
        .isEqualTo("Follow up: Zoe   B");
    assertThat(events.getFirst().getDescription().orElseThrow().getValue())
        .isEqualTo("Hi,\nthere\nx\ny\tz ;");
  }

  @Test
  void theNotesGoAlongWordForWordWhereThatIsWanted() throws Exception {
    List<VEvent> events = read(write("a.ics", NOW, true, COMING, OVERDUE)).getComponents("VEVENT");

    assertThat(events)
        .extracting(event -> event.getDescription().orElseThrow().getValue())
        .containsExactly(COMING.note().text(), OVERDUE.note().text());
  }

  @Test
  void theLibraryItselfHasNothingToObject() throws Exception {
    var calendar =
        Biweekly.parse(Files.readString(write("a.ics", NOW, true, COMING, OVERDUE))).first();

    assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
  }

  @Test
  void theSameThingKeepsItsNameWheneverItIsWritten() throws Exception {
    List<VEvent> before = read(write("a.ics", NOW, false, COMING, OVERDUE)).getComponents("VEVENT");
    Due moved = new Due(COMING.note(), COMING.act(), COMING.from().plusDays(3));
    List<VEvent> after =
        read(write("b.ics", NOW.plusSeconds(90_000), true, moved, OVERDUE)).getComponents("VEVENT");

    assertThat(uids(after)).isEqualTo(uids(before)).doesNotHaveDuplicates();
  }

  @Test
  void everyLineEndsAsTheStandardHasItAndIsNoLongerThan75Octets() throws Exception {
    String text = Files.readString(write("a.ics", NOW, true, COMING, OVERDUE));

    assertThat(text).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
    assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
    assertThat(text.lines())
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
        .anyMatch(line -> line.startsWith(" "));
    assertThat(text.replace("\r\n ", "")).contains(OVERDUE.note().name());
  }

  @Test
  void onlyTheOwnerCanReadTheFile() throws Exception {
    assertThat(Files.getPosixFilePermissions(write("a.ics", NOW, false, COMING)))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void aCalendarOfNothingIsStillOne() throws Exception {
    assertThat(read(write("a.ics", NOW, false)).getComponents("VEVENT")).isEmpty();
  }

  private Path write(String name, Instant now, boolean withNotes, Due... dues) throws IOException {
    Path file = folder.resolve(name);
    new IcsCalendar().write(List.of(dues), file, now, ZoneOffset.UTC, withNotes);
    return file;
  }

  private static Calendar read(Path file) throws Exception {
    try (Reader reader = Files.newBufferedReader(file)) {
      return new CalendarBuilder().build(reader);
    }
  }

  private static List<String> uids(List<VEvent> events) {
    return events.stream().map(event -> event.getUid().orElseThrow().getValue()).toList();
  }
}
