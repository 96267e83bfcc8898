package app.connote;

import static app.connote.OpenWindow.onWindow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.connote.history.Draft;
import app.connote.history.State;
import app.connote.note.Account;
import app.connote.note.Facts;
import app.connote.store.DataFolder;
import app.connote.store.SqliteHistory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The list of notes while one goes through it.
class HistoryJourneyTest {
  @TempDir Path folder;

  @Test
  void aNoteThatIsMarkedKeepsItsPlaceTheSelectionAndTheKeys() throws Exception {
    keep(40);
    try (var window = opened(40)) {
      window.press("Down");
      window.until(() -> window.focused().equals("entries"));
      window.press("End");
      for (int up = 0; up < 5; up++) {
        window.press("Up");
      }
      window.until(() -> said(window).equals("Person 34"));
      int first = onWindow(() -> first(window));
      assertThat(first).isPositive();

      window.press("S");
      window.until(() -> version(window).startsWith("Sent"));
      window.press("A");
      window.until(() -> version(window).startsWith("Accepted"));

      assertThat(onWindow(() -> list(window).getSelectionModel().getSelectedIndex())).isEqualTo(34);
      // What was done is said below the list, which takes some of its height.
      assertThat(onWindow(() -> first(window))).isCloseTo(first, within(2));
      assertThat(window.focused()).isEqualTo("entries");
      window.press("Up");
      window.until(() -> said(window).equals("Person 33"));
      window.press("End");
      window.press("S");
      window.until(() -> version(window).startsWith("Sent"));
      assertThat(said(window)).isEqualTo("Person 39");
    }
  }

  @Test
  void theKeysStayOnTheScreenWhenTheListIsEmptiedAndFilledAgain() throws Exception {
    keep(1);
    try (var window = opened(1)) {
      window.press("Down");
      window.until(() -> window.focused().equals("entries"));
      window.press("Delete");
      window.until(() -> isEmpty(window));
      window.until(() -> focusedSays(window).equals("Write a note"));

      window.press("Shortcut+Z");
      window.until(() -> !isEmpty(window) && list(window).getItems().size() == 1);
      window.until(() -> window.focused().equals("entries"));
      window.press("S");
      window.until(() -> version(window).startsWith("Sent"));
    }
  }

  @Test
  void whoeverPressesUndoGoesOnWhereTheyWere() throws Exception {
    keep(3);
    try (var window = opened(3)) {
      window.press("Down");
      window.until(() -> window.focused().equals("entries"));
      window.press("Delete");
      window.until(() -> list(window).getItems().size() == 2);
      window.focus("undo");
      window.press("Space");
      window.until(() -> list(window).getItems().size() == 3);
      window.until(() -> window.focused().equals("entries"));
      assertThat(window.text("history-notice")).startsWith("Took back: deleting the note to ");
    }
  }

  @Test
  void aWholePageIsGoneThroughAtOnce() throws Exception {
    keep(40);
    try (var window = opened(40)) {
      window.press("Page Down");
      window.until(() -> window.focused().equals("entries"));
      window.press("Page Down");
      window.press("Page Down");
      int down = onWindow(() -> list(window).getSelectionModel().getSelectedIndex());
      assertThat(down).isGreaterThan(8);
      window.press("Page Up");
      window.press("Page Up");
      int up = onWindow(() -> list(window).getSelectionModel().getSelectedIndex());
      assertThat(up).isLessThan(down);
    }
  }

  private OpenWindow opened(int notes) throws Exception {
    var window = OpenWindow.in(folder);
    window.press("Shortcut+2");
    window.until(() -> !isEmpty(window) && list(window).getItems().size() == notes);
    return window;
  }

  private static ListView<?> list(OpenWindow window) {
    return (ListView<?>) window.scene().lookup("#entries");
  }

  private static boolean isEmpty(OpenWindow window) {
    return window.scene().lookup("#entries") == null;
  }

  private static int first(OpenWindow window) {
    return list(window).lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        ? flow.getFirstVisibleCell().getIndex()
        : -1;
  }

  /// Whom the note that is shown is for.
  private static String said(OpenWindow window) {
    return onWindow(
        () ->
            window.scene().lookup("#entry .note-text") instanceof Label label
                ? label.getText().replaceAll("Hi (.*), shall.*", "$1")
                : "");
  }

  private static String version(OpenWindow window) {
    return onWindow(
        () -> window.scene().lookup("#version") instanceof Label label ? label.getText() : "");
  }

  private static String focusedSays(OpenWindow window) {
    return onWindow(
        () -> window.scene().getFocusOwner() instanceof Button button ? button.getText() : "");
  }

  /// Keeps so many copied notes, to Person 0 the newest.
  private void keep(int notes) {
    try (var history = SqliteHistory.open(new DataFolder(folder))) {
      for (int at = 0; at < notes; at++) {
        Instant then = Instant.now().minus(Duration.ofHours(at + 1));
        history.save(
            new Draft(
                UUID.randomUUID(),
                "after-conversation",
                Account.FREE,
                new Facts(Map.of("first_name", "Person " + at)),
                "Hi Person " + at + ", shall we connect?",
                "",
                State.COPIED,
                then,
                then));
      }
    }
  }
}
