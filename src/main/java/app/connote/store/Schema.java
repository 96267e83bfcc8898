package app.connote.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// The tables of the history file and how they came about. Steps are appended and never edited: a
/// file's `user_version` counts how many of them it has been through.
///
/// Facts and dismissed findings are JSON text in the draft's row: they are always read and written
/// with it, and the view takes the values of the facts out for the search index. The index follows
/// the drafts by itself, holds no copy of any note, and forgets the words of a deleted one.
final class Schema {
  /// Marks a SQLite file as Connote's: "Cnnt" in ASCII.
  static final int APPLICATION = 0x436e6e74;

  private static final String INDEX_NEW =
      "INSERT INTO draft_words (rowid, words)"
          + " SELECT number, words FROM draft_said WHERE number = new.number";
  private static final String FORGET_OLD =
      "INSERT INTO draft_words (draft_words, rowid, words)"
          + " SELECT 'delete', number, words FROM draft_said WHERE number = old.number";

  private static final List<List<String>> STEPS =
      List.of(
          List.of(
              """
              CREATE TABLE draft (
                number INTEGER PRIMARY KEY,
                id TEXT NOT NULL UNIQUE,
                relationship TEXT NOT NULL,
                account TEXT NOT NULL,
                facts TEXT NOT NULL,
                text TEXT NOT NULL,
                template TEXT NOT NULL,
                state TEXT NOT NULL,
                begun INTEGER NOT NULL,
                changed INTEGER NOT NULL
              ) STRICT
              """,
              "CREATE INDEX draft_newest ON draft (changed DESC, number DESC)",
              """
              CREATE VIEW draft_said AS
                SELECT number, text || ' ' || relationship || ' ' ||
                  coalesce((SELECT group_concat(value, ' ') FROM json_each(facts)), '') AS words
                FROM draft
              """,
              """
              CREATE VIRTUAL TABLE draft_words USING fts5 (
                words, content = 'draft_said', content_rowid = 'number', prefix = '1 2 3',
                tokenize = 'unicode61 remove_diacritics 2'
              )
              """,
              "INSERT INTO draft_words (draft_words, rank) VALUES ('secure-delete', 1)",
              "CREATE TRIGGER draft_begun AFTER INSERT ON draft BEGIN " + INDEX_NEW + "; END",
              "CREATE TRIGGER draft_changing BEFORE UPDATE ON draft BEGIN " + FORGET_OLD + "; END",
              "CREATE TRIGGER draft_changed AFTER UPDATE ON draft BEGIN " + INDEX_NEW + "; END",
              "CREATE TRIGGER draft_deleted BEFORE DELETE ON draft BEGIN " + FORGET_OLD + "; END"),
          List.of("ALTER TABLE draft ADD COLUMN dismissed TEXT NOT NULL DEFAULT '[]'"),
          List.of(
              "CREATE INDEX draft_template ON draft (template, state, changed)"
                  + " WHERE state <> 'draft' AND template <> ''"));

  /// How many steps this version of the program knows.
  static final int VERSION = STEPS.size();

  private Schema() {}

  /// Takes the file of `connection` through the steps it has not been through, each in one
  /// transaction. Another process may be doing the same: whoever comes second finds it done.
  static void bringUpToDate(Connection connection) throws SQLException {
    bringUpTo(connection, VERSION);
  }

  /// As above, through no more than the first `steps` steps.
  static void bringUpTo(Connection connection, int steps) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      while (number(statement, "user_version") < steps) {
        statement.execute("BEGIN IMMEDIATE");
        try {
          takeOneStep(statement, number(statement, "user_version"), steps);
          statement.execute("COMMIT");
        } catch (SQLException e) {
          statement.execute("ROLLBACK");
          throw e;
        }
      }
    }
  }

  private static void takeOneStep(Statement statement, int taken, int steps) throws SQLException {
    if (taken >= steps) {
      return;
    }
    for (String change : STEPS.get(taken)) {
      statement.execute(change);
    }
    statement.execute("PRAGMA application_id = " + APPLICATION);
    statement.execute("PRAGMA user_version = " + (taken + 1));
  }

  /// The value of the numeric pragma called `name`.
  static int number(Statement statement, String name) throws SQLException {
    try (var answer = statement.executeQuery("PRAGMA " + name)) {
      return answer.next() ? answer.getInt(1) : 0;
    }
  }
}
