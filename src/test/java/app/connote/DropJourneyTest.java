package app.connote;

import static app.connote.OpenWindow.onWindow;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files are dropped on the window: each goes where it belongs, from whatever screen is shown.
class DropJourneyTest {
  private static final String CONNECTIONS =
      """
      First Name,Last Name,URL,Email Address,Company,Position,Connected On
      Ada,Example,https://www.linkedin.com/in/ada-example,,Example Ltd,Engineer,08 Feb 2026
      """;
  private static final String TEAM =
      """
      {"version": 1, "name": "Team", "relationships": [
        {"id": "met-at-event", "templates": [
          {"id": "team-1", "text": "Hi {{first_name}}, theirs from {{event}}. Shall we connect?"}]}]}
      """;

  @TempDir Path folder;
  @TempDir Path files;

  @Test
  void anExportAPackAndATableGoToTheirScreens() throws Exception {
    Path export = file("Connections.csv", CONNECTIONS);
    Path pack = file("Team.JSON", TEAM);
    Path table = file("people.csv", "First name,Event\nPriya,the Denver Summit\n");
    try (var window = OpenWindow.in(folder)) {
      window.drop(export);
      window.until(() -> window.scene().lookup("#import-planned") != null);

      window.drop(pack);
      window.until(() -> text(window, "#import-summary").contains("1 new"));

      window.drop(table);
      window.until(() -> window.scene().lookup("#column-event") != null);
      assertThat(banners(window)).isEmpty();
    }
  }

  @Test
  void onTheQueuesScreenATableIsOneWhateverItIsCalled() throws Exception {
    Path table = file("Connections.csv", CONNECTIONS);
    try (var window = OpenWindow.in(folder)) {
      window.press("Shortcut+6");
      window.until(() -> window.scene().lookup("#queue") != null);
      window.drop(table);
      window.until(() -> window.scene().lookup("#queue-relationship") != null);
    }
  }

  @Test
  void aFileOfNoUseGetsOneSentenceThatIsGoneAfterTheRightOne() throws Exception {
    Path wrong = file("holiday.png", "");
    Path export = file("Connections.csv", CONNECTIONS);
    try (var window = OpenWindow.in(folder)) {
      window.drop(wrong);
      assertThat(banners(window))
          .containsExactly(
              "Connote cannot use “holiday.png”. Drop LinkedIn’s export (.zip), a table of people"
                  + " (.csv) or a pack of templates (.json).");

      window.drop(wrong, export);
      assertThat(banners(window)).containsExactly("Drop one file at a time.");

      window.drop(export);
      window.until(() -> window.scene().lookup("#import-planned") != null);
      assertThat(banners(window)).isEmpty();
    }
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(files.resolve(name), text);
  }

  private static List<String> banners(OpenWindow window) {
    return onWindow(
        () ->
            window.scene().getRoot().lookupAll(".banner-text").stream()
                .map(node -> ((Label) node).getText())
                .toList());
  }

  private static String text(OpenWindow window, String selector) {
    return window.scene().lookup(selector) instanceof Label label ? label.getText() : "";
  }
}
