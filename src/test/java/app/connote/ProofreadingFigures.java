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
  private static final Context CONTEXT = Context.of(Audience.FIRST_CONTACT, Account.PREMIUM);
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

  private static void answers() throws IOException {
    var linter = new Linter(Rules.ALL, BuiltInPhrases.read());
    var review = new Review(linter, new Proofreaders().of(English.AMERICAN, List.of()));
    Cost load = Cost.of(() -> review.further(new Note(""), CONTEXT));
    say("load-us", load.passed());
    say("load-cpu-us", load.worked());
    type(review);
    List<Cost> typed = type(review);
    say("answer", typed.stream().map(Cost::passed).sorted().toList());
    say("answer-cpu", typed.stream().map(Cost::worked).sorted().toList());
  }

  /// What each answer costs while the note is typed. So few sentences are remembered that none half
  /// typed is known from the time before.
  private static List<Cost> type(Review review) throws IOException {
    var costs = new ArrayList<Cost>();
    for (int end = 1; end <= NOTE.length(); end++) {
      var note = new Note(NOTE.substring(0, end));
      costs.add(Cost.of(() -> review.further(note, CONTEXT)));
    }
    return costs;
  }

  /// How much time passed, and for how much of it this thread had a processor to itself, in
  /// microseconds; on a busy machine the two differ.
  private record Cost(long passed, long worked) {
    private static final Path WORKED = Path.of("/proc/thread-self/schedstat");

    static Cost of(Runnable work) throws IOException {
      long start = System.nanoTime();
      long before = workedSoFar();
      work.run();
      return new Cost((System.nanoTime() - start) / 1000, (workedSoFar() - before) / 1000);
    }

    private static long workedSoFar() throws IOException {
      return Files.exists(WORKED)
          ? Long.parseLong(Files.readString(WORKED).split(" ", -1)[0])
          : System.nanoTime();
    }
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
    return Window.getWindows().getFirst().getScene().getRoot().lookupAll(".finding-said").stream()
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

  private static void say(String name, List<Long> inOrder) {
    say(name + "-median-us", inOrder.get(inOrder.size() / 2));
    say(name + "-99-us", inOrder.get(inOrder.size() * 99 / 100));
  }

  private static void say(String name, long figure) {
    System.out.println(name + " " + figure);
  }
}
