package app.connote.bench;

import app.connote.history.Draft;
import app.connote.history.History;
import app.connote.history.State;
import app.connote.history.Wanted;
import app.connote.store.DataFolder;
import app.connote.store.SqliteHistory;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/// Prints what looking for notes letter by letter takes among a million of them, what else the
/// window asks of a history that large, and what opening it takes beside opening an empty one. The
/// file is made in a folder for temporary files, takes 2 GB there, and is deleted in the end.
///
/// Besides the time by the clock there is the processor time of the thread that works on the
/// history, which other programs do not disturb.
public final class SearchFigures {
  /// As many as the window lists at once.
  private static final int LIMIT = 100;

  private static final int PAIRS = 21;

  private final History history;
  private final List<Long> clock = new ArrayList<>();
  private final List<Long> processor = new ArrayList<>();

  private SearchFigures(History history) {
    this.history = history;
  }

  /// Measures with as many notes as the first argument says, or with a million.
  public static void main(String[] args) throws IOException, SQLException {
    int notes = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
    Path folder = Files.createTempDirectory("connote-many");
    Path empty = Files.createTempDirectory("connote-none");
    try {
      long start = System.nanoTime();
      ManyNotes.write(folder, notes);
      System.out.printf(
          "%,d notes made in %d s, %,d MB%n",
          notes,
          (System.nanoTime() - start) / 1_000_000_000,
          Files.size(folder.resolve("history.db")) >> 20);
      try (var history = SqliteHistory.open(new DataFolder(folder))) {
        System.out.println("ms                                 median    90 %    99 %     most");
        typing(history);
        others(history);
      }
      openings(folder, empty);
    } finally {
      delete(folder);
      delete(empty);
    }
  }

  private static void typing(History history) {
    List<Draft> notes = history.search("", 20_000);
    var random = new Random(5);
    List<Wanted> filters =
        List.of(
            Wanted.ALL,
            Wanted.ALL.withState(Optional.of(State.DECLINED)),
            Wanted.ALL.withRelationship(Optional.of("classmate")),
            Wanted.ALL
                .withState(Optional.of(State.WITHDRAWN))
                .withRelationship(Optional.of("same-group")));
    for (Wanted filter : filters) {
      // Twice, for the first round also warms Java and the system's memory of the file up.
      for (int round = 0; round < 2; round++) {
        var figures = new SearchFigures(history);
        for (int turn = 0; turn < 40; turn++) {
          figures.type(filter, words(notes.get(random.nextInt(notes.size())), turn));
        }
        if (round > 0) {
          String kind =
              filter.state().map(State::id).orElse("any state")
                  + ", "
                  + filter.relationship().orElse("any relationship");
          figures.print(kind);
        }
      }
    }
  }

  /// What somebody who looks for `note` types: a name, a company, or words of the note.
  private static String words(Draft note, int turn) {
    String[] said = note.text().split("[^\\p{L}]+", -1);
    return switch (turn % 4) {
      case 0 -> note.person().name();
      case 1 -> note.person().company();
      case 2 -> said[said.length / 2] + " " + said[said.length / 3] + " " + said[0];
      default -> note.name() + " " + note.facts().value("event").orElse("");
    };
  }

  private void type(Wanted filter, String words) {
    for (int letters = 1; letters <= words.length(); letters++) {
      Wanted wanted = filter.withWords(words.substring(0, letters));
      measure(() -> history.search(wanted, LIMIT));
    }
  }

  private static void others(History history) {
    Instant newest = history.search("", 1).getFirst().changed();
    Draft old = history.search("", 20_000).getLast();
    one(history, "newest 100", () -> history.search("", LIMIT));
    one(history, "newest 500", () -> history.search("", 500));
    one(history, "copied, newest 500", () -> history.copied(500));
    one(
        history,
        "sent, accepted or withdrawn",
        () -> history.in(EnumSet.of(State.SENT, State.ACCEPTED, State.WITHDRAWN), 500));
    one(history, "declined", () -> history.in(EnumSet.of(State.DECLINED), 500));
    one(history, "uses of templates", history::uses);
    one(
        history,
        "invited in a month",
        () -> history.invited(newest.minus(Duration.ofDays(30)), newest, Set.of()));
    one(history, "notes to somebody", () -> history.to(old.person().id()));
    one(history, "people alike", () -> history.alike("Priya", Optional.empty(), 20));
    one(history, "saving a note, old at first", () -> history.save(old.copied(Instant.now())));
  }

  private static void one(History history, String name, Runnable work) {
    var figures = new SearchFigures(history);
    for (int time = 0; time < 15; time++) {
      figures.measure(work);
    }
    figures.print(name);
  }

  private static void openings(Path many, Path none) {
    var full = new ArrayList<Long>();
    var bare = new ArrayList<Long>();
    for (int pair = 0; pair < PAIRS; pair++) {
      full.add(opening(many));
      bare.add(opening(none));
    }
    System.out.printf(
        "opening and asking for the newest: median %.1f ms, with no notes %.1f ms%n",
        of(full, 50), of(bare, 50));
  }

  private static long opening(Path folder) {
    long start = System.nanoTime();
    try (var history = SqliteHistory.open(new DataFolder(folder))) {
      history.search("", LIMIT);
      return System.nanoTime() - start;
    }
  }

  private void measure(Runnable work) {
    long worked = worked();
    long start = System.nanoTime();
    work.run();
    clock.add(System.nanoTime() - start);
    processor.add(worked() - worked);
  }

  private void print(String name) {
    System.out.printf(
        "%-34s %7.2f %7.2f %7.2f %8.2f   (%,d)%n",
        name, of(clock, 50), of(clock, 90), of(clock, 99), of(clock, 100), clock.size());
    System.out.printf(
        "%-34s %7.2f %7.2f %7.2f %8.2f%n",
        "  of the processor",
        of(processor, 50),
        of(processor, 90),
        of(processor, 99),
        of(processor, 100));
  }

  /// The value in milliseconds within which `percent` of `all` are.
  private static double of(List<Long> all, int percent) {
    List<Long> sorted = all.stream().sorted().toList();
    return sorted.get(Math.max(0, (sorted.size() * percent + 99) / 100 - 1)) / 1e6;
  }

  /// The processor time of the thread that works on the history, in nanoseconds.
  private static long worked() {
    var threads = ManagementFactory.getThreadMXBean();
    return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
        .filter(thread -> thread != null && thread.getThreadName().equals("connote-history"))
        .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
        .sum();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
