package app.connote;

import static app.connote.OpenWindow.onWindow;
import static org.assertj.core.api.Assertions.assertThat;

import app.connote.store.DataFolder;
import app.connote.store.SqliteHistory;
import app.connote.ui.kit.Chooser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.TimeZone;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many people written to one after the other, by keyboard.
class QueueJourneyTest {
  @TempDir Path folder;
  @TempDir Path tables;

  @Test
  void aFileBecomesNotesThatAreCopiedSkippedEditedLeftAndFoundAgain() throws Exception {
    Path people = tables.resolve("people.csv");
    Files.writeString(
        people, "Name;First Name;Where we met\nA;Ann;DevConf\nB;;DevConf\nC;Cy;DevConf\n");
    Path out = tables.resolve("out.csv");
    String last;
    try (var window = OpenWindow.choosing(folder, new Given(people, out))) {
      window.press("Shortcut+6");
      window.press("Shortcut+O");
      window.until(() -> window.scene().lookup("#column-event") != null);
      window.press("Shortcut+Enter");
      window.until(() -> window.focused().equals("queue-note"));
      window.until(() -> counts(window).equals("2 ready · 1 without a note"));
      String first = onWindow(() -> note(window));
      assertThat(first).contains("Ann").contains("DevConf");

      window.press("Shortcut+Enter");
      window.until(() -> window.clipboard().equals(first));
      window.until(() -> note(window).isEmpty());
      window.press("Shortcut+J");
      window.until(() -> counts(window).equals("1 ready · 1 copied · 1 skipped"));
      window.press("Shortcut+Z");
      window.until(() -> counts(window).equals("1 ready · 1 without a note · 1 copied"));
      window.press("Alt+Down");
      window.until(() -> note(window).contains("Cy"));
      window.press("Shortcut+End");
      window.type(" Cheers");
      last = onWindow(() -> note(window));
      assertThat(last).endsWith(" Cheers");
      window.press("Shortcut+E");
      window.until(() -> notice(window).equals("Exported as “out.csv”."));
      assertThat(Files.readString(out)).contains("Cheers").contains("copied");
    }
    try (var window = OpenWindow.choosing(folder, new Given(people, out))) {
      window.press("Shortcut+6");
      window.until(() -> window.scene().lookup("#queue-note") != null);
      window.until(() -> note(window).equals(last));
      assertThat(onWindow(() -> rows(window))).isEqualTo(3);
      window.press("Shortcut+W");
      window.until(() -> notice(window).startsWith("The queue is closed."));
      window.press("Shortcut+Z");
      window.until(() -> note(window).equals(last));
      window.press("Shortcut+2");
      window.until(() -> window.scene().lookup("#copy-again") != null);
    }
  }

  /// Wherever it is another day than in Greenwich.
  @Test
  void daysAreSaidAsSeenFromWhereThePersonIs() throws Exception {
    TimeZone usual = TimeZone.getDefault();
    boolean morning = LocalTime.now(ZoneOffset.UTC).getHour() < 12;
    TimeZone.setDefault(TimeZone.getTimeZone(morning ? "Etc/GMT+12" : "Etc/GMT-14"));
    Path people = tables.resolve("people.csv");
    Files.writeString(
        people,
        "First Name;Where we met;When\nAnn;DevConf;"
            + LocalDate.now(ZoneId.systemDefault()).minusDays(1)
            + "\n");
    try (var window = OpenWindow.choosing(folder, new Given(people, people))) {
      window.press("Shortcut+6");
      window.press("Shortcut+O");
      window.until(() -> window.scene().lookup("#column-when") != null);
      window.press("Shortcut+Enter");
      window.until(() -> window.focused().equals("queue-note"));
      window.press("Shortcut+Enter");
      window.until(() -> counts(window).equals("1 copied"));
    } finally {
      TimeZone.setDefault(usual);
    }
    try (var history = SqliteHistory.open(new DataFolder(folder))) {
      assertThat(history.search("", 1))
          .extracting(note -> note.facts().value("when").orElse(""))
          .containsExactly("yesterday");
    }
  }

  private record Given(Path in, Path out) implements Chooser {
    @Override
    public Optional<Path> toRead() {
      return Optional.of(in);
    }

    @Override
    public Optional<Path> toWrite(String name) {
      return Optional.of(out);
    }
  }

  private static String note(OpenWindow window) {
    return window.scene().lookup("#queue-note") instanceof TextArea area ? area.getText() : "?";
  }

  private static int rows(OpenWindow window) {
    return ((ListView<?>) window.scene().lookup("#queue-list")).getItems().size();
  }

  private static String counts(OpenWindow window) {
    return text(window, "#queue-counts");
  }

  private static String notice(OpenWindow window) {
    return text(window, "#queue-notice");
  }

  private static String text(OpenWindow window, String selector) {
    return window.scene().lookup(selector) instanceof Label label ? label.getText() : "";
  }
}
