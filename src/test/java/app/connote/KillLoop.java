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
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sqlite.SQLiteConfig;

/// Kills the whole program at any moment while somebody types, and looks for what they wrote: no
/// note that was ever copied may be lost unless it was deleted, no more than the last second of
/// typing, and nothing that was forgotten or deleted may come back.
///
/// `mvn -q test-compile exec:exec@kill -Dkills=1000` is the long form; after every hundred kills it
/// prints the figures so far.
final class KillLoop {
  /// What was typed as long before the end as this has to be there.
  private static final Duration LOST_AT_MOST = Duration.ofSeconds(1);

  private static final int TOLD_EVERY = 100;

  /// How many letters the name of a person has, so that half a line at the end is no name.
  private static final int NAME = 6;

  private final Path folder;
  private final Path complaints;
  private final Random moments = new Random();
  private final Set<String> copied = new HashSet<>();
  private final Set<String> gone = new HashSet<>();
  private int kills;
  private int typed;
  private int midway;

  /// Works in the data folder `folder`.
  KillLoop(Path folder) {
    this.folder = folder;
    this.complaints = folder.resolveSibling(folder.getFileName() + "-complaints.txt");
  }

  /// What was seen since the loop began.
  ///
  /// @param copied how many notes had been copied
  /// @param gone how many of them had been forgotten or deleted
  /// @param typed how many letters had been typed a second before the end
  /// @param midway how many kills left a journal behind
  record Figures(int kills, int copied, int gone, int typed, int midway) {}

  /// Kills as often as the first argument says, a hundred times when there is none.
  public static void main(String[] args) throws Exception {
    int kills = args.length > 0 ? Integer.parseInt(args[0]) : 100;
    Path work = Files.createTempDirectory("connote-kill");
    long start = System.nanoTime();
    var loop = new KillLoop(work);
    while (loop.kills < kills) {
      Figures seen = loop.kill(Math.min(TOLD_EVERY, kills - loop.kills));
      System.out.printf(
          "%d kills, %d left a journal behind; %d notes copied, 0 lost; %d of them forgotten or"
              + " deleted, 0 came back; %,d letters typed a second before, 0 lost; every file"
              + " sound; %d s%n",
          seen.kills(),
          seen.midway(),
          seen.copied(),
          seen.gone(),
          seen.typed(),
          Duration.ofNanos(System.nanoTime() - start).toSeconds());
    }
  }

  /// Kills the program `more` times. Throws `AssertionError` where anything is lost.
  Figures kill(int more) throws Exception {
    for (int last = kills + more; kills < last; kills++) {
      String name = name(kills);
      List<String> said = said(name, kills);
      long end = System.currentTimeMillis();
      midway += Files.exists(folder.resolve("history.db-wal")) ? 1 : 0;
      check("ok".equals(integrity()), "the file is damaged: " + integrity());
      look(said, end);
    }
    return new Figures(kills, copied.size(), gone.size(), typed, midway);
  }

  /// What a person said until their program was killed: at once after they had copied a note, at
  /// any moment, or some time after they had forgotten somebody.
  private List<String> said(String name, int cycle) throws IOException, InterruptedException {
    Moment moment = Moment.values()[cycle % Moment.values().length];
    Process program = start(name);
    try (BufferedReader lines = program.inputReader(UTF_8)) {
      var said = new ArrayList<String>();
      for (String line = lines.readLine(); ; line = lines.readLine()) {
        check(line != null, "the program ended: " + said + complaint());
        said.add(String.valueOf(line));
        if (said.getLast().startsWith(moment.after)) {
          break;
        }
      }
      LockSupport.parkNanos(moments.nextLong(moment.within.toNanos()));
      program.toHandle().destroyForcibly();
      program.waitFor();
      lines.lines().forEach(said::add);
      return said;
    } finally {
      program.destroyForcibly();
    }
  }

  /// When the program is killed.
  private enum Moment {
    COPIED("copied", Duration.ofMillis(2)),
    ANY("open", Duration.ofMillis(2_500)),
    FORGOTTEN("forgot ", Duration.ofMillis(1_500));

    private final String after;
    private final Duration within;

    Moment(String after, Duration within) {
      this.after = after;
      this.within = within;
    }
  }

  private void look(List<String> said, long end) {
    try (var history = SqliteHistory.open(new DataFolder(folder))) {
      check(history.standing().equals(new Standing.Kept()), "it stands as " + history.standing());
      List<Draft> notes = history.search("", Integer.MAX_VALUE);
      Set<String> kept = names(notes, KillLoop::isCopied);
      hear(said, kept);
      for (String name : copied) {
        boolean there = kept.contains(name);
        check(there || gone.contains(name), "the note to " + name + " is lost");
        check(!there || !gone.contains(name), "the note to " + name + " came back");
      }
      Set<String> begun = names(notes, _ -> true);
      begun.addAll(gone);
      for (String beginning : typed(said, end - LOST_AT_MOST.toMillis())) {
        typed++;
        check(
            begun.stream().anyMatch(name -> name.startsWith(beginning)),
            "what was typed is lost: " + beginning);
      }
    }
  }

  /// Takes down what was done about which names, of which `kept` are there after all.
  private void hear(List<String> said, Set<String> kept) {
    for (String line : said) {
      String name = line.substring(line.indexOf(' ') + 1);
      if (name.length() == NAME) {
        switch (line.substring(0, line.indexOf(' '))) {
          case "copied" -> copied.add(name);
          case "forgot", "deleted" -> gone.add(name);
          // Whether what was on its way at the end was done, the file says once and for all.
          case "forgetting", "deleting" -> {
            if (!kept.contains(name)) {
              gone.add(name);
            }
          }
          default -> {}
        }
      }
    }
  }

  /// What had been typed before the time `until`.
  private static List<String> typed(List<String> said, long until) {
    return said.stream()
        .map(line -> line.split(" ", -1))
        .filter(words -> words[0].equals("typed") && words.length == 3)
        .filter(words -> Long.parseLong(words[1]) < until)
        .map(words -> words[2])
        .toList();
  }

  private static Set<String> names(List<Draft> notes, Predicate<Draft> wanted) {
    return notes.stream()
        .filter(wanted)
        .map(KillLoop::reader)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static boolean isCopied(Draft note) {
    return note.state() != State.DRAFT && note.text().contains(reader(note));
  }

  private static String reader(Draft note) {
    return note.facts().value("first_name").orElse("");
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
        .redirectError(complaints.toFile())
        .start();
  }

  private String complaint() throws IOException {
    return Files.exists(complaints) ? " " + Files.readString(complaints) : "";
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
