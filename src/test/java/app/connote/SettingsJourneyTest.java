package app.connote;

import static app.connote.OpenWindow.onWindow;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The settings, used as people use them.
class SettingsJourneyTest {
  @TempDir Path folder;

  @Test
  void aKeyGoesToAPartAndMarksIt() throws Exception {
    try (var window = OpenWindow.in(folder)) {
      window.press("Shortcut+Comma");
      window.until(() -> window.focused().equals("settings-filter"));
      assertThat(marked(window, "go-settings-look")).isTrue();
      window.seen();

      window.press("Alt+7");
      window.until(() -> window.focused().startsWith("check"));
      window.until(() -> marked(window, "go-settings-checks"));
      assertThat(marked(window, "go-settings-look")).isFalse();
      Bounds section = bounds(window.node("settings-checks"));
      assertThat(section.getMinY()).isBetween(0.0, 200.0);
    }
  }

  @Test
  void aPartInWhichNothingIsFoundIsNotGoneTo() throws Exception {
    try (var window = OpenWindow.in(folder)) {
      window.press("Shortcut+Comma");
      window.until(() -> window.focused().equals("settings-filter"));
      window.type("favour");

      window.until(window.node("go-settings-look")::isDisabled);
      assertThat(window.node("go-settings-checks").isDisabled()).isFalse();
      assertThat(window.seen())
          .contains(window.node("check-favour"))
          .doesNotContain(window.node("check-no-name"));
    }
  }

  @Test
  void phrasesWrittenWhileTheProgramRunsCountAndAMistakeInThemIsSaid() throws Exception {
    try (var window = OpenWindow.in(folder)) {
      window.write("Hi Priya, your purple elephants at DevConf made my day. Shall we connect?");
      Path file = folder.resolve("phrases.json");
      Files.writeString(
          file,
          "{\"version\": 1, \"rules\": {\"stock-phrase\":"
              + " {\"add\": [\"purple elephants\", \"(open\"]}}}");
      window.press("Shortcut+Comma");
      window.until(
          () -> texts(window, ".banner-text").stream().anyMatch(SettingsJourneyTest::ours));
      window.until(() -> texts(window, ".problem").stream().anyMatch(SettingsJourneyTest::ours));
      window.press("Shortcut+1");
      window.until(() -> isMinded(window));

      Files.writeString(file, "{\"version\": 1}");
      window.press("Shortcut+Comma");
      window.until(() -> texts(window, ".banner-text").isEmpty());
      window.press("Shortcut+1");
      window.until(() -> !isMinded(window));
    }
  }

  @Test
  void theKeysGoToTheNeighbourOfWhatIsGone() throws Exception {
    try (var window = OpenWindow.in(folder)) {
      window.press("Shortcut+Comma");
      window.until(() -> window.focused().equals("settings-filter"));
      window.type("zebra");
      window.press("Tab");
      window.until(() -> window.scene().getFocusOwner() instanceof Button);
      window.press("Space");
      window.until(() -> window.focused().equals("settings-filter"));

      window.act(
          () -> {
            var field = (VBox) window.node("own-words").getParent();
            field.getChildren().add(1, new Button("Going"));
            field.getChildren().get(1).requestFocus();
          });
      window.act(() -> ((VBox) window.node("own-words").getParent()).getChildren().remove(1));
      window.until(() -> window.focused().equals("own-word"));
    }
  }

  private static boolean isMinded(OpenWindow window) {
    return window.scene().getRoot().lookupAll("#findings .finding-said").stream()
        .anyMatch(node -> node instanceof Text said && said.getText().contains("purple elephants"));
  }

  private static boolean ours(String sentence) {
    return sentence.contains("phrases.json") && sentence.contains("Line 1");
  }

  private static List<String> texts(OpenWindow window, String selector) {
    return onWindow(
        () ->
            window.scene().getRoot().lookupAll(selector).stream()
                .map(node -> ((Label) node).getText())
                .toList());
  }

  private static boolean marked(OpenWindow window, String button) {
    return onWindow(((ToggleButton) window.node(button))::isSelected);
  }

  private static Bounds bounds(Node node) {
    return onWindow(() -> node.localToScene(node.getLayoutBounds()));
  }
}
