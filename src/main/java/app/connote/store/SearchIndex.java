package app.connote.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/// The index by which notes are found. It follows each note and person by itself, and every word of
/// a note that goes is taken out of it there and then, one by one, so that none is left in the
/// file. Where much changes at once it is quicker made anew.
final class SearchIndex {
  /// How many notes can be put into an empty index in the time in which one is taken out of a full
  /// one (`ImportFigures`).
  private static final int EASE = 20;

  private SearchIndex() {}

  /// Makes `change`, by which `many` of the notes that are kept change or go, and lets the index
  /// follow in whichever way is quicker. Either way no word of theirs is left in the file that is
  /// in no other note. This belongs into a transaction.
  static void follow(Connection connection, long many, Change change) throws SQLException {
    if (many * EASE > notes(connection) - many) {
      makeAnewAfter(connection, change);
    } else {
      change.make(connection);
    }
  }

  /// Makes `change` without the index, which need not be right before, and makes that anew. This
  /// belongs into a transaction.
  static void makeAnewAfter(Connection connection, Change change) throws SQLException {
    Map<String, String> triggers = triggers(connection);
    try (Statement statement = connection.createStatement()) {
      for (String name : triggers.keySet()) {
        statement.execute("DROP TRIGGER " + name);
      }
      change.make(connection);
      // Its pages are overwritten, as all that is freed (`secure_delete`).
      statement.execute("INSERT INTO draft_words (draft_words) VALUES ('delete-all')");
      statement.execute(NewestFirst.INDEX_ALL);
      for (String trigger : triggers.values()) {
        statement.execute(trigger);
      }
    }
  }

  private static long notes(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        var row = statement.executeQuery("SELECT count(*) FROM draft")) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  /// What lets the index follow, each with the words that make it.
  private static Map<String, String> triggers(Connection connection) throws SQLException {
    var triggers = new LinkedHashMap<String, String>();
    try (Statement statement = connection.createStatement();
        var row =
            statement.executeQuery("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")) {
      while (row.next()) {
        triggers.put(row.getString("name"), row.getString("sql"));
      }
    }
    return triggers;
  }
}
