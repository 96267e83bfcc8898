package app.connote;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.history.Draft;
import app.connote.history.State;
import app.connote.note.Account;
import app.connote.note.Facts;
import app.connote.settings.Settings;
import app.connote.store.DataFolder;
import app.connote.store.SqliteHistory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Forgetting people and everything, as people do it.
class PrivacyJourneyTest {
  @TempDir Path temp;

  @Test
  void aPersonIsForgottenAndNothingOfThemIsInAnyFile() throws Exception {
    Path folder = temp.resolve("connote");
    try (var window = OpenWindow.in(folder)) {
      copyTo(window, "Xiomara");
      copyTo(window, "Bo");
      window.press("Shortcut+2");
      window.until(() -> window.focused().equals("search"));
      window.type("xiomara");
      window.until(() -> window.text("entry").contains("Xiomara"));
      assertThat(holding("Xiomara")).isNotEmpty();

      window.click("forget");
      window.until(() -> window.focused().equals("forget-not"));
      assertThat(window.text("forget-text")).startsWith("Forget Xiomara for good? The note");
      window.press("Space");
      window.until(() -> window.text("forget-question").isEmpty());
      assertThat(window.focused()).isEqualTo("entries");

      window.click("forget");
      window.until(() -> window.focused().equals("forget-not"));
      window.focus("forget-now");
      window.press("Space");
      window.until(
          () ->
              window
                  .text("history-notice")
                  .equals("Forgot Xiomara. Forgetting somebody cannot be undone."));
      assertThat(holding("Xiomara")).isEmpty();
      window.until(() -> window.scene().getFocusOwner() instanceof Button all && isAll(all));
      window.press("Space");
      window.until(() -> window.text("entry").contains("Bo"));
      window.until(() -> window.focused().equals("entries"));
    }
    assertThat(holding("Xiomara")).isEmpty();
    assertThat(holding("Bo")).isNotEmpty();
  }

  @Test
  void nothingIsLeftWhenEverythingIsDeleted() throws Exception {
    Path folder = temp.resolve("connote");
    try (var window = OpenWindow.in(folder)) {
      copyTo(window, "Xiomara");
      window.press("Shortcut+Comma");
      window.until(() -> window.text("kept-notes").contains("kB"));
      assertThat(window.text("kept-notes")).contains(folder.resolve("history.db").toString());

      window.click("delete-everything");
      window.until(() -> window.focused().equals("keep-everything"));
      window.press("Space");
      window.until(() -> window.focused().equals("delete-everything"));
      window.press("Space");
      window.until(() -> window.focused().equals("keep-everything"));
      window.click("delete-everything-now");
      window.until(() -> !window.scene().getWindow().isShowing());
    }
    assertThat(holding("Xiomara")).isEmpty();
    assertThat(folder).doesNotExist();
  }

  @Test
  void aPeriodThatIsChosenIsRemembered() throws Exception {
    Path folder = temp.resolve("connote");
    try (var window = OpenWindow.in(folder)) {
      window.press("Shortcut+Comma");
      window.act(((RadioButton) window.node("kept-12"))::fire);
    }
    try (var window = OpenWindow.in(folder)) {
      window.press("Shortcut+Comma");
      var chosen = (RadioButton) window.node("kept-12");
      window.until(chosen::isSelected);
    }
  }

  @Test
  void oldNotesAreForgottenAtTheStartAndThatIsSaid() throws Exception {
    Path folder = temp.resolve("connote");
    Settings settings = Settings.DEFAULT;
    keepOldNote(folder, "Xiomara");
    assertThat(holding("Xiomara")).isNotEmpty();
    try (var window =
        OpenWindow.in(folder, settings.with(settings.tracking().withMonthsKept(Optional.of(6))))) {
      window.until(
          () ->
              window.scene().getRoot().lookupAll(".banner-text").stream()
                  .anyMatch(said -> ((Label) said).getText().startsWith("Forgot 1 note ")));
    }
    assertThat(holding("Xiomara")).isEmpty();
  }

  private static boolean isAll(Button button) {
    return button.getText().equals("Show all notes");
  }

  private static void copyTo(OpenWindow window, String name) {
    window.press("Shortcut+1");
    fact(window, "first_name", name);
    fact(window, "event", "DevConf");
    window.until(() -> window.note().contains(name));
    window.press("Shortcut+Enter");
    window.until(() -> window.clipboard().contains(name));
  }

  private static void fact(OpenWindow window, String field, String value) {
    window.focus("fact-" + field);
    window.press("Shortcut+A");
    window.type(value);
  }

  /// Keeps a note to `name` that was copied in 2020.
  private static void keepOldNote(Path folder, String name) {
    Instant then = Instant.parse("2020-11-02T09:30:00Z");
    try (var history = SqliteHistory.open(new DataFolder(folder))) {
      history.save(
          new Draft(
              UUID.randomUUID(),
              "met-at-event",
              Account.FREE,
              new Facts(Map.of("first_name", name)),
              "Hi " + name + ".",
              "",
              State.COPIED,
              then,
              then));
    }
  }

  /// The files under the temporary folder whose bytes hold `word`.
  private List<Path> holding(String word) throws Exception {
    try (Stream<Path> files = Files.walk(temp)) {
      return files.filter(Files::isRegularFile).filter(file -> holds(file, word)).toList();
    }
  }

  private static boolean holds(Path file, String word) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1).contains(word);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
