package app.connote.bench;

import app.connote.history.Draft;
import app.connote.history.State;
import app.connote.linkedin.BigExport;
import app.connote.linkedin.DataExport;
import app.connote.linkedin.ImportPlan;
import app.connote.linkedin.LinkedInImport;
import app.connote.linkedin.Terms;
import app.connote.linkedin.Watch;
import app.connote.note.Account;
import app.connote.note.Facts;
import app.connote.store.DataFolder;
import app.connote.store.LinkedInExports;
import app.connote.store.SqliteHistory;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Prints how long an export of 30,000 connections and 5,000 invitations takes: from the file to
/// what was read, to the preview, and from there to what is kept, the same once more, and taking it
/// back, beside 2,000 notes. The first line also holds the time that Java takes to get going.
public final class ImportFigures {
  private static final int CONNECTIONS = 30_000;
  private static final int INVITATIONS = 5_000;
  private static final int NOTES = 2_000;

  private ImportFigures() {}

  /// Prints a line for each of as many rounds as the first argument says, or of three, each with a
  /// history of its own.
  public static void main(String[] args) throws IOException {
    int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 3;
    Path file = Files.createTempFile("export", ".zip");
    try {
      BigExport.write(CONNECTIONS, INVITATIONS, file);
      System.out.printf("The archive has %,d bytes.%n", Files.size(file));
      System.out.println(
          "  read s  preview s  processor s  applied s  processor s  again s  undone s  processor s"
              + "  peak heap MB");
      for (int round = 0; round < rounds; round++) {
        round(file);
      }
    } finally {
      Files.delete(file);
    }
  }

  private static void round(Path file) throws IOException {
    Path folder = Files.createTempDirectory("history");
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    try (var history = SqliteHistory.open(new DataFolder(folder))) {
      fill(history);
      var importing = new LinkedInImport(history, new Terms(ZoneOffset.UTC, Set.of()));
      double worked = processor();
      long start = System.nanoTime();
      DataExport export = new LinkedInExports().read(file, Watch.NONE);
      double read = seconds(start);
      ImportPlan plan = importing.plan(export, Watch.NONE);
      double preview = seconds(start);
      double toPreview = processor() - worked;
      start = System.nanoTime();
      ImportPlan done = importing.carryOut(plan, () -> false);
      double applied = seconds(start);
      double toApplied = processor() - worked - toPreview;
      start = System.nanoTime();
      ImportPlan again = importing.plan(export, Watch.NONE);
      double twice = seconds(start);
      worked = processor();
      start = System.nanoTime();
      importing.undo(done);
      double undone = seconds(start);
      double toUndo = processor() - worked;
      System.out.printf(
          Locale.ROOT,
          "%8.2f %10.2f %12.2f %10.2f %12.2f %8.2f %9.2f %12.2f %13d   %s, then %s%n",
          read,
          preview,
          toPreview,
          applied,
          toApplied,
          twice,
          undone,
          toUndo,
          heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20,
          done,
          again);
    } finally {
      delete(folder);
    }
  }

  private static void fill(SqliteHistory history) {
    Instant begun = Instant.parse("2026-01-10T09:00:00Z");
    for (int number = 0; number < NOTES; number++) {
      Instant copied = begun.plusSeconds(3_600L * number);
      history.save(
          new Draft(
              UUID.randomUUID(),
              "met-at-event",
              Account.FREE,
              new Facts(Map.of("first_name", "Ada")),
              "Hi Ada, your talk number %d stayed with me. Shall we connect?".formatted(number),
              "",
              State.COPIED,
              copied,
              copied));
    }
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  /// The processor time of this process so far, in seconds.
  private static double processor() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
        / 1e9;
  }

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
