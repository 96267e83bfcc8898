package app.connote;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.connote.history.Draft;
import app.connote.history.History.Standing;
import app.connote.history.State;
import app.connote.store.DataFolder;
import app.connote.store.SqliteHistory;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.sqlite.SQLiteConfig;

/// Kills the whole program at any moment while somebody types, and looks for what they wrote: no
/// copied note may be lost, and no more than the last second of typing.
///
/// `mvn -q test-compile exec:exec@kill -Dkills=1000` is the long form; it prints its figures.
final class KillLoop {
  /// What was typed as long before the end as this has to be there.
  private static final Duration LOST_AT_MOST = Duration.ofSeconds(1);

  private final Path folder;
  private final Random moments = new Random();
  private int copied;
  private int typed;
  private int midway;

  /// Works in the data folder `folder`.
  KillLoop(Path folder) {
    this.folder = folder;
  }

  /// What was seen.
  ///
  /// @param copied how many notes had been copied
  /// @param typed how many letters had been typed a second before the end
  /// @param midway how many kills left a journal behind
  record Figures(int kills, int copied, int typed, int midway) {}

  /// Kills as often as the first argument says, a hundred times when there is none.
  public static void main(String[] args) throws Exception {
    int kills = args.length > 0 ? Integer.parseInt(args[0]) : 100;
    Path work = Files.createTempDirectory("connote-kill");
    long start = System.nanoTime();
    Figures seen = new KillLoop(work).kill(kills);
    System.out.printf(
        "%d kills, %d left a journal behind; %d notes copied, 0 lost; %,d letters typed a second"
            + " before, 0 lost; every file sound; %d s%n",
        seen.kills(),
        seen.midway(),
        seen.copied(),
        seen.typed(),
        Duration.ofNanos(System.nanoTime() - start).toSeconds());
  }

  /// Kills the program `kills` times. Throws `AssertionError` where anything is lost.
  Figures kill(int kills) throws Exception {
    for (int cycle = 0; cycle < kills; cycle++) {
      String name = name(cycle);
      List<String> said = said(name, cycle);
      long end = System.currentTimeMillis();
      midway += Files.exists(folder.resolve("history.db-wal")) ? 1 : 0;
      check("ok".equals(integrity()), "the file is damaged: " + integrity());
      look(said, end);
    }
    return new Figures(kills, copied, typed, midway);
  }

  /// What a person said until their program was killed, every other time at once after they had
  /// copied a note, and else at any moment.
  private List<String> said(String name, int cycle) throws IOException, InterruptedException {
    Process program = start(name);
    try (BufferedReader lines = program.inputReader(UTF_8)) {
      var said = new ArrayList<String>();
      String until = cycle % 2 == 0 ? "copied" : "open";
      for (String line = lines.readLine(); ; line = lines.readLine()) {
        check(line != null, "the program ended: " + said);
        said.add(String.valueOf(line));
        if (said.getLast().startsWith(until)) {
          break;
        }
      }
      LockSupport.parkNanos(moments.nextLong(cycle % 2 == 0 ? 2_000_000 : 2_500_000_000L));
      program.toHandle().destroyForcibly();
      program.waitFor();
      lines.lines().forEach(said::add);
      return said;
    } finally {
      program.destroyForcibly();
    }
  }

  private void look(List<String> said, long end) {
    try (var history = SqliteHistory.open(new DataFolder(folder))) {
      check(history.standing().equals(new Standing.Kept()), "it stands as " + history.standing());
      List<Draft> notes = history.search("", Integer.MAX_VALUE);
      for (String line : said) {
        String[] words = line.split(" ", -1);
        if (words[0].equals("copied") && words.length == 2) {
          copied++;
          check(isCopied(notes, words[1]), "the note to " + words[1] + " is lost");
        }
        if (words[0].equals("typed")
            && words.length == 3
            && Long.parseLong(words[1]) < end - LOST_AT_MOST.toMillis()) {
          typed++;
          check(isThere(notes, words[2]), "what was typed is lost: " + words[2]);
        }
      }
    }
  }

  private static boolean isCopied(List<Draft> notes, String name) {
    return notes.stream()
        .anyMatch(note -> note.state() != State.DRAFT && note.text().contains(name));
  }

  private static boolean isThere(List<Draft> notes, String typed) {
    return notes.stream()
        .anyMatch(note -> note.facts().value("first_name").orElse("").startsWith(typed));
  }

  private Process start(String name) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--module-path",
            System.getProperty("jdk.module.path"),
            "--add-modules=javafx.controls",
            "--enable-native-access=javafx.graphics,ALL-UNNAMED",
            "--add-exports=javafx.graphics/com.sun.javafx.application=ALL-UNNAMED",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-classpath",
            System.getProperty("java.class.path"),
            KilledWindow.class.getName(),
            folder.toString(),
            name)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /// A name that begins as no other does, in letters.
  private static String name(int cycle) {
    var name = new StringBuilder("N");
    for (char digit : String.format("%04d", cycle).toCharArray()) {
      name.append((char) ('a' + digit - '0'));
    }
    return name.toString();
  }

  private String integrity() throws SQLException {
    Path file = folder.resolve("history.db");
    if (Files.notExists(file)) {
      return "ok";
    }
    // Reading only, so that the history is opened as it was left.
    var config = new SQLiteConfig();
    config.setReadOnly(true);
    try (var connection = config.createConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement();
        var answer = statement.executeQuery("PRAGMA integrity_check")) {
      return answer.getString(1);
    }
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
