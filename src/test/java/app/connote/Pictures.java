package app.connote;

import app.connote.store.DataFolder;
import app.connote.ui.kit.Chooser;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
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

  private @Nullable Stage stage;

  private record Given(Path file) implements Chooser {
    @Override
    public Optional<Path> toRead() {
      return Optional.of(file);
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
    Path home = Files.createTempDirectory("connote-pictures");
    Files.writeString(
        home.resolve("settings.json"),
        "{\"theme\": \"" + theme + "\", \"proofreading\": {\"on\": false}}");
    Path people = Files.writeString(home.resolve("people.csv"), PEOPLE);
    takeInsights(theme);
    var session = Session.load(new DataFolder(home));
    session.chooseWith(new Given(people));
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
    press(KeyCode.DIGIT2, true);
    write("denver", "search");
    snapshot("history-" + theme);
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
    onTheWindow(() -> stage().close());
    onTheWindow(session::close);
  }

  /// Insights come from a history of their own, which has more notes than the other pictures.
  private void takeInsights(String theme) throws IOException {
    Path home = Files.createTempDirectory("connote-pictures");
    Files.writeString(
        home.resolve("settings.json"),
        "{\"theme\": \"" + theme + "\", \"proofreading\": {\"on\": false}}");
    InventedNotes.write(new DataFolder(home), Instant.now());
    var session = Session.load(new DataFolder(home));
    onTheWindow(() -> session.open(newStage()));
    press(KeyCode.DIGIT4, true);
    await("chart-relationship");
    snapshot("insights-" + theme);
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
