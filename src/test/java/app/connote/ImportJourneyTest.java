package app.connote;

import static app.connote.OpenWindow.onWindow;
import static org.assertj.core.api.Assertions.assertThat;

import app.connote.ui.kit.Chooser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What LinkedIn knows is brought into the history, looked at first, and taken back.
class ImportJourneyTest {
  private static final String CONNECTIONS =
      """
      First Name,Last Name,URL,Email Address,Company,Position,Connected On
      Ada,Example,https://www.linkedin.com/in/ada-example,,Example Ltd,Engineer,08 Feb 2026
      """;
  private static final String INVITATIONS =
      """
      From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
      Me,Ada Example,"1/29/26, 2:37 PM","Hi Ada, shall we?",OUTGOING,,linkedin.com/in/ada-example
      """;

  @TempDir Path folder;
  @TempDir Path export;

  @Test
  void anExportIsPreviewedImportedFoundAndUndone() throws Exception {
    Files.writeString(export.resolve("Connections.csv"), CONNECTIONS);
    Files.writeString(export.resolve("Invitations.csv"), INVITATIONS);
    try (var window = OpenWindow.choosing(folder, new Given(export))) {
      offer(window);
      window.press("Shortcut+O");
      window.until(() -> window.scene().lookup("#import-lines") != null);
      window.until(() -> window.focused().equals("import-go"));
      assertThat(onWindow(() -> text(window, "#import-planned")))
          .isEqualTo("Importing brings 1 new person, 1 note marked as accepted, 1 note added.");

      window.press("Shortcut+Enter");
      window.until(() -> text(window, "#import-said").startsWith("Imported from LinkedIn: 1 new"));
      window.until(() -> window.focused().equals("import-leave"));
      window.press("Esc");
      window.until(() -> notes(window) == 1);

      offer(window);
      window.press("Shortcut+O");
      window.until(() -> text(window, "#import-planned").equals("Nothing in this export is new."));
      window.until(() -> window.focused().equals("import-cancel"));
      window.press("Esc");
      window.until(() -> notes(window) == 1);
    }
  }

  @Test
  void anImportIsUndone() throws Exception {
    Files.writeString(export.resolve("Connections.csv"), CONNECTIONS);
    Files.writeString(export.resolve("Invitations.csv"), INVITATIONS);
    try (var window = OpenWindow.choosing(folder, new Given(export))) {
      offer(window);
      window.press("Shortcut+O");
      window.until(() -> window.scene().lookup("#import-go") != null);
      window.press("Shortcut+Enter");
      window.until(() -> text(window, "#import-said").startsWith("Imported"));
      window.press("Shortcut+Z");
      window.until(() -> text(window, "#import-said").equals("The import is undone."));
      window.press("Esc");
      window.until(() -> window.scene().lookup("#search") != null);
      window.until(() -> window.scene().lookup("#entries") == null);
    }
  }

  @Test
  void whatIsNoExportIsSaidInOneSentence() throws Exception {
    Path other = Files.writeString(export.resolve("other.zip"), "PK\3\4");
    try (var window = OpenWindow.choosing(folder, new Given(other))) {
      offer(window);
      window.press("Shortcut+O");
      window.until(() -> text(window, "#import-said").startsWith("“other.zip”: The archive is"));
      window.press("Esc");
      window.until(() -> window.scene().lookup("#search") != null);
    }
  }

  private record Given(Path in) implements Chooser {
    @Override
    public Optional<Path> toRead() {
      return Optional.of(in);
    }

    @Override
    public Optional<Path> toWrite(String name) {
      return Optional.empty();
    }
  }

  private static void offer(OpenWindow window) throws Exception {
    window.press("Shortcut+2");
    window.until(() -> window.scene().lookup("#bring-in") != null);
    window.act(() -> ((Button) window.scene().lookup("#bring-in")).fire());
    window.until(() -> window.scene().lookup("#import") != null);
  }

  private static int notes(OpenWindow window) {
    return window.scene().lookup("#entries") instanceof ListView<?> list
        ? list.getItems().size()
        : 0;
  }

  private static String text(OpenWindow window, String selector) {
    return window.scene().lookup(selector) instanceof Label label ? label.getText() : "";
  }
}
