package app.connote.store;

import static app.connote.store.Drafts.draft;

import app.connote.bench.ManyNotes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;

/// Prints what it takes to bring a large history of each earlier version up to date, and to close
/// one of this version in which a note was saved. The files are made in a folder for temporary
/// files and are deleted in the end.
final class LargeHistories {
  private LargeHistories() {}

  /// Measures with as many notes as the first argument says for earlier versions, and as many as
  /// the second says for closing.
  public static void main(String[] args) throws IOException, SQLException {
    Path folder = Files.createTempDirectory("connote-large");
    try {
      System.out.println("ms                               open    save   close");
      Path many = Files.createDirectory(folder.resolve("many"));
      ManyNotes.write(many, Integer.parseInt(args[0]));
      for (int version = 1; version < Schema.VERSION; version++) {
        Path earlier = Files.createDirectory(folder.resolve("version-" + version));
        write(earlier.resolve("history.db"), version, many.resolve("history.db"));
        measure(earlier, "%,d notes of version %d".formatted(Integer.parseInt(args[0]), version));
      }
      Path more = Files.createDirectory(folder.resolve("more"));
      ManyNotes.write(more, Integer.parseInt(args[1]));
      measure(more, "%,d notes".formatted(Integer.parseInt(args[1])));
      measure(more, "the same again");
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
      }
    }
  }

  private static void measure(Path folder, String what) {
    long begun = System.nanoTime();
    var history = SqliteHistory.open(new DataFolder(folder));
    long opened = System.nanoTime();
    history.save(draft("Priya", "Hi Priya, good to meet you at DevConf.", 1));
    long saved = System.nanoTime();
    history.close();
    long closed = System.nanoTime();
    System.out.printf(
        "%-28s %8d %7d %7d%n",
        what,
        (opened - begun) / 1_000_000,
        (saved - opened) / 1_000_000,
        (closed - saved) / 1_000_000);
  }

  /// Writes what a file of `version` can hold of the history in `many` to `file`.
  private static void write(Path file, int version, Path many) throws SQLException {
    try (Connection connection = Connections.changing(file, Duration.ZERO);
        Statement statement = connection.createStatement()) {
      Schema.bringUpTo(connection, version);
      statement.execute("ATTACH " + Connections.quoted(many.toString()) + " AS many");
      statement.execute("BEGIN");
      if (version >= Schema.WITH_PEOPLE) {
        fill(statement, "person");
      }
      fill(statement, "draft");
      statement.execute("COMMIT");
    }
  }

  private static void fill(Statement statement, String table) throws SQLException {
    try (var answer =
        statement.executeQuery(
            "SELECT group_concat(name) FROM pragma_table_info('%s')".formatted(table))) {
      String columns = answer.getString(1);
      statement.execute(
          "INSERT INTO %1$s (%2$s) SELECT %2$s FROM many.%1$s".formatted(table, columns));
    }
  }
}
