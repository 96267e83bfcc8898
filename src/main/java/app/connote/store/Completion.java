package app.connote.store;

import app.connote.history.Backup;
import app.connote.store.Shape.Column;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/// Completes what was read of a damaged history by what a backup has in addition.
///
/// Notes keep their numbers, so one whose number has been given to another was deleted since.
/// People are told apart by their ids, and one whose number has been given to another gets a new
/// one.
final class Completion {
  private static final String PEOPLE = "INSERT OR IGNORE INTO main.person SELECT * FROM old.person";

  private static final String READER =
      """
      (SELECT main.person.number FROM old.person AS reader
        JOIN main.person ON main.person.id = reader.id WHERE reader.number = note.person)
      """;

  private Completion() {}

  /// Adds to `into` what `backup` has and `into` lacks.
  static void of(Connection into, Backup backup) throws IOException, SQLException {
    Path copy = PrivateFiles.draft(backup.file());
    try {
      Files.copy(backup.file(), copy, StandardCopyOption.REPLACE_EXISTING);
      try (Connection old = Connections.changing(copy, Duration.ZERO)) {
        Schema.bringUpToDate(old);
      }
      Schema.bringUpToDate(into);
      try (Statement statement = into.createStatement()) {
        statement.execute("ATTACH " + Connections.quoted(Connections.alone(copy)) + " AS old");
        statement.execute("BEGIN");
        // People before notes, which are told whose they are.
        for (Shape table : Shape.in(into).reversed()) {
          add(table, statement);
        }
        statement.execute("COMMIT");
        statement.execute("DETACH old");
      }
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private static void add(Shape table, Statement statement) throws SQLException {
    List<Column> columns = table.columns();
    switch (table.table()) {
      case "person" -> {
        statement.execute(PEOPLE);
        String known = names(columns.stream().filter(column -> !column.numbers()).toList());
        statement.execute(
            "INSERT INTO main.person (%1$s) SELECT %1$s FROM old.person WHERE id NOT IN (SELECT id FROM main.person)"
                .formatted(known));
      }
      case "draft" ->
          statement.execute(
              "INSERT OR IGNORE INTO main.draft (%s) SELECT %s FROM old.draft AS note"
                  .formatted(names(columns), values(columns)));
      default ->
          throw new IllegalStateException("Nobody knows how to complete " + table.table() + ".");
    }
  }

  private static String values(List<Column> columns) {
    return columns.stream()
        .map(column -> column.name().equals("person") ? READER : column.name())
        .collect(Collectors.joining(", "));
  }

  private static String names(List<Column> columns) {
    return columns.stream().map(Column::name).collect(Collectors.joining(", "));
  }
}
