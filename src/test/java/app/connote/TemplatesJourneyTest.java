package app.connote;

import static app.connote.OpenWindow.onWindow;
import static org.assertj.core.api.Assertions.assertThat;

import app.connote.store.BuiltInPack;
import app.connote.store.DataFolder;
import app.connote.store.JsonTemplates;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Templates of one's own, made by keyboard as people make them.
class TemplatesJourneyTest {
  private static final int PAGES = 12;

  @TempDir Path folder;

  @Test
  void aTemplateIsWrittenCheckedSavedSuggestedAndTakenBackByKeyboard() throws Exception {
    try (var window = OpenWindow.in(folder)) {
      window.press("Shortcut+5");
      window.until(() -> window.focused().equals("template-list"));
      window.press("Shortcut+N");
      window.until(() -> window.focused().equals("template-text"));
      window.type("it was grand to meet you at ");
      window.press("Alt+2");
      window.type(" and I have thought of {{topc}} since. Shall we connect and stay in touch?");
      window.until(() -> window.scene().lookup(".template-problem") != null);

      window.press("Shortcut+S");
      window.until(() -> notice(window).contains("Did you mean “topic”?"));
      onWindow(() -> replace(window, "{{topc}}", "{{topic}}"));
      window.until(() -> window.scene().lookup(".template-problem") == null);
      String preview = onWindow(((Label) window.node("preview"))::getText);
      assertThat(preview)
          .startsWith("Hi Priya, it was grand to meet you at the Denver Product Summit");

      window.press("Shortcut+S");
      window.until(() -> notice(window).startsWith("Saved."));

      window.press("Shortcut+1");
      window.type("Ann");
      window.press("Tab");
      window.type("DevConf");
      window.focus("fact-topic");
      window.type("tracing");
      window.until(() -> window.note().contains("DevConf"));
      assertThat(suggests(window, "Ann, it was grand to meet you at DevConf")).isTrue();

      window.press("Shortcut+5");
      window.focus("template-list");
      window.press("Shortcut+Z");
      window.until(() -> notice(window).isEmpty());
      window.press("Shortcut+1");
      assertThat(suggests(window, "grand")).isFalse();
    }
  }

  @Test
  void whatIsNotSavedIsThereTheNextTime() throws Exception {
    try (var window = OpenWindow.in(folder)) {
      window.press("Shortcut+5");
      window.press("Shortcut+N");
      window.type("half a thought");
      window.press("Shortcut+1");
    }
    var kept = new JsonTemplates(new DataFolder(folder), BuiltInPack.read()).look();
    assertThat(kept.own().unsaved())
        .singleElement()
        .extracting("text")
        .asString()
        .endsWith("half a thought");
    try (var window = OpenWindow.in(folder)) {
      window.press("Shortcut+5");
      window.press("Shortcut+F");
      window.type("not saved");
      window.until(() -> rows(window) == 2);
      String text = onWindow(((TextArea) window.node("template-text"))::getText);
      assertThat(text).endsWith("half a thought");
    }
  }

  @Test
  void aBuiltInOneIsHiddenAndBroughtBackByKeyboard() throws Exception {
    try (var window = OpenWindow.in(folder)) {
      window.press("Shortcut+5");
      window.until(() -> window.focused().equals("template-list"));
      window.press("Delete");
      window.until(() -> notice(window).startsWith("Hidden"));
      window.press("Down");
      window.press("Up");
      window.press("Shortcut+R");
      window.until(() -> notice(window).startsWith("It is suggested again"));
    }
  }

  private static boolean replace(OpenWindow window, String old, String now) {
    var area = (TextArea) window.scene().lookup("#template-text");
    int at = area.getText().indexOf(old);
    area.replaceText(at, at + old.length(), now);
    return true;
  }

  private static String notice(OpenWindow window) {
    return window.scene().lookup("#templates-notice") instanceof Label label ? label.getText() : "";
  }

  private static int rows(OpenWindow window) {
    return ((ListView<?>) window.scene().lookup("#template-list")).getItems().size();
  }

  /// Whether one of the first pages of suggestions has `words`.
  private static boolean suggests(OpenWindow window, String words) {
    for (int page = 0; page < PAGES; page++) {
      if (onWindow(() -> suggested(window)).contains(words)) {
        return true;
      }
      window.press("Shortcut+G");
    }
    return false;
  }

  private static String suggested(OpenWindow window) {
    return window.scene().getRoot().lookupAll(".suggestion-text").stream()
        .map(node -> ((Label) node).getText())
        .reduce("", (all, one) -> all + "\n" + one);
  }
}
