package app.connote;

import static app.connote.OpenWindow.onWindow;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.robot.Robot;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The checks as the writer meets them: at the words, in the list, and on the map of what is said.
class FindingJourneyTest {
  private static final String DOUBLED =
      "Hi Priya, meeting you at DevConf in Denver was was a pleasure, and your talk on release"
          + " trains has stayed with me. Shall we connect?";
  private static final String MENDED = DOUBLED.replace("was was", "was");

  @TempDir Path folder;

  @Test
  void f8GoesToTheWordsAltEnterMendsThemAndUndoBringsThemBack() throws Exception {
    try (var window = OpenWindow.in(folder)) {
      window.write(DOUBLED);
      window.press("F8");
      window.until(() -> card(window).isPresent());
      assertThat(onWindow(area(window)::getSelectedText)).isEqualTo("was was");
      assertThat(onWindow(area(window)::getAccessibleHelp)).contains("Repeated word");

      window.press("Alt+Enter");
      window.until(() -> window.note().equals(MENDED));
      assertThat(card(window)).isEmpty();

      window.press("Shortcut+Z");
      window.until(() -> window.note().equals(DOUBLED));
    }
  }

  @Test
  void theNameOfALongFixLeavesRoomForWhatTheFindingSays() throws Exception {
    String tooLong =
        "Hi Priya, I hope this note finds you very well indeed and in good health. "
            + "I came across your profile on this very site the other day. ".repeat(3)
            + "It would be really great to connect with you at some point.";
    try (var window = OpenWindow.in(folder)) {
      window.write(tooLong);
      window.until(() -> window.scene().lookup(".finding.error .finding-message") != null);
      window.seen();

      Node said = onWindow(() -> window.scene().lookup(".finding.error .finding-message"));
      assertThat(onWindow(() -> said.getLayoutBounds().getWidth())).isGreaterThan(250);
    }
  }

  @Test
  void aMendedEndIsUndoneWithoutWhatWasTypedBefore() throws Exception {
    String plain = "Hi Priya, it was a pleasure to meet you at DevConf in Denver last month.";
    try (var window = OpenWindow.in(folder)) {
      window.focus("note");
      window.press("Shortcut+A");
      window.type(plain);
      window.press("Alt+Enter");
      window.until(() -> window.note().startsWith(plain) && !window.note().equals(plain));

      window.press("Shortcut+Z");
      window.until(() -> window.note().equals(plain));
    }
  }

  @Test
  void aFixPressedWithTheMouseLeavesTheCaretInTheNoteWhereItWasMade() throws Exception {
    try (var window = OpenWindow.in(folder)) {
      window.write(DOUBLED);
      window.until(() -> said(window).contains("Repeated word."));
      click(window, "#findings .finding-buttons .button");
      window.until(() -> window.note().equals(MENDED));

      assertThat(window.focused()).isEqualTo("note");
      assertThat(onWindow(area(window)::getCaretPosition))
          .isBetween(MENDED.indexOf(" was ") + 1, MENDED.indexOf("was a") + 4);
    }
  }

  @Test
  void theCardClosesWithItsScreen() throws Exception {
    try (var window = OpenWindow.in(folder)) {
      window.write(DOUBLED);
      window.press("F8");
      window.until(() -> card(window).isPresent());

      window.press("Shortcut+2");
      window.until(() -> window.scene().lookup("#history") != null);
      window.press("Shortcut+1");
      window.until(() -> window.scene().lookup("#compose") != null);
      assertThat(card(window)).isEmpty();
    }
  }

  @Test
  void theListOfFindingsIsNoHigherThanWhatItShows() throws Exception {
    try (var window = OpenWindow.in(folder)) {
      window.write("hey [name] pls pls help me find a job asap, call 555 123 4567");
      window.until(() -> said(window).contains("Contact details."));
      window.write(DOUBLED);
      window.until(() -> said(window).equals("Repeated word."));
      window.seen();

      Bounds list = onWindow(() -> bounds(window.node("findings")));
      Bounds onlyCard = onWindow(() -> bounds(window.scene().lookup("#findings .finding")));
      assertThat(list.getHeight()).isEqualTo(onlyCard.getHeight());
      assertThat(list.getHeight()).isLessThan(100);
    }
  }

  @Test
  void escapeClosesTheCardAndLeavesTheNoteAsItWas() throws Exception {
    try (var window = OpenWindow.in(folder)) {
      window.write(DOUBLED);
      window.press("F8");
      window.until(() -> card(window).isPresent());

      window.press("Esc");
      window.until(() -> card(window).isEmpty());
      assertThat(window.note()).isEqualTo(DOUBLED);
      assertThat(window.focused()).isEqualTo("note");
    }
  }

  @Test
  void restingTheMouseOnUnderlinedWordsOpensTheirCardAndMovingAwayClosesIt() throws Exception {
    try (var window = OpenWindow.in(folder)) {
      window.write(DOUBLED);
      window.until(() -> window.scene().lookup(".wave") != null);
      point(window, middle(window.scene().lookup(".wave")));
      window.until(() -> card(window).isPresent());

      point(window, new Point2D(2, 2));
      window.until(() -> card(window).isEmpty());
    }
  }

  @Test
  void aMarkThatIsNotLitTakesOneToItsField() throws Exception {
    try (var window = OpenWindow.in(folder)) {
      window.write("Hi Priya, shall we connect?");
      window.focus("mark-nothing-specific");
      window.press("Space");
      window.until(() -> window.focused().startsWith("fact-"));
    }
  }

  @Test
  void aMarkThatIsLitShowsTheWordsThatLightIt() throws Exception {
    try (var window = OpenWindow.in(folder)) {
      window.write(MENDED);
      window.focus("mark-call-to-action");
      window.until(() -> window.scene().lookup(".highlight") != null);

      window.focus("note");
      window.until(() -> window.scene().lookup(".highlight") == null);
    }
  }

  @Test
  void aFindingCanBeDismissedAndBroughtBack() throws Exception {
    try (var window = OpenWindow.in(folder)) {
      window.write(DOUBLED);
      window.until(() -> said(window).contains("Repeated word."));
      choose(window, "Not in this note");
      window.until(() -> !said(window).contains("Repeated word."));
      assertThat(window.note()).isEqualTo(DOUBLED);

      window.focus("undo");
      window.press("Space");
      window.until(() -> said(window).contains("Repeated word."));
    }
  }

  @Test
  void whatIsDismissedOnACardIsBroughtBackInSettings() throws Exception {
    try (var window = OpenWindow.in(folder)) {
      window.write(DOUBLED);
      window.until(() -> said(window).contains("Repeated word."));
      choose(window, "Not in this note");
      window.until(() -> !said(window).contains("Repeated word."));

      window.press("Shortcut+Comma");
      window.until(() -> window.scene().lookup(".restore") != null);
      click(window, ".restore");
      window.until(() -> window.scene().lookup(".restore") == null);

      window.press("Shortcut+1");
      window.until(() -> said(window).contains("Repeated word."));
      assertThat(window.note()).isEqualTo(DOUBLED);
    }
  }

  @Test
  void aCheckTurnedOffOnACardIsUndoneThereOrTurnedOnInSettingsWhichIsUndoneToo() throws Exception {
    try (var window = OpenWindow.in(folder)) {
      window.write(DOUBLED);
      window.until(() -> said(window).contains("Repeated word."));
      choose(window, "Turn this check off");
      window.until(() -> !said(window).contains("Repeated word."));
      click(window, "#undo");
      window.until(() -> said(window).contains("Repeated word."));
      choose(window, "Turn this check off");
      window.until(() -> !said(window).contains("Repeated word."));

      window.press("Shortcut+Comma");
      window.until(window.node("checks-all-on")::isVisible);
      assertThat(isOn(window, "check-repeated-word")).isFalse();
      click(window, "#checks-all-on");
      window.until(() -> isOn(window, "check-repeated-word"));
      window.press("Shortcut+Z");
      window.until(() -> !isOn(window, "check-repeated-word"));
      window.focus("check-repeated-word");
      window.press("Space");
      window.until(() -> isOn(window, "check-repeated-word"));

      window.press("Shortcut+1");
      window.until(() -> said(window).contains("Repeated word."));
    }
  }

  @Test
  void aFactTooLongForAnyNoteIsSaidToBeLeftOut() throws Exception {
    try (var window = OpenWindow.in(folder)) {
      window.focus("fact-first_name");
      window.type("Priya");
      window.focus("fact-event");
      window.type("DevConf");
      window.put("fact-topic", "y".repeat(190));
      window.until(() -> window.note().contains("DevConf"));
      window.until(() -> leftOut(window).isPresent());
      assertThat(leftOut(window).orElseThrow())
          .matches("Left out: \\d+ characters too long for 200");
    }
  }

  @Test
  void theCopyButtonStaysWhereItIsHoweverManyFindingsThereAre() throws Exception {
    try (var window = OpenWindow.in(folder)) {
      window.write(MENDED);
      Bounds before = onWindow(() -> bounds(window.node("copy")));
      window.write("hey [name] pls pls help me find a job asap, call 555 123 4567");
      window.until(() -> said(window).contains("Contact details."));

      assertThat(onWindow(() -> bounds(window.node("copy")))).isEqualTo(before);
    }
  }

  @Test
  void whatTheReaderMeetsFirstIsFoldedAwayForGood() throws Exception {
    try (var window = OpenWindow.in(folder)) {
      window.write(MENDED);
      window.until(window.node("glimpse-card")::isVisible);
      window.focus("glimpse");
      window.press("Space");
      window.until(() -> !window.node("glimpse-card").isVisible());
    }
    try (var window = OpenWindow.in(folder)) {
      window.write(MENDED);
      window.until(() -> !window.node("glimpse-card").isVisible());
    }
  }

  @Test
  void f1ListsTheKeysAndEscapeClosesTheList() throws Exception {
    try (var window = OpenWindow.in(folder)) {
      window.press("F1");
      window.until(() -> shortcuts().isPresent());
      var names = onWindow(() -> shortcuts().orElseThrow().lookupAll(".shortcut-name").size());
      assertThat(names).isGreaterThan(15);

      window.press("F1");
      window.until(() -> shortcuts().isEmpty());
    }
  }

  private static Optional<Node> card(OpenWindow window) {
    return Optional.ofNullable(window.scene().lookup("#finding-card"));
  }

  private static TextArea area(OpenWindow window) {
    return (TextArea) window.node("note");
  }

  private static Optional<Node> shortcuts() {
    return Window.getWindows().stream()
        .filter(PopupWindow.class::isInstance)
        .map(popup -> popup.getScene().lookup("#shortcuts"))
        .filter(Objects::nonNull)
        .findFirst();
  }

  /// What the names of the findings in the list are.
  private static String said(OpenWindow window) {
    return onWindow(
        () -> {
          var names = new StringBuilder();
          window.scene().lookup("#findings").lookupAll(".finding-name").stream()
              .map(javafx.scene.text.Text.class::cast)
              .forEach(name -> names.append(name.getText()));
          return names.toString();
        });
  }

  private static Optional<String> leftOut(OpenWindow window) {
    return onWindow(
        () ->
            window.scene().getRoot().lookupAll(".left-out").stream()
                .filter(Node::isVisible)
                .map(node -> ((Label) node).getText())
                .findFirst());
  }

  private static boolean isOn(OpenWindow window, String check) {
    return onWindow(((CheckBox) window.node(check))::isSelected);
  }

  /// Presses the first button found by `selector` as the mouse does, which gives it the focus.
  private static void click(OpenWindow window, String selector) {
    window.act(
        () -> {
          var button = (Button) window.scene().lookup(selector);
          button.requestFocus();
          button.fire();
        });
  }

  private static void choose(OpenWindow window, String item) {
    window.act(
        () ->
            ((MenuButton) window.scene().lookup("#findings").lookup(".silence"))
                .getItems().stream()
                    .filter(each -> each.getText().equals(item))
                    .forEach(each -> each.fire()));
  }

  private static Bounds bounds(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private static Point2D middle(Node node) {
    Bounds box = onWindow(() -> bounds(node));
    return new Point2D(box.getCenterX(), box.getMinY() - 4);
  }

  /// Moves the mouse to `place` in the scene.
  private static void point(OpenWindow window, Point2D place) {
    window.act(
        () -> {
          var scene = window.scene();
          new Robot()
              .mouseMove(
                  scene.getWindow().getX() + scene.getX() + place.getX(),
                  scene.getWindow().getY() + scene.getY() + place.getY());
        });
  }
}
