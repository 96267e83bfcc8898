package app.connote.bench;

import app.connote.batch.Batch;
import app.connote.batch.Columns;
import app.connote.batch.MessyTable;
import app.connote.batch.People;
import app.connote.batch.Queue;
import app.connote.batch.Scribe;
import app.connote.batch.Summary;
import app.connote.batch.Table;
import app.connote.compose.Catalog;
import app.connote.compose.Composer;
import app.connote.lint.Linter;
import app.connote.lint.rule.Rules;
import app.connote.note.Account;
import app.connote.note.Facts;
import app.connote.note.Relationship;
import app.connote.store.BuiltInPack;
import app.connote.store.BuiltInPhrases;
import app.connote.store.CsvTables;
import app.connote.store.QueueExport;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// Prints how long messy tables of different sizes take from file to file, and how much of the
/// heap. The first line also holds the time that Java takes to get going.
public final class BatchFigures {
  private static final Catalog CATALOG = BuiltInPack.read();
  private static final Relationship MET = CATALOG.relationship("met-at-event").orElseThrow();

  private BatchFigures() {}

  /// Prints a line for each size.
  public static void main(String[] args) throws IOException {
    System.out.println("    rows    notes   seconds  processor s  heap in use MB  peak MB");
    for (int rows : new int[] {1_000, 10_000, 50_000}) {
      figures(rows);
    }
  }

  private static void figures(int rows) throws IOException {
    Path in = Files.createTempFile("people", ".csv");
    Path out = Files.createTempFile("notes", ".csv");
    try {
      MessyTable.write(rows, in, StandardCharsets.UTF_8);
      heap().forEach(MemoryPoolMXBean::resetPeakUsage);
      long processor = processor();
      long start = System.nanoTime();
      Summary summary = run(in, out);
      double seconds = (System.nanoTime() - start) / 1e9;
      double worked = (processor() - processor) / 1e9;
      long peak = heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
      System.gc();
      long used = heap().stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
      System.out.printf(
          Locale.ROOT,
          "%,8d %,8d %9.2f %12.2f %15d %8d%n",
          rows,
          summary.drafted(),
          seconds,
          worked,
          used >> 20,
          peak >> 20);
    } finally {
      Files.delete(in);
      Files.delete(out);
    }
  }

  private static Summary run(Path in, Path out) {
    var composer = new Composer(CATALOG, new Linter(Rules.ALL, BuiltInPhrases.read()));
    try (Table table = new CsvTables().open(in)) {
      Columns columns = Columns.guess(table.header(), MET);
      var people = new People(MET, Account.FREE, columns, Facts.NONE, LocalDate.EPOCH);
      var about = new Queue(MET.id(), Account.FREE, table.header(), List.of());
      try (var export = QueueExport.to(out, about, people.columns().places().keySet())) {
        var batch = new Batch(people, new Scribe(composer, MET, Account.FREE));
        Summary summary = batch.run(table.rows(), export::write, () -> false);
        export.finish();
        return summary;
      }
    }
  }

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  /// The processor time of this process so far, in nanoseconds.
  private static long processor() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
