package app.connote.store;

import app.connote.history.Profile;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// Makes every row readable that was brought out of a damaged file: what no note can hold is
/// replaced, and the rest of the row stays.
final class Mending {
  private static final String NO_ID = "?";

  /// What stands in a column, how it is read, and what takes its place where it cannot be.
  private record Column(
      String table, String name, Function<String, Object> reading, String otherwise) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column("draft", "id", UUID::fromString, NO_ID),
          new Column("draft", "facts", FactsJson::read, "'{}'"),
          new Column("draft", "dismissed", DismissedJson::read, "'[]'"),
          new Column("draft", "steps", steps -> LifeJson.read(0, steps, "[]"), Schema.STEPS_SO_FAR),
          new Column("draft", "versions", versions -> LifeJson.read(0, "[]", versions), "'[]'"),
          new Column("person", "id", UUID::fromString, NO_ID),
          new Column("person", "profile", Profile::new, "NULL"),
          new Column(
              "person", "connected", day -> LocalDate.ofEpochDay(Long.parseLong(day)), "NULL"));

  private Mending() {}

  /// Mends the history of `connection`, which is up to date, and has its search index made anew.
  static void mend(Connection connection) throws SQLException {
    Change mending = mended -> SearchIndex.makeAnewAfter(mended, Mending::mendRows);
    mending.wholly().make(connection);
  }

  private static void mendRows(Connection connection) throws SQLException {
    for (Column column : COLUMNS) {
      for (long number : unreadable(connection, column)) {
        replace(connection, column, number);
      }
    }
    inOrder(connection);
  }

  /// A file tells by its names which steps it has been through, and not by its numbers. They are
  /// moved out of the way first: where they are in order already, a note may have the number that
  /// another one is to have.
  private static void inOrder(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("UPDATE draft SET number = number + (1 << 62)");
      statement.execute(NewestFirst.RENUMBER);
    }
  }

  private static List<Long> unreadable(Connection connection, Column column) throws SQLException {
    var numbers = new ArrayList<Long>();
    String query =
        "SELECT number, %1$s AS said FROM %2$s WHERE %1$s IS NOT NULL"
            .formatted(column.name(), column.table());
    try (Statement statement = connection.createStatement();
        var row = statement.executeQuery(query)) {
      while (row.next()) {
        try {
          var _ = column.reading().apply(row.getString("said"));
        } catch (RuntimeException _) {
          // Whatever it is that the reader does not take, it is damage.
          numbers.add(row.getLong("number"));
        }
      }
    }
    return numbers;
  }

  private static void replace(Connection connection, Column column, long number)
      throws SQLException {
    String change =
        "UPDATE %s SET %s = %s WHERE number = ?2"
            .formatted(column.table(), column.name(), column.otherwise().replace("?", "?1"));
    try (PreparedStatement update = connection.prepareStatement(change)) {
      update.setString(1, UUID.randomUUID().toString());
      update.setLong(2, number);
      update.executeUpdate();
    }
  }
}
