package app.connote;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.connote.store.DataFolder;
import app.connote.store.OneWindow;
import app.connote.store.OneWindow.Entry;
import app.connote.store.SqliteHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// The program started while it runs, as real processes without a display.
class TwoWindowsTest {
  private static final long PATIENCE_SECONDS = 60;

  private final List<Process> started = new ArrayList<>();

  @TempDir Path temp;

  @AfterEach
  void stop() {
    started.forEach(Process::destroyForcibly);
  }

  @Test
  void theSecondShowsTheFirstOnesWindowAndEndsWell() throws Exception {
    Process first = connote();
    awaitWindow();

    Process second = connote();

    assertThat(second.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(second.exitValue()).isZero();
    assertThat(said(second)).isEmpty();
    assertThat(first.isAlive()).isTrue();
  }

  @Test
  void aProgramThatWasKilledKeepsNobodyOut() throws Exception {
    Process first = connote();
    awaitWindow();
    first.destroyForcibly().waitFor();

    assertThat(new OneWindow(new DataFolder(home())).enter()).isEqualTo(Entry.FIRST);
  }

  @Test
  void commandsWorkBesideTheWindow() throws Exception {
    connote();
    awaitWindow();

    Process list = connote("history", "list");

    assertThat(list.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(said(list)).startsWith("No note has been kept yet");
  }

  @Test
  void whoeverDoesNotAnswerIsSaidToBeThere() throws Exception {
    try (var first = new OneWindow(new DataFolder(home()))) {
      assertThat(first.enter()).isEqualTo(Entry.FIRST);

      Process second = connote();

      assertThat(second.inputReader(UTF_8).readLine())
          .startsWith("Connote is open already, and its window does not answer");
      assertThat(home().resolve("window.show")).doesNotExist();
      // A little window says the same until it is closed.
      assertThat(second.waitFor(2, TimeUnit.SECONDS)).isFalse();
    }
  }

  @Test
  void whoeverComesWhileTheFirstIsClosingWaitsAndIsTheFirstThen() throws Exception {
    var shown = new AtomicInteger();
    var first = new OneWindow(new DataFolder(home()));
    assertThat(first.enter()).isEqualTo(Entry.FIRST);
    first.listen(shown::incrementAndGet);
    first.listenNoMore();
    var second = CompletableFuture.supplyAsync(new OneWindow(new DataFolder(home()))::enter);
    // Longer than a window takes to be shown.
    Thread.sleep(1000);
    first.close();

    assertThat(second.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo(Entry.FIRST);
    assertThat(shown).hasValue(0);
  }

  @Test
  void whereNoFolderCanBeNobodyIsKeptOut() throws Exception {
    Files.writeString(home(), "a file where the folder should be");

    assertThat(new OneWindow(new DataFolder(home())).enter()).isEqualTo(Entry.FIRST);
  }

  @Test
  void whereNothingRunsFromTheTemporaryFolderTheHistoryIsKeptAllTheSame() throws Exception {
    Path temporary = temp.resolve("temporary");
    Files.writeString(temporary, "no folder, as good as one from which nothing may be run");

    Process list = start(List.of("-Djava.io.tmpdir=" + temporary), List.of("history", "list"));
    SqliteHistory.open(new DataFolder(home())).close();
    list.waitFor();
    list = start(List.of("-Djava.io.tmpdir=" + temporary), List.of("history", "list"));

    assertThat(list.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(said(list)).contains("No note has been kept yet");
    assertThat(home().resolve("native")).isDirectory();
  }

  @Test
  void whereNothingRunsFromAnywhereASentenceSaysSo() throws Exception {
    Path temporary = temp.resolve("temporary");
    Files.writeString(temporary, "no folder");
    SqliteHistory.open(new DataFolder(home())).close();
    Files.writeString(home().resolve("native"), "no folder either");

    Process window = start(List.of("-Djava.io.tmpdir=" + temporary), List.of());

    assertThat(window.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(window.exitValue()).isEqualTo(2);
    assertThat(said(window))
        .contains("The history cannot be opened: allow programs to be run from")
        .doesNotContain("\tat ");
  }

  private Path home() {
    return temp.resolve("connote");
  }

  /// The history is open and the window about to be when there is a lock and a history.
  private void awaitWindow() throws Exception {
    WaitForAsyncUtils.waitFor(
        PATIENCE_SECONDS,
        TimeUnit.SECONDS,
        () ->
            Files.exists(home().resolve("window.lock"))
                && Files.exists(home().resolve("history.db-wal")));
  }

  private Process connote(String... command) throws IOException {
    return start(List.of(), List.of(command));
  }

  private Process start(List<String> options, List<String> command) throws IOException {
    var line = new ArrayList<String>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(
        List.of(
            "--module-path",
            System.getProperty("jdk.module.path"),
            "--add-modules=javafx.controls",
            "--enable-native-access=javafx.graphics,ALL-UNNAMED",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1"));
    line.addAll(options);
    line.addAll(List.of("-classpath", System.getProperty("java.class.path"), "app.connote.Main"));
    line.addAll(command);
    var builder = new ProcessBuilder(line).redirectErrorStream(true);
    builder.environment().put("CONNOTE_HOME", home().toString());
    Process process = builder.start();
    started.add(process);
    return process;
  }

  private static String said(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), UTF_8)
        .lines()
        .filter(line -> !line.startsWith("WARNING"))
        .collect(java.util.stream.Collectors.joining("\n"));
  }
}
