package app.connote;

import static app.connote.OpenWindow.onWindow;
import static org.assertj.core.api.Assertions.assertThat;

import app.connote.compose.OwnTemplates;
import app.connote.compose.TemplateText;
import app.connote.store.BuiltInPack;
import app.connote.store.DataFolder;
import app.connote.store.JsonTemplates;
import app.connote.ui.kit.Chooser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Templates passed on and taken in as packs, by keyboard.
class PacksJourneyTest {
  private static final String MINE =
      "Hi {{first_name}}, it was grand to meet you at {{event}}. Shall we connect?";
  private static final String TEAM =
      """
      {"version": 1, "name": "Team", "relationships": [
        {"id": "met-at-event", "templates": [
          {"id": "team-1", "text": "Hi {{first_name}}, theirs from {{event}}. Shall we connect?"},
          {"id": "team-2", "text": "Hello {{first_name}}, {{event}} was a joy. Shall we connect?"}]}]}
      """;

  @TempDir Path folder;
  @TempDir Path packs;

  @Test
  void aPackIsLookedAtTakenInWithOnesOwnKeptAndTakenBackWhole() throws Exception {
    keep(MINE);
    try (var window = looking(TEAM)) {
      assertThat(text(window, "#import-summary")).contains("1 new, 1 left out");
      assertThat(onWindow(() -> steps(window))).isEqualTo(2);
      assertThat(kept()).containsExactly(MINE);
      window.press("Shortcut+S");
      window.until(() -> notice(window).equals("Imported 1 template."));
      window.until(() -> kept().size() == 2);
      assertThat(kept().getFirst()).isEqualTo(MINE);

      window.press("Shortcut+Z");
      window.until(() -> kept().equals(List.of(MINE)));
    }
  }

  @Test
  void whereBothHaveATemplateThePacksCanBeTakenInstead() throws Exception {
    keep(MINE);
    try (var window = looking(TEAM)) {
      window.press("Shift+Tab");
      window.until(() -> window.focused().equals("import-keep"));
      window.press("Right");
      window.until(() -> text(window, "#import-summary").contains("1 new, 1 changed"));
      window.press("Shortcut+S");
      window.until(() -> notice(window).equals("Imported 2 templates."));
      window.until(() -> kept().stream().anyMatch(each -> each.contains("theirs")));
      assertThat(kept()).hasSize(2).doesNotContain(MINE);
    }
  }

  @Test
  void escapeLeavesEverythingAsItWas() throws Exception {
    keep(MINE);
    try (var window = looking(TEAM)) {
      window.press("Esc");
      window.until(() -> window.focused().equals("template-list"));
      assertThat(onWindow(() -> window.scene().lookup("#import"))).isNull();
    }
    assertThat(kept()).containsExactly(MINE);
  }

  @Test
  void onePackWithOneMistakeChangesNothingAndSaysItsLine() throws Exception {
    keep(MINE);
    try (var window = open(TEAM.replace("{{event}} was", "{{evnt}} was"))) {
      window.press("Shortcut+O");
      window.until(() -> notice(window).contains("Line 4 of the pack"));
      assertThat(notice(window)).contains("evnt");
      assertThat(onWindow(() -> window.scene().lookup("#import"))).isNull();
    }
    assertThat(kept()).containsExactly(MINE);
  }

  @Test
  void whatIsExportedIsImportedByACollegue() throws Exception {
    keep(MINE);
    try (var window = open(TEAM)) {
      window.press("Shortcut+E");
      window.until(() -> notice(window).equals("Exported 1 template."));
    }
    keep("Hi {{first_name}}, something else about {{event}}.");
    try (var window = looking(Files.readString(packs.resolve("out.json")))) {
      window.press("Shift+Tab");
      window.press("Right");
      window.press("Shortcut+S");
      window.until(() -> kept().equals(List.of(MINE)));
    }
  }

  /// The person has one template of their own, which reads `text`.
  private void keep(String text) {
    shelf().save(OwnTemplates.NONE.saving(new TemplateText("team-1", "met-at-event", text)));
  }

  private List<String> kept() {
    return shelf().look().own().saved().stream().map(TemplateText::text).toList();
  }

  private JsonTemplates shelf() {
    return new JsonTemplates(new DataFolder(folder), BuiltInPack.read());
  }

  /// The window on whose Templates screen `pack` is chosen to be imported.
  private OpenWindow looking(String pack) throws Exception {
    OpenWindow window = open(pack);
    window.press("Shortcut+O");
    window.until(() -> window.focused().equals("import-steps"));
    return window;
  }

  private OpenWindow open(String pack) throws Exception {
    var window = OpenWindow.choosing(folder, given(pack));
    window.press("Shortcut+5");
    window.until(() -> window.focused().equals("template-list"));
    return window;
  }

  private Chooser given(String pack) throws IOException {
    Path file = Files.writeString(packs.resolve("team.json"), pack);
    return new Chooser() {
      @Override
      public Optional<Path> toRead() {
        return Optional.of(file);
      }

      @Override
      public Optional<Path> toWrite(String name) {
        return Optional.of(packs.resolve("out.json"));
      }
    };
  }

  private static int steps(OpenWindow window) {
    Node steps = window.scene().lookup("#import-steps");
    return ((ListView<?>) steps).getItems().size();
  }

  private static String notice(OpenWindow window) {
    return text(window, "#templates-notice");
  }

  private static String text(OpenWindow window, String selector) {
    return onWindow(
        () -> window.scene().lookup(selector) instanceof Label label ? label.getText() : "");
  }
}
