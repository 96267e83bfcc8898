package app.connote;

import static app.connote.OpenWindow.onWindow;
import static org.assertj.core.api.Assertions.assertThat;

import app.connote.history.Draft;
import app.connote.history.State;
import app.connote.note.Account;
import app.connote.note.Facts;
import app.connote.store.DataFolder;
import app.connote.store.SqliteHistory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backups and what becomes of a history in trouble, seen and used in the window.
class BackupsJourneyTest {
  private static final String PRIYA =
      "Hi Priya, meeting you at DevConf was a pleasure. Shall we connect?";
  private static final String KWAME =
      "Hi Kwame, your talk on tides has stayed with me. Shall we connect?";

  @TempDir Path folder;

  @Test
  void theHistoryGoesBackToABackupAndComesBackByKeyboard() throws Exception {
    write(PRIYA);
    write(KWAME);

    try (var window = OpenWindow.in(folder)) {
      window.until(() -> text(window, "notes-left").startsWith("3 of 5 notes left"));
      window.press("Shortcut+Comma");
      window.until(() -> window.scene().lookup("#backup-2") != null);
      window.focus("backup-2");
      window.press("Space");
      window.until(() -> window.focused().equals("backup-away"));
      assertThat(text(window, "backup-content")).startsWith("1 note");
      assertThat(text(window, "backup-meaning"))
          .isEqualTo("Going back takes away 1 note written since.");

      window.focus("backup-restore");
      window.press("Space");
      window.until(() -> text(window, "settings-notice").startsWith("The history is as it was on"));
      window.until(() -> text(window, "notes-left").startsWith("4 of 5 notes left"));
      window.until(() -> window.focused().equals("backup-3"));
      assertThat(notes(window)).isEqualTo(1);

      window.press("Shortcut+Comma");
      window.press("Shortcut+Z");
      window.until(
          () -> text(window, "settings-notice").equals("The history is as it was before."));
      window.until(() -> text(window, "notes-left").startsWith("3 of 5 notes left"));
      assertThat(notes(window)).isEqualTo(2);
    }
  }

  @Test
  void aPreviewCanBePutAway() throws Exception {
    write(PRIYA);
    try (var window = OpenWindow.in(folder)) {
      window.press("Shortcut+Comma");
      window.until(() -> window.scene().lookup("#backup-1") != null);
      window.focus("backup-1");
      window.press("Space");
      window.until(() -> window.focused().equals("backup-away"));
      window.press("Space");
      window.until(() -> window.focused().equals("backup-1"));
      assertThat(window.scene().lookup("#backup-preview")).isNull();
    }
  }

  @Test
  void whereTheFolderCannotBeUsedTheWindowWorksAndTheBannerGoesOnceItCan() throws Exception {
    Path home = folder.resolve("home");
    Files.writeString(home, "a file where the folder should be");
    try (var window = OpenWindow.withoutSettings(home)) {
      window.until(() -> banners(window).stream().anyMatch(each -> each.contains("in memory")));
      assertThat(banners(window)).hasSize(1);
      window.write(PRIYA);
      window.press("Shortcut+Enter");
      window.until(() -> window.clipboard().equals(PRIYA));
      assertThat(labels(window)).contains("Not on the disk yet").doesNotContain("Saved just now");
      assertThat(notes(window)).isEqualTo(1);

      Files.delete(home);
      window.until(() -> banners(window).stream().noneMatch(each -> each.contains("in memory")));
      assertThat(home.resolve("history.db")).isRegularFile();
    }
  }

  @Test
  void aDamagedHistoryIsSaidToBeRestored() throws Exception {
    write(PRIYA);
    Files.writeString(folder.resolve("history.db"), "no database ".repeat(1000));

    try (var window = OpenWindow.in(folder)) {
      window.until(
          () ->
              banners(window).stream().anyMatch(each -> each.contains("with 1 note was restored")));
      assertThat(notes(window)).isEqualTo(1);
    }
  }

  private void write(String text) {
    try (var history = SqliteHistory.open(new DataFolder(folder))) {
      Instant now = Instant.now();
      history.save(
          new Draft(
              UUID.randomUUID(),
              "met-at-event",
              Account.FREE,
              new Facts(Map.of("first_name", text.substring(3, 8))),
              text,
              "",
              State.COPIED,
              now,
              now));
    }
  }

  private static int notes(OpenWindow window) {
    window.press("Shortcut+2");
    window.until(() -> window.scene().lookup("#entries") != null);
    window.until(() -> !((ListView<?>) window.node("entries")).getItems().isEmpty());
    window.seen();
    return onWindow(() -> ((ListView<?>) window.node("entries")).getItems().size());
  }

  private static String text(OpenWindow window, String id) {
    return onWindow(
        () -> window.scene().lookup("#" + id) instanceof Label label ? label.getText() : "");
  }

  private static List<String> labels(OpenWindow window) {
    return window.seen().stream()
        .filter(Label.class::isInstance)
        .map(node -> onWindow(((Label) node)::getText))
        .toList();
  }

  private static List<String> banners(OpenWindow window) {
    return onWindow(
        () ->
            window.scene().getRoot().lookupAll(".banner-text").stream()
                .map(node -> ((Label) node).getText())
                .toList());
  }
}
