package app.connote.store;

import app.connote.history.Draft;
import app.connote.history.History.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/// Damages files of a history at random and opens each: it must be usable, and what was there
/// before must still be there, byte for byte.
///
/// `mvn -q test-compile exec:exec@damage` damages 1,000, prints what became of them, and fails
/// where one took three seconds or more.
final class DamagedFiles {
  private static final Duration MOST = Duration.ofSeconds(3);
  private static final int NOTES = 210;

  private final Path work;
  private final Random chance;
  private final Path clean;
  private final Path unclean;
  private final Path other;

  /// What became of one file.
  ///
  /// @param standing how it stood, in one word
  /// @param took how long it took until it was usable
  /// @param notes how many of its notes were there
  record Outcome(Damage damage, String standing, Duration took, int notes) {}

  /// Works in the folder `work`, the same for the same `seed`.
  DamagedFiles(Path work, long seed) throws IOException {
    this.work = work;
    this.chance = new Random(seed);
    this.clean = work.resolve("clean");
    this.unclean = work.resolve("unclean");
    this.other = work.resolve("other");
    make(other, 40);
    makeBoth();
  }

  /// Damages as many files as the first argument says, 1,000 when there is none, by the second as
  /// the seed, in a temporary folder.
  public static void main(String[] args) throws IOException {
    int files = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    Path work = Files.createTempDirectory("connote-damage");
    try {
      var outcomes = new DamagedFiles(work, seed).damage(files);
      print(outcomes);
      check(
          took(outcomes).getMax() < MOST.toMillis(),
          "one took longer than " + MOST.toSeconds() + " s");
    } finally {
      delete(work);
    }
  }

  /// Damages `files` files and answers what became of each. Throws `AssertionError` for one that is
  /// not usable, or whose bytes are gone.
  List<Outcome> damage(int files) throws IOException {
    var outcomes = new ArrayList<Outcome>();
    List<Damage> kinds = List.of(Damage.values());
    for (int number = 0; number < files; number++) {
      Damage damage = kinds.get(number % kinds.size());
      try {
        outcomes.add(one(damage, work.resolve("case")));
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError(damage + ", file " + number + ": " + e.getMessage(), e);
      }
      delete(work.resolve("case"));
    }
    return outcomes;
  }

  private Outcome one(Damage damage, Path folder) throws IOException {
    copy(chance.nextBoolean() ? clean : unclean, folder);
    if (chance.nextInt(3) == 0) {
      delete(folder.resolve("backups"));
    }
    Path file = folder.resolve(HistoryFile.NAME);
    damage.doTo(file, other.resolve(HistoryFile.NAME), chance);
    Map<String, byte[]> before = bytes(folder);
    long start = System.nanoTime();
    try (var history = SqliteHistory.open(new DataFolder(folder))) {
      List<Draft> notes = history.search("", Integer.MAX_VALUE);
      var took = Duration.ofNanos(System.nanoTime() - start);
      Standing standing = history.standing();
      if (!isFrozen(standing)) {
        use(history, notes);
      }
      checkPreserved(folder, before, standing);
      return new Outcome(damage, standing.getClass().getSimpleName(), took, notes.size());
    }
  }

  private static boolean isFrozen(Standing standing) {
    return standing instanceof Standing.ReadOnly(String reason) && reason.contains("newer");
  }

  private static void use(SqliteHistory history, List<Draft> notes) {
    Draft added = Drafts.draft("Wilhelmina", "Hi Wilhelmina, after the storm.", 999);
    history.save(added);
    check(history.search("wilhelm storm", 5).contains(added), "a new note is not found");
    for (Draft each : notes.subList(0, Math.min(5, notes.size()))) {
      history.save(each.copied(each.changed().plusSeconds(1)));
    }
    history.uses();
    check(history.copied(5).size() > 0, "no note was copied");
    history.delete(added.id());
    check(history.search("wilhelmina", 5).isEmpty(), "a deleted note is found");
  }

  /// Whatever was put aside is what was there; what was not is still being used.
  private static void checkPreserved(Path folder, Map<String, byte[]> before, Standing standing)
      throws IOException {
    if (!(standing instanceof Standing.Recovered(String notice)) || notice.contains("was gone")) {
      return;
    }
    for (String end : List.of("", "-wal")) {
      byte[] original = before.get(HistoryFile.NAME + end);
      if (original != null) {
        check(isAside(folder, original, ".db" + end), "history.db" + end + " is not preserved");
      }
    }
  }

  private static boolean isAside(Path folder, byte[] original, String end) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("history-unreadable-.*" + end))
          .anyMatch(file -> Arrays.equals(read(file), original));
    }
  }

  private static void make(Path folder, int notes) throws IOException {
    try (var history = SqliteHistory.open(new DataFolder(folder))) {
      fill(history, "other", notes);
      // A journal stays only while it is open.
      copy(folder, folder.resolveSibling("taken"));
    }
    delete(folder);
    Files.move(folder.resolveSibling("taken"), folder);
  }

  /// The same history, closed in order and with a backup, and as a killed program leaves it.
  private void makeBoth() throws IOException {
    var data = new DataFolder(clean);
    try (var history = SqliteHistory.open(data)) {
      fill(history, "early", NOTES / 3);
      Files.copy(clean.resolve("history.db-wal"), work.resolve("stale-wal"));
    }
    try (var history = SqliteHistory.open(data)) {
      fill(history, "late", NOTES / 3);
    }
    try (var history = SqliteHistory.open(data)) {
      fill(history, "latest", NOTES / 3);
      copy(clean, unclean);
    }
    for (Path folder : List.of(clean, unclean)) {
      Files.copy(work.resolve("stale-wal"), folder.resolve("stale-wal"));
      Files.deleteIfExists(folder.resolve("history.db-shm"));
    }
  }

  private static void fill(SqliteHistory history, String when, int notes) {
    for (int number = 0; number < notes; number++) {
      String text = "Hi Person%d, %s in the day. ".formatted(number, when).repeat(1 + number % 7);
      history.save(Drafts.draft("Person" + number, text, number));
    }
  }

  private static Map<String, byte[]> bytes(Path folder) throws IOException {
    var bytes = new HashMap<String, byte[]>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> bytes.put(file.getFileName().toString(), read(file)));
    }
    return bytes;
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }

  private static void print(List<Outcome> outcomes) {
    var byDamage = new EnumMap<Damage, List<Outcome>>(Damage.class);
    outcomes.forEach(
        each -> byDamage.computeIfAbsent(each.damage(), _ -> new ArrayList<>()).add(each));
    System.out.printf(
        "%-20s %5s %5s %9s %8s %11s %9s%n",
        "damage", "files", "kept", "recovered", "readonly", "notes (avg)", "ms (max)");
    byDamage.forEach(DamagedFiles::print);
    System.out.printf(
        "%d files of %d notes: all usable, every original preserved, at most %d ms%n",
        outcomes.size(), NOTES, took(outcomes).getMax());
  }

  private static void print(Damage damage, List<Outcome> outcomes) {
    System.out.printf(
        "%-20s %5d %5d %9d %8d %11.0f %9d%n",
        damage,
        outcomes.size(),
        count(outcomes, "Kept"),
        count(outcomes, "Recovered"),
        count(outcomes, "ReadOnly"),
        outcomes.stream().mapToInt(Outcome::notes).average().orElse(0),
        took(outcomes).getMax());
  }

  private static long count(List<Outcome> outcomes, String standing) {
    return outcomes.stream().filter(each -> each.standing().equals(standing)).count();
  }

  private static LongSummaryStatistics took(List<Outcome> outcomes) {
    return outcomes.stream().mapToLong(each -> each.took().toMillis()).summaryStatistics();
  }
}
