package app.connote.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;

/// Looks through a history for damage. What it finds is a [Trouble#isDamage].
final class Soundness {
  /// Facts that are no facts keep their note from being saved.
  private static final String UNREADABLE =
      "SELECT 1 FROM draft WHERE NOT json_valid(facts) LIMIT 1";

  /// Whether the first and the last note are found by their relationship. An index that has lost
  /// its beginning finds nothing and complains of nothing. What was saved from a damaged file may
  /// end in zeros, with which nothing can be looked for.
  private static final String UNFOUND =
      """
      SELECT 1 FROM draft
      WHERE number IN ((SELECT min(number) FROM draft), (SELECT max(number) FROM draft))
        AND relationship GLOB '[a-z]*'
        AND length(relationship) = length(CAST(relationship AS BLOB))
        AND number NOT IN (
          SELECT rowid FROM draft_words
          WHERE draft_words MATCH '"' || replace(draft.relationship, '"', '""') || '"'
            AND rowid = draft.number)
      LIMIT 1
      """;

  private Soundness() {}

  /// Looks whether the pages hang together. For a small file this takes a few milliseconds.
  static void check(Connection connection) throws SQLException {
    check(connection, "PRAGMA quick_check(1)");
  }

  /// Looks whether the pages hang together and the indexes say what the tables do.
  static void checkWholly(Connection connection) throws SQLException {
    check(connection, "PRAGMA integrity_check(1)");
  }

  /// Looks whether the tables are those that the first `steps` steps of [Schema] make, and every
  /// note in them can be read. A newer version is taken at its word.
  static void checkNotes(Connection connection, int steps) throws SQLException {
    if (steps == 0 || steps > Schema.VERSION) {
      return;
    }
    try (Connection expected = Connections.inMemory()) {
      Schema.bringUpTo(expected, steps);
      if (!made(connection).containsAll(made(expected))) {
        throw Trouble.damage("A table is missing.");
      }
    }
    refuseAny(connection, UNREADABLE);
    refuseAny(connection, UNFOUND);
  }

  /// Looks whether the pages of the one table called `table` hang together.
  static void check(Connection connection, Shape table) throws SQLException {
    check(connection, "PRAGMA quick_check(\"" + table.table() + "\")");
  }

  /// What was made in it, word for word. What the search index makes for itself is its own affair.
  private static Set<String> made(Connection connection) throws SQLException {
    var made = new HashSet<String>();
    try (Statement statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT IN (SELECT"
                    + " name FROM pragma_table_list WHERE type = 'shadow')")) {
      while (row.next()) {
        made.add(row.getString("name") + " " + row.getString("sql"));
      }
    }
    return made;
  }

  private static void check(Connection connection, String pragma) throws SQLException {
    try (Statement statement = connection.createStatement();
        var answer = statement.executeQuery(pragma)) {
      if (!answer.next() || !"ok".equals(answer.getString(1))) {
        throw Trouble.damage("The file is damaged.");
      }
    }
  }

  private static void refuseAny(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        var answer = statement.executeQuery(query)) {
      if (answer.next()) {
        throw Trouble.damage("A note cannot be read or found.");
      }
    }
  }
}
