package app.connote;

import static app.connote.OpenWindow.onWindow;
import static org.assertj.core.api.Assertions.assertThat;

import app.connote.store.DataFolder;
import app.connote.ui.kit.Screen;
import java.nio.file.Path;
import java.time.Instant;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What became of one's invitations, seen by keyboard.
class InsightsJourneyTest {
  @TempDir Path folder;

  @Test
  void chartsAreShownAndTurnIntoTablesWhoseRowsTheKeyboardReaches() throws Exception {
    InventedNotes.write(new DataFolder(folder), Instant.now());
    try (var window = OpenWindow.in(folder)) {
      window.press("Shortcut+4");
      window.until(() -> window.scene().lookup("#chart-relationship") != null);
      assertThat(window.scene().lookup("#chart-relationship .bar-row").getAccessibleText())
          .startsWith("Met at an event: ")
          .endsWith("More than the others");
      assertThat(window.scene().lookup("#study-0")).isNotNull();

      window.press("Shortcut+T");
      window.until(() -> window.scene().lookup("#chart-relationship-table") != null);
      window.focus("chart-relationship-table");
      window.press("Down");
      window.press("Down");
      assertThat(onWindow(() -> selected(window))).isPositive();

      window.press("Shortcut+T");
      window.until(() -> window.scene().lookup("#chart-relationship-table") == null);
    }
  }

  @Test
  void whereNothingWasSentTheScreenSaysWhatToDoAndLeadsThere() throws Exception {
    try (var window = OpenWindow.in(folder)) {
      window.press("Shortcut+4");
      window.until(
          () ->
              window.scene().lookup("#insights .empty .button") instanceof Labeled button
                  && button.getText().equals("Go to History"));
      window.act(() -> ((Button) window.scene().lookup("#insights .empty .button")).fire());
      window.until(() -> window.focused().equals("search"));
    }
  }

  /// As soon as it is begun, before anything can have been counted.
  @Test
  void countingGoesOnWhileAnotherProgramIsAtHand() throws Exception {
    InventedNotes.write(new DataFolder(folder), Instant.now());
    try (var window = OpenWindow.in(folder)) {
      window.act(
          () -> {
            ((ToggleButton) window.scene().lookup("#go-4")).fire();
            ((Screen) window.scene().lookup("#insights")).rest();
          });
      window.until(() -> window.scene().lookup("#chart-relationship") != null);
    }
  }

  private static int selected(OpenWindow window) {
    return window.scene().lookup("#chart-relationship-table") instanceof TableView<?> table
        ? table.getSelectionModel().getSelectedIndex()
        : -1;
  }
}
