package app.connote;

import static app.connote.OpenWindow.onWindow;
import static org.assertj.core.api.Assertions.assertThat;

import app.connote.settings.Settings;
import app.connote.settings.WindowPlace;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole window, used as people use it.
class WindowJourneyTest {
  @TempDir Path folder;

  @Test
  void aNoteIsWrittenCopiedFoundOpenedDeletedAndBroughtBackByKeyboard() throws Exception {
    try (var window = OpenWindow.in(folder)) {
      choose(window, "same-school");
      window.until(() -> window.focused().equals("fact-first_name"));
      window.type("Priya");
      window.press("Tab");
      window.type("Hill School");
      window.until(() -> window.note().contains("Priya") && window.note().contains("Hill School"));
      String note = window.note();

      window.press("Shortcut+Enter");
      window.until(() -> window.clipboard().equals(note));

      window.press("Shortcut+2");
      window.until(() -> entries(window) == 1);
      window.until(() -> said(window, ".note-text").equals(List.of(note)));

      window.type("zebra");
      window.until(() -> entries(window) == 0);
      window.press("Shortcut+A");
      window.type("hill");
      window.until(() -> entries(window) == 1);

      window.press("Enter");
      window.until(() -> window.scene().lookup("#note") != null);
      assertThat(window.note()).isEqualTo(note);

      window.press("Shortcut+2");
      window.until(() -> entries(window) == 1);
      window.focus("entries");
      window.press("Delete");
      window.until(() -> entries(window) == 0);
      assertThat(onWindow(((Label) window.node("history-notice"))::getText))
          .isEqualTo("Deleted the note to Priya.");
      window.press("Shortcut+Z");
      window.until(() -> entries(window) == 1);
    }
  }

  @Test
  void whatWasWrittenAndChosenIsThereTheNextTime() throws Exception {
    try (var window = OpenWindow.in(folder)) {
      choose(window, "same-school");
      window.until(() -> window.focused().equals("fact-first_name"));
      window.type("Priya");
    }
    try (var window = OpenWindow.in(folder)) {
      assertThat(onWindow(((Button) window.node("relationship"))::getText)).contains("school");
      window.press("Shortcut+2");
      window.until(() -> entries(window) == 1);
    }
  }

  @Test
  void aCheckIsSwitchedOffInSettingsAndOnAgainByKeyboard() throws Exception {
    try (var window = OpenWindow.in(folder)) {
      window.write("Hi Priya, write to me at sam@example.org so that we can connect.");
      window.press("Shortcut+Enter");
      window.until(window.node("copy-anyway")::isVisible);

      window.press("Shortcut+Comma");
      window.until(() -> window.focused().equals("settings-filter"));
      window.type("contact det");
      window.press("Tab");
      window.until(() -> window.focused().equals("check-contact-details"));
      window.press("Space");
      window.until(window.node("checks-all-on")::isVisible);

      window.press("Shortcut+1");
      window.press("Shortcut+Enter");
      window.until(() -> window.clipboard().contains("sam@example.org"));
    }
    try (var window = OpenWindow.in(folder)) {
      window.press("Shortcut+Comma");
      window.focus("checks-all-on");
      window.press("Space");
      window.until(() -> !window.node("checks-all-on").isVisible());

      window.press("Shortcut+1");
      window.write("Hi Priya, write to me at sam@example.org so that we can connect.");
      window.press("Shortcut+Enter");
      window.until(window.node("copy-anyway")::isVisible);
    }
  }

  @Test
  void anErrorHoldsCopyingAndTheWriterMayCopyAnyway() throws Exception {
    String note = "Hi Priya, write to me at sam@example.org so that we can connect.";
    try (var window = OpenWindow.in(folder)) {
      window.write(note);
      window.press("Shortcut+Enter");
      window.until(window.node("copy-anyway")::isVisible);
      assertThat(window.clipboard()).isNotEqualTo(note);

      window.focus("copy-anyway");
      window.press("Space");
      window.until(() -> window.clipboard().equals(note));
    }
  }

  @Test
  void aSlipOfThePenIsFoundAndMended() throws Exception {
    try (var window = OpenWindow.proofreading(folder)) {
      String note =
          "Hi Priya, I have %s your slides on tide models from DevConf, and they helped our harbour"
              + " team in Leeds at once. I'd love to connect.";
      window.write(note.formatted("recieved"));
      window.until(() -> isSaid(window, "“recieved”"));
      window.press("Alt+Enter");
      window.press("Space");
      window.until(() -> window.note().equals(note.formatted("received")));
    }
  }

  @Test
  void aKeySaysWhyThisOneIsSuggestedAndNoLonger() throws Exception {
    try (var window = OpenWindow.in(folder)) {
      window.focus("fact-first_name");
      window.type("Priya");
      window.press("Tab");
      window.type("DevConf");
      window.until(() -> window.note().contains("DevConf"));
      assertThat(whyIsSeen(window)).isFalse();
      window.press("Shortcut+I");
      window.until(() -> whyIsSeen(window));
      assertThat(onWindow(((Label) window.node("why"))::getText)).contains("says every fact");

      window.press("Shortcut+I");
      window.until(() -> !whyIsSeen(window));
      window.press("Shortcut+I");
      window.write("Hi Priya, my own words about DevConf. Shall we connect?");
      window.until(() -> !whyIsSeen(window));
      window.press("Alt+1");
      window.until(() -> whyIsSeen(window));
    }
  }

  @Test
  void aKeyCopiesAnyway() throws Exception {
    String note = "Hi Priya, write to me at sam@example.org so that we can connect.";
    try (var window = OpenWindow.in(folder)) {
      window.write(note);
      window.press("Shortcut+Shift+Enter");
      window.until(() -> window.clipboard().equals(note));
    }
  }

  @Test
  void whoeverHasChosenNoNoteFindsTheNewestOneSelectedAndWhoeverHasFindsTheirs() throws Exception {
    try (var window = OpenWindow.in(folder)) {
      window.write("Hi Ana, these are my own words.");
      window.press("Shortcut+N");
      window.press("Shortcut+2");
      window.until(() -> entries(window) == 1 && selected(window) == 0);

      window.press("Shortcut+1");
      window.write("Hi Ben, these are my own words.");
      window.press("Shortcut+N");
      window.press("Shortcut+2");
      window.until(() -> entries(window) == 2);
      assertThat(selected(window)).isZero();
      assertThat(said(window, ".note-text").getFirst()).contains("Ben");

      window.focus("entries");
      window.press("Down");
      window.press("Shortcut+1");
      window.write("Hi Cleo, these are my own words.");
      window.press("Shortcut+N");
      window.press("Shortcut+2");
      window.until(() -> entries(window) == 3);
      assertThat(selected(window)).isEqualTo(2);
      assertThat(said(window, ".note-text").getFirst()).contains("Ana");
    }
  }

  @Test
  void aNoteCopiedAgainStaysTheOneSelected() throws Exception {
    try (var window = OpenWindow.in(folder)) {
      for (String name : List.of("Ana", "Ben")) {
        window.focus("fact-first_name");
        window.type(name);
        window.press("Shortcut+N");
      }
      window.write("Hi Cleo, these are my own words.");
      window.press("Shortcut+Enter");
      window.until(() -> window.clipboard().contains("Cleo"));
      window.press("Shortcut+N");
      window.focus("fact-first_name");
      window.type("Dora");

      window.press("Shortcut+2");
      window.until(() -> entries(window) == 4);
      window.focus("entries");
      window.press("Down");
      window.until(() -> said(window, ".note-text").getFirst().contains("Cleo"));
      window.press("Shortcut+Enter");

      window.until(() -> selected(window) == 0);
      assertThat(said(window, ".note-text").getFirst()).contains("Cleo");
    }
  }

  @Test
  void aNoteIsCopiedFromTheFieldOfTheProfileToo() throws Exception {
    try (var window = OpenWindow.in(folder)) {
      fillTheFirstFacts(window);
      window.focus("profile-address");
      window.type("linkedin.com/in/priya");
      window.press("Shortcut+Enter");
      window.until(() -> window.clipboard().equals(window.note()));
    }
  }

  @Test
  void undoAfterChoosingASuggestionBringsTheWritersTextBack() throws Exception {
    String own = "Hi Priya, these are my own words.";
    try (var window = OpenWindow.in(folder)) {
      fillTheFirstFacts(window);
      window.write(own);
      window.press("Alt+2");
      window.until(() -> !window.note().equals(own));

      window.focus("note");
      window.press("Shortcut+Z");

      window.until(() -> window.note().equals(own));
    }
  }

  @Test
  void tabVisitsEverythingInTheOrderInWhichItIsRead() throws Exception {
    try (var window = OpenWindow.in(folder)) {
      fillTheFirstFacts(window);
      window.focus("relationship");
      var visited = new ArrayList<String>();
      for (int step = 0; step < 30; step++) {
        visited.add(window.focused());
        window.press("Tab");
      }

      assertThat(visited)
          .containsSubsequence(
              "relationship",
              "fact-first_name",
              "fact-event",
              "note",
              "mark-who-you-are",
              "mark-call-to-action",
              "suggestion-2",
              "suggestion-3",
              "glimpse",
              "copy",
              "show-others",
              "go-1",
              "go-2",
              "account",
              "appearance");
    }
  }

  @Test
  void theSidebarMarksTheScreenThatIsShown() throws Exception {
    try (var window = OpenWindow.in(folder)) {
      window.focus("go-1");

      window.press("Right");
      window.press("Down");
      assertThat(marked(window, "go-1")).isTrue();
      assertThat(marked(window, "go-2")).isFalse();

      window.focus("go-2");
      window.press("Space");
      window.until(() -> shows(window, "history"));
      assertThat(marked(window, "go-1")).isFalse();
      assertThat(marked(window, "go-2")).isTrue();
    }
  }

  @Test
  void aNarrowWindowBeginsWithTheFirstFactToo() throws Exception {
    var narrow = Settings.DEFAULT.with(new WindowPlace(0, 0, 640, 480, false));
    try (var window = OpenWindow.in(folder, narrow)) {
      window.until(() -> window.focused().equals("fact-first_name"));
      window.type("Priya");
    }
  }

  @Test
  void controlAndPlusEnlargesTheTextAlsoWherePlusIsAboveTheEqualsSign() throws Exception {
    try (var window = OpenWindow.in(folder)) {
      String usual = onWindow(() -> window.scene().getRoot().getStyle());
      window.press("Shortcut+Shift+Equals");

      window.until(() -> !window.scene().getRoot().getStyle().equals(usual));
    }
  }

  @Test
  void theColoursChangeWithTheChoice() throws Exception {
    try (var window = OpenWindow.in(folder)) {
      theme(window, "theme-dark");
      window.until(() -> wears(window, new PrimerDark().getUserAgentStylesheet()));
      theme(window, "theme-light");
      window.until(() -> wears(window, new PrimerLight().getUserAgentStylesheet()));
    }
  }

  /// Fills what "met at an event" asks for, which is chosen to begin with.
  private static boolean whyIsSeen(OpenWindow window) {
    return onWindow(window.node("why")::isVisible);
  }

  private static void fillTheFirstFacts(OpenWindow window) {
    choose(window, "met-at-event");
    window.focus("fact-first_name");
    window.type("Priya");
    window.focus("fact-event");
    window.type("DevConf");
    window.until(() -> window.note().contains("DevConf"));
  }

  private static void choose(OpenWindow window, String relationship) {
    window.press("Shortcut+K");
    window.until(() -> filter().isPresent());
    window.type(relationship);
    window.until(() -> filter().filter(field -> field.getText().equals(relationship)).isPresent());
    window.press("Enter");
    window.until(() -> filter().isEmpty());
  }

  private static Optional<TextField> filter() {
    return Window.getWindows().stream()
        .filter(PopupWindow.class::isInstance)
        .map(popup -> popup.getScene().lookup("#relationship-filter"))
        .filter(Objects::nonNull)
        .map(TextField.class::cast)
        .findFirst();
  }

  private static boolean shows(OpenWindow window, String screen) {
    return window.scene().lookup("#" + screen) != null;
  }

  private static boolean marked(OpenWindow window, String button) {
    return onWindow(((ToggleButton) window.node(button))::isSelected);
  }

  /// How many notes the history lists; none while it says that there are none.
  private static int selected(OpenWindow window) throws Exception {
    return onWindow(
        () -> ((ListView<?>) window.node("entries")).getSelectionModel().getSelectedIndex());
  }

  private static int entries(OpenWindow window) {
    return window.scene().lookup("#entries") instanceof ListView<?> list
        ? list.getItems().size()
        : 0;
  }

  private static List<String> said(OpenWindow window, String selector) {
    return onWindow(
        () ->
            window.scene().getRoot().lookupAll(selector).stream()
                .map(node -> ((Label) node).getText())
                .toList());
  }

  private static boolean isSaid(OpenWindow window, String words) {
    return window.scene().getRoot().lookupAll(".finding-said").stream()
        .anyMatch(node -> node instanceof Text text && text.getText().contains(words));
  }

  private static void theme(OpenWindow window, String id) {
    var menu = (MenuButton) window.node("appearance");
    window.act(
        () ->
            menu.getItems().stream()
                .filter(item -> id.equals(item.getId()))
                .forEach(item -> item.fire()));
  }

  private static boolean wears(OpenWindow window, String theme) {
    return theme.equals(window.scene().getUserAgentStylesheet());
  }
}
