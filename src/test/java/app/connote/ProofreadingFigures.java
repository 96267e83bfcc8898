package app.connote;

import app.connote.lint.Linter;
import app.connote.lint.Review;
import app.connote.lint.rule.Rules;
import app.connote.note.Account;
import app.connote.note.Audience;
import app.connote.note.Context;
import app.connote.note.English;
import app.connote.note.Note;
import app.connote.proof.Proofreaders;
import app.connote.store.BuiltInPhrases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;
import javafx.stage.Window;

/// What proofreading costs, measured inside the program as `.ci/proofreading` starts it. Prints one
/// figure a line: its name, then a number.
///
/// - `window`: opens the window, which proofreads or not as the settings say, and puts a misspelt
///   note into the editor; milliseconds from the start of the process to the window, and from there
///   to the finding, and the memory in use.
/// - `answers`: types a note of 300 characters letter by letter, and times each answer.
final class ProofreadingFigures {
  private static final String SLIP = "recieved";
  private static final String NOTE =
      "Hi Priya, I have recieved so many good answers from you at the harbor workshop in Oslo that I"
          + " has been thinking about tidal power ever since. My own team repairs small turbines in"
          + " cold water, and your slides on icing was the clearest I know. Would you be open to"
          + " connecting and to comparing notes?";
  private static final long PATIENCE_SECONDS = 60;

  private ProofreadingFigures() {}

  public static void main(String[] args) throws Exception {
    switch (args[0]) {
      case "window" -> window(Boolean.parseBoolean(args[1]));
      case "answers" -> answers();
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static void window(boolean proofreads) throws Exception {
    Thread.ofPlatform().daemon().start(App::open);
    until(() -> onWindow(ProofreadingFigures::isOpen));
    Instant opened = Instant.now();
    say("window-ms", Duration.between(started(), opened).toMillis());
    if (proofreads) {
      onWindow(ProofreadingFigures::write);
      until(() -> onWindow(ProofreadingFigures::isFound));
      say("first-answer-ms", Duration.between(opened, Instant.now()).toMillis());
    } else {
      TimeUnit.SECONDS.sleep(5);
    }
    memory();
    System.exit(0);
  }

  private static void answers() {
    var linter = new Linter(Rules.ALL, BuiltInPhrases.read());
    var review = new Review(linter, new Proofreaders().of(English.AMERICAN, List.of()));
    type(review);
    List<Long> times = type(review).stream().sorted().toList();
    say("answer-median-us", times.get(times.size() / 2));
    say("answer-99-us", times.get(times.size() * 99 / 100));
    say("answer-slowest-us", times.getLast());
  }

  /// The time each answer takes, in microseconds, while the note is typed. So few sentences are
  /// remembered that none half typed is known from the time before.
  private static List<Long> type(Review review) {
    var context = Context.of(Audience.FIRST_CONTACT, Account.PREMIUM);
    var times = new ArrayList<Long>();
    for (int end = 1; end <= NOTE.length(); end++) {
      var note = new Note(NOTE.substring(0, end));
      long before = System.nanoTime();
      review.further(note, context);
      times.add((System.nanoTime() - before) / 1000);
    }
    return times;
  }

  private static boolean isOpen() {
    return Window.getWindows().stream().anyMatch(Window::isShowing);
  }

  private static boolean write() {
    if (editor() instanceof TextArea area) {
      area.setText(NOTE);
      return true;
    }
    return false;
  }

  private static Object editor() {
    return Window.getWindows().getFirst().getScene().lookup("#note");
  }

  private static boolean isFound() {
    return Window.getWindows().getFirst().getScene().getRoot().lookupAll(".said").stream()
        .anyMatch(node -> node instanceof Text text && text.getText().contains(SLIP));
  }

  private static void memory() throws IOException {
    System.gc();
    Runtime now = Runtime.getRuntime();
    say("heap-mb", (now.totalMemory() - now.freeMemory()) >> 20);
    Path status = Path.of("/proc/self/status");
    if (Files.exists(status)) {
      Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .map(line -> line.replaceAll("\\D", ""))
          .forEach(kilobytes -> say("resident-mb", Long.parseLong(kilobytes) >> 10));
    }
  }

  private static Instant started() {
    return ProcessHandle.current().info().startInstant().orElseThrow();
  }

  private static void until(BooleanSupplier condition) throws InterruptedException {
    Instant end = Instant.now().plusSeconds(PATIENCE_SECONDS);
    while (!condition.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new IllegalStateException("It takes too long.");
      }
      TimeUnit.MILLISECONDS.sleep(5);
    }
  }

  private static boolean onWindow(BooleanSupplier question) {
    var answer = new CompletableFuture<Boolean>();
    try {
      Platform.runLater(() -> answer.complete(question.getAsBoolean()));
      return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    } catch (IllegalStateException notYetThere) {
      return false;
    }
  }

  private static void say(String name, long figure) {
    System.out.println(name + " " + figure);
  }
}
