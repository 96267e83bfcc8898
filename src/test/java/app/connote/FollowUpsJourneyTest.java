package app.connote;

import static app.connote.OpenWindow.onWindow;
import static org.assertj.core.api.Assertions.assertThat;

import app.connote.history.Draft;
import app.connote.history.Life;
import app.connote.history.Person;
import app.connote.history.State;
import app.connote.note.Account;
import app.connote.note.Facts;
import app.connote.store.DataFolder;
import app.connote.store.SqliteHistory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What became of notes, said and followed up by keyboard.
class FollowUpsJourneyTest {
  @TempDir Path folder;

  @Test
  void whatIsDueIsAnsweredPutOffAndTakenBackByKeyboard() throws Exception {
    keep("Laura", "after-conversation", 18);
    keep("Mei", "same-school", 8);
    try (var window = OpenWindow.in(folder)) {
      window.until(() -> nav(window).equals("Follow-ups, 2 due"));
      window.press("Shortcut+3");
      window.until(() -> window.focused().equals("dues"));
      window.until(() -> said(window).equals("Withdraw · 4 days overdue"));

      window.press("W");
      window.until(() -> nav(window).equals("Follow-ups, 1 due"));
      window.press("Shortcut+Z");
      window.until(() -> nav(window).equals("Follow-ups, 2 due"));
      window.press("L");
      window.until(() -> nav(window).equals("Follow-ups, 1 due"));
      window.until(() -> said(window).equals("Follow up · 1 day overdue"));

      window.press("Enter");
      window.until(() -> window.scene().lookup("#note") != null);
      window.until(() -> window.note().contains("Mei"));
      String name = onWindow(((TextInputControl) window.node("fact-first_name"))::getText);
      assertThat(name).isEqualTo("Mei");
      window.press("Shortcut+Enter");
      window.until(() -> window.clipboard().contains("Mei"));
      window.until(() -> nav(window).equals("Follow-ups"));
    }
  }

  @Test
  void whatIsChosenStaysSoWhereverItStandsNow() throws Exception {
    keep("Laura", "after-conversation", 18);
    keep("Mei", "same-school", 8);
    keep("Tom", "same-school", 4);
    try (var window = OpenWindow.in(folder)) {
      window.until(() -> nav(window).equals("Follow-ups, 2 due"));
      window.press("Shortcut+3");
      window.until(() -> window.focused().equals("dues"));
      window.until(() -> said(window).equals("Withdraw · 4 days overdue"));
      window.press("Down");
      window.until(() -> said(window).equals("Follow up · 1 day overdue"));

      window.press("Shortcut+2");
      window.until(() -> rows(window) == 3);
      window.press("Down");
      window.until(() -> window.focused().equals("entries"));
      window.press("End");
      window.press("W");
      window.until(() -> version(window).startsWith("Withdrawn"));
      window.until(() -> nav(window).equals("Follow-ups, 1 due"));
      window.press("Shortcut+3");
      assertThat(said(window)).isEqualTo("Follow up · 1 day overdue");
    }
  }

  @Test
  void whatBecameOfANoteIsSaidInOneKeyButNotWhileTyping() throws Exception {
    keep("Laura", "after-conversation", 3);
    try (var window = OpenWindow.in(folder)) {
      window.press("Shortcut+2");
      window.until(() -> rows(window) == 1);
      window.until(() -> window.focused().equals("search"));
      window.press("A");
      window.press("Down");
      window.until(() -> window.focused().equals("entries"));
      assertThat(version(window)).startsWith("Sent");

      window.press("A");
      window.until(() -> version(window).startsWith("Accepted"));
      window.press("F");
      window.until(() -> version(window).startsWith("Followed up"));
      window.press("Shortcut+Z");
      window.until(() -> version(window).startsWith("Accepted"));
      window.press("Shortcut+Z");
      window.until(() -> version(window).startsWith("Sent"));

      window.focus("filter-state");
      window.press("Down");
      window.until(() -> rows(window) == 0 || window.scene().lookup(".empty") != null);
      window.press("Shortcut+1");
      window.press("Shortcut+2");
      window.until(() -> window.scene().lookup(".empty") != null);
      window.press("Esc");
      window.until(() -> rows(window) == 1);
    }
  }

  private static int rows(OpenWindow window) {
    return window.scene().lookup("#entries") instanceof ListView<?> list
        ? list.getItems().size()
        : 0;
  }

  private static String nav(OpenWindow window) {
    return onWindow(((ToggleButton) window.node("go-3"))::getText);
  }

  private static String said(OpenWindow window) {
    return onWindow(
        () -> window.scene().lookup("#due-said") instanceof Label label ? label.getText() : "");
  }

  private static String version(OpenWindow window) {
    return onWindow(
        () -> window.scene().lookup("#version") instanceof Label label ? label.getText() : "");
  }

  /// Keeps a note to `name` that was sent `days` ago.
  private void keep(String name, String relationship, int days) {
    UUID id = UUID.randomUUID();
    Instant then = Instant.now().minus(Duration.ofDays(days));
    try (var history = SqliteHistory.open(new DataFolder(folder))) {
      history.save(
          new Draft(
              id,
              Person.unknown(id),
              relationship,
              Account.FREE,
              new Facts(Map.of("first_name", name, "topic", "pricing")),
              "Hi " + name + ", shall we connect?",
              "",
              Life.begun(then).become(State.SENT, then),
              then,
              List.of()));
    }
  }
}
