package app.connote;

import app.connote.store.DataFolder;
import app.connote.ui.kit.Chooser;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// Takes the documentation's pictures of the real program, light and dark, with no display.
public final class Pictures extends Application {
  private static final Path FOLDER = Path.of("docs", "images");

  private static final String OWN =
      "Hi {{first_name}}, {it was good to meet you|I enjoyed our chat} at {{event}}{ {{when}}|}."
          + "{ I have thought more about {{topic}} since.|} Shall we connect and keep talking?";

  private static final String PEOPLE =
      """
      First name,Where we met,Talked about
      Priya,the Denver Summit,onboarding metrics
      Sanjay,the Denver Summit,
      ,the Denver Summit,pricing
      Mei,the Rust meetup in Denver,async traits
      Jean-Luc,the Denver Summit,remote teams
      Adeyemi,the Denver Summit,hiring engineers
      Lena,the Rust meetup in Denver,
      Tom,the Denver Summit,accessible charts
      """;

  private static final String CONNECTIONS =
      """
      First Name,Last Name,URL,Email Address,Company,Position,Connected On
      Priya,Sample,https://www.linkedin.com/in/priya-sample,,Sample Analytics,Head of product,24 Nov 2026
      Sanjay,Example,https://www.linkedin.com/in/sanjay-example,,Example Rail,Engineer,27 Nov 2026
      Lena,Muster,https://www.linkedin.com/in/lena-muster,,"Muster, Inc.",Recruiter,02 Oct 2026
      Tom,Pattern,,,Pattern Studio,Designer,14 May 2026
      Tom,Pattern,,,Model Works,Developer,03 Mar 2026
      Mei,Specimen,,,,,02/03/2026
      ,,,,,,07 Jun 2026
      """;

  private static final String INVITATIONS =
      """
      From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
      Me,Lena Muster,"9/28/26, 9:12 AM","Hi Lena, your post on kind rejections stayed with me. Shall we connect?",OUTGOING,,https://www.linkedin.com/in/lena-muster
      Me,Noor Outline,"11/20/26, 4:40 PM","Hi Noor, thank you for the panel on maps. I would be glad to connect.",OUTGOING,,https://www.linkedin.com/in/noor-outline
      Me,Tom Pattern,"5/2/26, 8:30 AM","Hi Tom, your charts read well without colour. Happy to connect?",OUTGOING,,
      """;

  private @Nullable Stage stage;

  /// Chooses one of `files` after the other.
  private record Given(Iterator<Path> files) implements Chooser {
    @Override
    public Optional<Path> toRead() {
      return Optional.of(files.next());
    }

    @Override
    public Optional<Path> toWrite(String name) {
      return Optional.empty();
    }
  }

  /// Takes all pictures.
  public static void main(String[] args) {
    launch(Pictures.class);
  }

  @Override
  public void start(Stage unused) {
    // Between two pictures there is no window open.
    Platform.setImplicitExit(false);
    Thread.ofPlatform().name("pictures").start(this::takeAll);
  }

  private void takeAll() {
    try {
      Files.createDirectories(FOLDER);
      for (String theme : List.of("light", "dark")) {
        take(theme);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } finally {
      Platform.exit();
    }
  }

  private void take(String theme) throws IOException {
    takeInsights(theme);
    takePast(theme);
    Path home = home(theme);
    Path people = Files.writeString(home.resolve("people.csv"), PEOPLE);
    var session = Session.load(new DataFolder(home));
    session.chooseWith(new Given(List.of(people, export(home)).iterator()));
    onTheWindow(() -> session.open(newStage()));
    write("Sanjay", "fact-first_name");
    write("the Rust meetup in Denver", "fact-event");
    press(KeyCode.ENTER, true);
    press(KeyCode.N, true);
    write("Priya", "fact-first_name");
    write("the Denver Summit", "fact-event");
    write("last month", "fact-when");
    write("onboarding metrics", "fact-topic");
    press(KeyCode.DIGIT2, false, true);
    snapshot("compose-" + theme);
    onTheWindow(() -> addToNote(" I came across your profile."));
    snapshot("findings-" + theme);
    press(KeyCode.ENTER, true);
    press(KeyCode.DIGIT5, true);
    press(KeyCode.N, true);
    write(OWN, "template-text");
    press(KeyCode.ENTER, true);
    snapshot("templates-" + theme);
    press(KeyCode.DIGIT6, true);
    press(KeyCode.O, true);
    await("column-event");
    snapshot("matching-" + theme);
    press(KeyCode.ENTER, true);
    await("queue-note");
    press(KeyCode.ENTER, true);
    press(KeyCode.J, true);
    snapshot("queue-" + theme);
    press(KeyCode.COMMA, true);
    snapshot("settings-" + theme);
    press(KeyCode.DIGIT2, true);
    onTheWindow(() -> ((Button) node("bring-in")).fire());
    press(KeyCode.O, true);
    await("import-lines");
    snapshot("import-" + theme);
    end(session);
  }

  /// The folder of an export in `home`.
  private static Path export(Path home) throws IOException {
    Path folder = Files.createDirectory(home.resolve("export"));
    Files.writeString(folder.resolve("Connections.csv"), CONNECTIONS);
    Files.writeString(folder.resolve("Invitations.csv"), INVITATIONS);
    return folder;
  }

  /// What there is to learn comes from a history with more notes than one writes for a picture.
  private void takeInsights(String theme) throws IOException {
    Path home = home(theme);
    InventedNotes.write(new DataFolder(home), Instant.now());
    var session = Session.load(new DataFolder(home));
    onTheWindow(() -> session.open(newStage()));
    press(KeyCode.DIGIT4, true);
    await("chart-relationship");
    snapshot("insights-" + theme);
    end(session);
  }

  /// What is due comes from notes that were sent days and weeks ago.
  private void takePast(String theme) throws IOException {
    Path home = home(theme);
    DueNotes.write(new DataFolder(home), Instant.now());
    var session = Session.load(new DataFolder(home));
    onTheWindow(() -> session.open(newStage()));
    press(KeyCode.DIGIT2, true);
    write("denver", "search");
    await("copy-again");
    snapshot("history-" + theme);
    press(KeyCode.DIGIT3, true);
    await("write-message");
    snapshot("followups-" + theme);
    end(session);
  }

  /// A new data folder in which `theme` is chosen.
  private static Path home(String theme) throws IOException {
    Path home = Files.createTempDirectory("connote-pictures");
    Files.writeString(
        home.resolve("settings.json"),
        "{\"theme\": \"" + theme + "\", \"proofreading\": {\"on\": false}}");
    return home;
  }

  private void end(Session session) {
    onTheWindow(() -> stage().close());
    onTheWindow(session::close);
  }

  private Stage newStage() {
    stage = new Stage();
    return stage;
  }

  private Stage stage() {
    return Objects.requireNonNull(stage);
  }

  private void addToNote(String words) {
    if (node("note") instanceof TextInputControl note) {
      note.appendText(words);
    }
  }

  private void write(String words, String id) {
    onTheWindow(
        () -> {
          if (node(id) instanceof TextInputControl input) {
            input.requestFocus();
            input.setText(words);
          }
        });
  }

  private Node node(String id) {
    return Objects.requireNonNull(scene().lookup("#" + id), id);
  }

  private Scene scene() {
    return stage().getScene();
  }

  /// Waits until there is a node called `id`.
  private void await(String id) {
    var found = new AtomicBoolean();
    while (!found.get()) {
      onTheWindow(() -> found.set(scene().lookup("#" + id) != null));
    }
  }

  private void press(KeyCode code, boolean control) {
    press(code, control, false);
  }

  private void press(KeyCode code, boolean control, boolean alt) {
    onTheWindow(
        () ->
            KeyEvent.fireEvent(
                scene().getRoot(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, alt, false)));
  }

  private void snapshot(String name) throws IOException {
    var taken = new CompletableFuture<WritableImage>();
    onTheWindow(() -> taken.complete(scene().snapshot(null)));
    ImageIO.write(image(taken.join()), "png", FOLDER.resolve(name + ".png").toFile());
  }

  private static BufferedImage image(WritableImage picture) {
    int width = (int) picture.getWidth();
    int height = (int) picture.getHeight();
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, picture.getPixelReader().getArgb(x, y));
      }
    }
    return image;
  }

  /// Does `work` on the window's thread, then lets what it set off settle.
  private static void onTheWindow(Runnable work) {
    settle(work);
    try {
      Thread.sleep(400);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void settle(Runnable work) {
    var done = new CompletableFuture<Boolean>();
    Platform.runLater(
        () -> {
          work.run();
          done.complete(true);
        });
    done.join();
  }
}
