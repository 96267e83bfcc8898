package app.connote;

import static app.connote.OpenWindow.onWindow;
import static org.assertj.core.api.Assertions.assertThat;

import app.connote.settings.Settings;
import app.connote.settings.WindowPlace;
import app.connote.store.DataFolder;
import app.connote.ui.kit.Chooser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Everything that must be read can be read, and everything that can be reached has a name.
class WindowFitTest {
  private static final String FAULTY =
      "Hi Priya, [company] was great great. Write to sam@example.org.";
  private static final String TWO_FAULTS =
      "Hi Priya, it was was good to meet you at the Denver Summit, and the guide I mentioned is"
          + " yours. Write to sam@example.org, or shall we connect here?";
  private static final Set<String> WHOLE =
      Set.of(
          "field-label",
          "heading",
          "count",
          "bar-name",
          "bar-figures",
          "bar-remark",
          "nav-name",
          "nav-key",
          "picker-label",
          "account-name",
          "chip",
          "chip-overdue",
          "chip-today",
          "step",
          "check-name",
          "text-size",
          "mark-name",
          "mark-field",
          "list-heading",
          "chip-open",
          "key");

  @TempDir Path folder;

  @ParameterizedTest(name = "{0} x {1} at {2} %")
  @CsvSource({"900, 600, 100", "900, 600, 200", "640, 480, 100", "1180, 760, 150", "640, 480, 200"})
  void nothingThatMustBeReadIsCutOffAndAllThatCanBeReachedHasAName(
      double width, double height, int percent) throws Exception {
    var place = new WindowPlace(0, 0, width, height, false);
    try (var window = OpenWindow.in(folder, Settings.DEFAULT.with(place).withTextSize(percent))) {
      expectLegible(window, width);
      window.focus("fact-first_name");
      window.type("Priya");
      window.press("Tab");
      window.type("Hill School and DevConf");
      window.until(() -> window.note().contains("Priya"));
      expectLegible(window, width);
      window.write(FAULTY);
      window.press("F8");
      window.until(() -> window.scene().lookup("#finding-card") != null);
      expectLegible(window, width);
      expectWithin(window, "finding-card");
      expectWithin(window, "copy");
      window.press("Shortcut+Enter");
      window.until(window.node("copy-anyway")::isVisible);
      expectLegible(window, width);
      window.press("Shortcut+2");
      window.until(() -> window.scene().lookup("#copy-again") != null);
      expectLegible(window, width);
      window.press("Down");
      window.press("S");
      window.until(() -> window.scene().lookup("#mark-accepted") != null);
      expectLegible(window, width);
      window.press("Shortcut+3");
      window.until(() -> window.scene().lookup("#write-message") != null);
      expectLegible(window, width);
      window.press("Shortcut+5");
      window.press("Shortcut+N");
      window.until(() -> window.focused().equals("template-text"));
      window.type("write to sam@example.org at {{evnt}}");
      window.until(() -> window.scene().lookup(".template-problem") != null);
      expectLegible(window, width);
      // In the smallest window with the largest text it scrolls with the page instead.
      if (width / percent > 4) {
        expectWithin(window, "save-template");
      }
      window.press("Shortcut+A");
      window.type("Hi, write to sam@example.org.");
      window.press("Shortcut+S");
      window.until(() -> window.scene().lookup("#save-anyway") != null);
      expectLegible(window, width);
      window.press("Shortcut+Comma");
      window.until(() -> window.scene().lookup("#phrases-standing") != null);
      window.focus("check-favour");
      window.press("Space");
      window.focus("own-word");
      window.type("Kubernetes");
      window.press("Enter");
      window.until(window.node("settings-undo")::isVisible);
      expectLegible(window, width);
    }
  }

  @ParameterizedTest(name = "{0} x {1} at {2} %")
  @CsvSource({"1180, 760, 100", "640, 480, 100", "1180, 760, 200", "640, 480, 200"})
  void theQueueCanBeReadAndReachedAtEveryStep(double width, double height, int percent)
      throws Exception {
    try (var window = queue(new WindowPlace(0, 0, width, height, false), percent)) {
      expectLegible(window, width);
      window.press("Shortcut+O");
      window.until(() -> window.scene().lookup("#column-event") != null);
      expectLegible(window, width);
      expectWithin(window, "queue-draft");
      window.press("Shortcut+Enter");
      window.until(() -> window.focused().equals("queue-note"));
      expectLegible(window, width);
      // In the smallest window with the largest text it scrolls with the note instead.
      boolean roomy = width / percent > 4;
      if (roomy) {
        expectWithin(window, "queue-copy");
      }
      expectWithin(window, "queue-person");
      window.put("queue-note", FAULTY);
      window.until(window.node("queue-copy-anyway")::isVisible);
      window.press("Shortcut+Enter");
      expectLegible(window, width);
      if (roomy) {
        expectWithin(window, "queue-copy-anyway");
      }
      window.press("Alt+Down");
      window.until(window.node("queue-problem")::isVisible);
      expectLegible(window, width);
    }
  }

  @Test
  void aNoteOfTheQueueWithTwoFindingsFitsIntoTheFirstWindowWithItsButtonsOnOneRow()
      throws Exception {
    try (var window = queue(new WindowPlace(0, 0, 1180, 760, false), 100)) {
      window.press("Shortcut+O");
      window.until(() -> window.scene().lookup("#column-event") != null);
      window.press("Shortcut+Enter");
      window.until(() -> window.focused().equals("queue-note"));
      window.put("queue-note", TWO_FAULTS);
      window.until(window.node("queue-copy-anyway")::isVisible);
      List<Node> seen = window.seen();

      assertThat(onWindow(() -> window.node("queue-findings").lookupAll(".finding")))
          .hasSizeGreaterThan(1);
      assertThat(onWindow(() -> window.node("queue-done").getLayoutY()))
          .isEqualTo(onWindow(() -> window.node("queue-copy").getLayoutY()));
      assertThat(onWindow(() -> scrollBars(seen))).isEmpty();
    }
  }

  /// The queue's screen, on which a file with somebody whose name is missing can be chosen.
  private OpenWindow queue(WindowPlace place, int percent) throws Exception {
    Path people = folder.resolve("people.csv");
    Files.writeString(people, "First name,Event\nPriya,the Denver Summit\n,DevConf\nTom,QCon\n");
    var chooser =
        new Chooser() {
          @Override
          public Optional<Path> toRead() {
            return Optional.of(people);
          }

          @Override
          public Optional<Path> toWrite(String name) {
            return Optional.empty();
          }
        };
    var settings = Settings.DEFAULT.with(place).withTextSize(percent);
    OpenWindow window = OpenWindow.choosing(folder, settings, chooser);
    window.press("Shortcut+6");
    window.until(() -> window.scene().lookup("#queue") != null);
    return window;
  }

  @ParameterizedTest(name = "{0} x {1} at {2} %")
  @CsvSource({"1180, 760, 100", "640, 480, 200"})
  void chartsAndTheirTablesFit(double width, double height, int percent) throws Exception {
    InventedNotes.write(new DataFolder(folder), Instant.now());
    var place = new WindowPlace(0, 0, width, height, false);
    try (var window = OpenWindow.in(folder, Settings.DEFAULT.with(place).withTextSize(percent))) {
      window.press("Shortcut+4");
      window.until(() -> window.scene().lookup("#chart-relationship") != null);
      expectLegible(window, width);
      window.press("Shortcut+T");
      window.until(() -> window.scene().lookup("#chart-relationship-table") != null);
      expectLegible(window, width);
    }
  }

  @Test
  void whatCanBeDoneAboutANoteThatIsDueStandsInOneRow() throws Exception {
    DueNotes.write(new DataFolder(folder), Instant.now());
    var place = new WindowPlace(0, 0, 1180, 760, false);
    try (var window = OpenWindow.in(folder, Settings.DEFAULT.with(place))) {
      window.press("Shortcut+3");
      window.until(() -> window.scene().lookup("#put-off") != null);
      window.seen();

      assertThat(onWindow(() -> heights(window, "write-message", "finish", "put-off"))).hasSize(1);
    }
  }

  @Test
  void filtersStandInLineWithTheSearchAndAreAsHigh() throws Exception {
    var place = new WindowPlace(0, 0, 1180, 760, false);
    try (var window = OpenWindow.in(folder, Settings.DEFAULT.with(place))) {
      window.press("Shortcut+2");

      window.until(() -> heights(window, "search", "filter-kind", "filter-state").size() == 1);
    }
  }

  @Test
  void aWordThatWasFoundStaysInSightWithLargeText() throws Exception {
    DueNotes.write(new DataFolder(folder), Instant.now());
    var place = new WindowPlace(0, 0, 1180, 760, false);
    try (var window = OpenWindow.in(folder, Settings.DEFAULT.with(place).withTextSize(200))) {
      window.press("Shortcut+2");
      window.put("search", "denver");
      window.until(() -> window.scene().lookup(".match") != null);
      window.seen();

      Label found = (Label) onWindow(() -> window.scene().lookup(".match"));
      assertThat(onWindow(() -> edge(found)))
          .isLessThanOrEqualTo(onWindow(() -> edge(window.node("entries"))));
      assertThat(onWindow(found::getWidth))
          .isGreaterThanOrEqualTo(onWindow(() -> found.prefWidth(-1)));
    }
  }

  private static double edge(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMaxX();
  }

  /// From where to where the nodes called `ids` reach, in whole pixels from the top.
  private static Set<String> heights(OpenWindow window, String... ids) {
    return Stream.of(ids)
        .map(window::node)
        .map(node -> node.localToScene(node.getLayoutBounds()))
        .map(box -> Math.round(box.getMinY()) + "–" + Math.round(box.getMaxY()))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Hello Priya, thanks for the conversation at DevConf. I came away with a few things to"
            + " think about, and I'd like to connect and keep comparing notes. I came across your"
            + " profile.",
        "Hello Priya, thanks for the conversation at DevConf. I came away with a few things to"
            + " think about for the team, and I'd like to connect and keep comparing notes. I"
            + " came across your profile."
      })
  void aNoteWithAFindingFitsIntoTheFirstWindowWithItsMarksOnOneRow(String note) throws Exception {
    var place = new WindowPlace(0, 0, 1180, 760, false);
    try (var window = OpenWindow.in(folder, Settings.DEFAULT.with(place))) {
      window.focus("fact-first_name");
      window.type("Priya");
      window.press("Tab");
      window.type("DevConf");
      window.until(() -> window.note().contains("DevConf"));
      window.write(note);
      window.until(() -> window.scene().lookup("#findings .finding") != null);
      List<Node> seen = window.seen();

      assertThat(onWindow(() -> rows(seen))).hasSize(1);
      assertThat(onWindow(() -> scrollBars(seen))).isEmpty();
    }
  }

  @Test
  void inTheSmallestWindowWithTheLargestTextHalfOfItIsLeftForThePageWhateverIsSaid()
      throws Exception {
    var place = new WindowPlace(0, 0, 640, 480, false);
    try (var window = OpenWindow.in(folder, Settings.DEFAULT.with(place).withTextSize(200))) {
      window.write(FAULTY);
      window.press("Shortcut+Enter");
      window.until(window.node("copy-anyway")::isVisible);
      window.seen();

      Bounds page =
          onWindow(() -> window.scene().lookup("#compose .scroll-pane").getLayoutBounds());
      assertThat(page.getHeight()).isGreaterThan(0.5 * 480);
      assertThat(onWindow(() -> window.node("note").lookupAll(".scroll-bar")))
          .as("the note scrolls with the page, not by itself")
          .noneMatch(Node::isVisible);
    }
  }

  private static Set<Double> rows(List<Node> seen) {
    return seen.stream()
        .filter(node -> node.getStyleClass().contains("mark"))
        .map(Node::getLayoutY)
        .collect(Collectors.toSet());
  }

  private static List<Node> scrollBars(List<Node> seen) {
    return seen.stream().filter(ScrollBar.class::isInstance).toList();
  }

  private static void expectLegible(OpenWindow window, double width) {
    onWindow(() -> laidOut(window.scene()));
    List<Node> seen = window.seen();
    assertThat(onWindow(() -> cut(seen, width).toList())).as("cut off").isEmpty();
    assertThat(onWindow(() -> nameless(seen).toList())).as("without a name").isEmpty();
    assertThat(onWindow(() -> unread(seen).toList())).as("not read out").isEmpty();
  }

  /// A text that has just changed has its place only once the window is laid out again.
  private static boolean laidOut(Scene scene) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return true;
  }

  private static void expectWithin(OpenWindow window, String id) {
    Bounds box =
        onWindow(
            () -> {
              Node node = window.node(id);
              return node.localToScene(node.getLayoutBounds());
            });
    assertThat(box.getMinY()).as(id).isNotNegative();
    assertThat(box.getMaxY()).as(id).isLessThanOrEqualTo(onWindow(window.scene()::getHeight));
  }

  /// What is narrower than it needs to be, or reaches beyond the window.
  private static Stream<String> cut(List<Node> seen, double width) {
    return seen.stream()
        .filter(Labeled.class::isInstance)
        .map(Labeled.class::cast)
        .filter(WindowFitTest::mustBeWhole)
        .filter(
            each ->
                isCut(each)
                    || each.localToScene(each.getBoundsInLocal()).getMinX() < -0.5
                    || each.localToScene(each.getLayoutBounds()).getMaxX() > width + 0.5)
        .map(each -> each.getStyleClass() + " “" + each.getText() + "”");
  }

  private static boolean isCut(Labeled each) {
    return each.isWrapText()
        ? each.prefHeight(each.getWidth()) > each.getHeight() + 0.5
        : each.prefWidth(-1) > each.getWidth() + 0.5;
  }

  /// Labels of some classes, and buttons that show their text themselves.
  private static boolean mustBeWhole(Labeled labeled) {
    return labeled instanceof ButtonBase
        ? labeled.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY
        : labeled.getStyleClass().stream().anyMatch(WHOLE::contains);
  }

  private static Stream<String> nameless(List<Node> seen) {
    return seen.stream()
        .filter(node -> node instanceof Control && node.isFocusTraversable())
        .filter(node -> node instanceof TextInputControl || isBlank(node.getAccessibleText()))
        .filter(node -> node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) == null)
        .filter(node -> !(node instanceof Labeled labeled) || isBlank(labeled.getText()))
        .map(node -> node.getClass().getSimpleName() + " #" + node.getId());
  }

  /// Inputs that tell a screen reader something else than what is written in them.
  private static Stream<String> unread(List<Node> seen) {
    return seen.stream()
        .filter(TextInputControl.class::isInstance)
        .map(TextInputControl.class::cast)
        .filter(input -> !input.getText().isEmpty())
        .filter(
            input ->
                !input.getText().equals(input.queryAccessibleAttribute(AccessibleAttribute.TEXT)))
        .map(Node::getId);
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
