package app.connote;

import static app.connote.OpenWindow.onWindow;

import app.connote.ui.kit.Chooser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the sidebar says of the notes follows them, wherever they are changed.
class SidebarJourneyTest {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("M/d/yy", Locale.ENGLISH);

  @TempDir Path folder;
  @TempDir Path tables;

  @Test
  void theMonthsNotesFollowTheQueueAndWhatIsDeletedAndBroughtBack() throws Exception {
    Path people = tables.resolve("people.csv");
    Files.writeString(people, "First Name;Where we met\nAnn;DevConf\nCy;DevConf\n");
    try (var window = OpenWindow.choosing(folder, new Given(people))) {
      window.until(() -> isLeft(window, 5));
      window.press("Shortcut+6");
      window.press("Shortcut+O");
      window.until(() -> window.scene().lookup("#column-event") != null);
      window.press("Shortcut+Enter");
      window.until(() -> window.focused().equals("queue-note"));
      window.press("Shortcut+Enter");
      window.until(() -> isLeft(window, 4));
      window.press("Shortcut+Z");
      window.until(() -> isLeft(window, 5));
      window.press("Shortcut+Enter");
      window.until(() -> isLeft(window, 4));

      window.press("Shortcut+2");
      window.until(() -> window.scene().lookup("#delete") != null);
      window.act(() -> ((Button) window.scene().lookup("#delete")).fire());
      window.until(() -> isLeft(window, 5));
      window.press("Shortcut+Z");
      window.until(() -> isLeft(window, 4));
    }
  }

  @Test
  void whatIsLeftAndWhatIsDueFollowAnImportAndItsUndoing() throws Exception {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    Path invitations = tables.resolve("Invitations.csv");
    Files.writeString(
        invitations,
        "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
            + sent("Ada", today)
            + sent("Bo", today.minusDays(40)));
    try (var window = OpenWindow.choosing(folder, new Given(invitations))) {
      window.until(() -> isLeft(window, 5));
      window.press("Shortcut+2");
      window.until(() -> window.scene().lookup("#bring-in") != null);
      window.act(() -> ((Button) window.scene().lookup("#bring-in")).fire());
      window.until(() -> window.scene().lookup("#import") != null);
      window.press("Shortcut+O");
      window.until(() -> window.focused().equals("import-go"));
      window.press("Shortcut+Enter");
      window.until(() -> isLeft(window, 4));
      window.until(() -> isDue(window, ", 1 due"));

      window.press("Shortcut+Z");
      window.until(() -> isLeft(window, 5));
      window.until(() -> isDue(window, ""));
    }
  }

  private static String sent(String name, LocalDate day) {
    return "Me,%s Example,\"%s, 12:01 AM\",Hi %s,OUTGOING,,linkedin.com/in/%s\n"
        .formatted(name, DAY.format(day), name, name.toLowerCase(Locale.ROOT));
  }

  private static boolean isLeft(OpenWindow window, int notes) {
    return onWindow(
        () ->
            window.scene().lookup("#notes-left") instanceof Label label
                && label.getText().startsWith(notes + " of 5 notes left"));
  }

  private static boolean isDue(OpenWindow window, String due) {
    return onWindow(
        () ->
            window.scene().lookup("#go-3") instanceof ToggleButton button
                && button.getText().equals("Follow-ups" + due));
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
}
