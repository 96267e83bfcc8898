package app.connote.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.connote.history.Draft;
import app.connote.history.History.Standing;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a program that is saving notes, at any moment, and looks for what it said was kept.
///
/// `mvn test -Dtest=CrashTest -Dcycles=200` is the long form; it prints its figures.
class CrashTest {
  private static final int CYCLES = Integer.getInteger("cycles", 10);

  private final Random moments = new Random();

  @TempDir Path temp;

  @Test
  void noNoteThatWasKeptIsLostWhenTheProgramIsKilled() throws Exception {
    Set<String> kept = new HashSet<>();
    int midway = 0;
    for (int cycle = 0; cycle < CYCLES; cycle++) {
      List<String> said = saidBeforeBeingKilled(moments.nextInt(120));
      assertThat(said.getFirst()).isEqualTo(new Standing.Kept().toString());
      kept.addAll(said.subList(1, said.size()));
      midway += Files.exists(file("history.db-wal")) ? 1 : 0;

      assertThat(integrity()).isEqualTo("ok");
      assertThat(inTheHistory()).containsAll(kept);
    }
    assertThat(kept).hasSizeGreaterThan(CYCLES);
    assertThat(midway).as("kills that left a journal").isPositive();
    System.out.printf(
        "%d kills, %d notes kept, 0 lost, %d kills left a journal behind%n",
        CYCLES, kept.size(), midway);
  }

  @Test
  void aHistoryThatWasBeingMadeWhenTheProgramWasKilledIsGoneOnWith() throws Exception {
    int begun = 0;
    for (int cycle = 0; cycle < CYCLES / 2; cycle++) {
      Path folder = temp.resolve("start" + cycle);
      Process writer = writer(folder);
      Path first = folder.resolve(cycle % 2 == 0 ? "history.db" : "history.db-journal");
      while (writer.isAlive() && Files.notExists(first) && Files.notExists(wal(folder))) {
        Thread.onSpinWait();
      }
      LockSupport.parkNanos(moments.nextLong(20_000_000));
      writer.destroyForcibly().waitFor();
      begun += Files.exists(folder.resolve("history.db")) ? 1 : 0;

      try (var history = SqliteHistory.open(new DataFolder(folder))) {
        assertThat(history.standing()).isEqualTo(new Standing.Kept());
        var note = Drafts.draft("Ann", "Hi Ann.", 100_000);
        history.save(note);
        assertThat(history.search("ann", 1)).containsExactly(note);
      }
    }
    assertThat(begun).isEqualTo(CYCLES / 2);
  }

  /// The lines that a writer printed before it was killed, some notes and up to `later` after.
  private List<String> saidBeforeBeingKilled(int later) throws IOException, InterruptedException {
    Process writer = writer(temp);
    try (BufferedReader lines = writer.inputReader(UTF_8)) {
      var said = new ArrayList<String>();
      while (said.size() < 2 + later) {
        String line = lines.readLine();
        assertThat(line).as("the writer's line after %d others", said.size()).isNotNull();
        said.add(line);
      }
      LockSupport.parkNanos(moments.nextLong(3_000_000));
      // Through its handle, because the process itself would close the pipe, and what it holds
      // counts.
      writer.toHandle().destroyForcibly();
      writer.waitFor();
      // The pipe holds what was said after the last line that was read.
      lines.lines().filter(line -> line.length() == 36).forEach(said::add);
      return said;
    } finally {
      writer.destroyForcibly();
    }
  }

  private static Process writer(Path folder) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-classpath",
            System.getProperty("java.class.path"),
            CrashWriter.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private Set<String> inTheHistory() {
    try (var history = SqliteHistory.open(new DataFolder(temp))) {
      assertThat(history.standing()).isEqualTo(new Standing.Kept());
      return history.search("", Integer.MAX_VALUE).stream()
          .map(Draft::id)
          .map(Object::toString)
          .collect(Collectors.toSet());
    }
  }

  private String integrity() throws Exception {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file("history.db"));
        var statement = connection.createStatement();
        var answer = statement.executeQuery("PRAGMA integrity_check")) {
      answer.next();
      return answer.getString(1);
    }
  }

  private static Path wal(Path folder) {
    return folder.resolve("history.db-wal");
  }

  private Path file(String name) {
    return temp.resolve(name);
  }
}
