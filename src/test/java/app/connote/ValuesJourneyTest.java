package app.connote;

import static app.connote.OpenWindow.onWindow;
import static org.assertj.core.api.Assertions.assertThat;

import app.connote.settings.Settings;
import java.nio.file.Path;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is typed, pasted, picked and told once, used as people use it.
class ValuesJourneyTest {
  @TempDir Path folder;

  @Test
  void whatIsToldInSettingsStandsInANoteAndCanBeWrittenOver() throws Exception {
    try (var window = OpenWindow.in(folder, Settings.DEFAULT.withRelationship(SEEKER))) {
      window.press("Shortcut+Comma");
      window.focus("detail-field");
      window.type("claims analytics");

      window.press("Shortcut+1");
      window.until(() -> text(window, "fact-my_field").equals("claims analytics"));
      assertThat(window.seen()).anyMatch(node -> says(node, "from your details"));
      window.focus("fact-first_name");
      window.type("Julia");
      window.focus("fact-role");
      window.type("Data Analyst");
      window.until(() -> window.note().contains("Julia"));
      window.press("Alt+2");
      window.until(() -> window.note().contains("claims analytics"));

      window.focus("fact-my_field");
      window.press("Shortcut+A");
      window.type("fraud models");
      window.until(() -> window.note().contains("fraud models"));
      window.press("Shortcut+N");
      window.until(() -> text(window, "fact-my_field").equals("claims analytics"));
    }
    try (var window = OpenWindow.in(folder)) {
      assertThat(text(window, "fact-my_field")).isEqualTo("claims analytics");
    }
  }

  @Test
  void aPastedHeadlineBecomesANameByKeyboardAndBackAgain() throws Exception {
    try (var window = OpenWindow.in(folder, Settings.DEFAULT.withRelationship(SEEKER))) {
      window.focus("fact-first_name");
      paste(window, "SMITH, PhD\n| #OpenToWork");
      window.until(() -> text(window, "fact-first_name").equals("SMITH, PhD | #OpenToWork"));
      assertThat(label(window, "use-first_name")).isEqualTo("Use “Smith”");

      window.press("Alt+Enter");
      window.until(() -> text(window, "fact-first_name").equals("Smith"));
      assertThat(window.node("use-first_name").isVisible()).isFalse();
      assertThat(window.focused()).isEqualTo("fact-first_name");

      window.press("Shortcut+Z");
      window.until(() -> text(window, "fact-first_name").equals("SMITH, PhD | #OpenToWork"));
      assertThat(window.node("use-first_name").isVisible()).isTrue();
    }
  }

  @Test
  void aDayIsPickedByKeyboardAndSaidInWords() throws Exception {
    try (var window = OpenWindow.in(folder, Settings.DEFAULT.withRelationship("met-at-event"))) {
      window.focus("fact-when");
      window.press("Alt+Down");
      window.until(() -> calendar() != null);
      pressInCalendar(window, KeyCode.RIGHT);
      pressInCalendar(window, KeyCode.LEFT);
      pressInCalendar(window, KeyCode.ENTER);

      window.until(() -> text(window, "fact-when").equals("yesterday"));
      assertThat(window.focused()).isEqualTo("fact-when");
    }
  }

  @Test
  void nothingOfWhatIsPastedIntoTheNoteIsLost() throws Exception {
    try (var window = OpenWindow.in(folder)) {
      window.focus("note");
      paste(window, "Hi Priya,\rgood to meet\u2028you.");
      window.until(() -> window.note().equals("Hi Priya,\ngood to meet\nyou."));
    }
  }

  private static final String SEEKER = "seeker-to-recruiter";

  private static void paste(OpenWindow window, String text) {
    window.act(
        () -> {
          var content = new ClipboardContent();
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
        });
    window.press("Shortcut+V");
  }

  /// The calendar that is open, if one is.
  private static @Nullable Node calendar() {
    return Window.getWindows().stream()
        .filter(PopupWindow.class::isInstance)
        .map(popup -> popup.getScene().lookup("#calendar"))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /// As the platform does, hands the key to whoever has the focus inside the popup.
  private static void pressInCalendar(OpenWindow window, KeyCode code) {
    window.act(
        () -> {
          Node calendar = Objects.requireNonNull(calendar());
          Node owner = calendar.getScene().getFocusOwner();
          Event.fireEvent(
              owner == null ? calendar : owner,
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        });
  }

  private static String text(OpenWindow window, String id) {
    return onWindow(((TextField) window.node(id))::getText);
  }

  private static String label(OpenWindow window, String id) {
    return onWindow(((Labeled) window.node(id))::getText);
  }

  private static boolean says(Node node, String text) {
    return node instanceof Labeled labeled && text.equals(labeled.getText());
  }
}
