package app.connote.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// The tables of the history file and how they came about. Steps are appended and never edited: a
/// file's `user_version` counts how many of them it has been through.
///
/// Facts, dismissed findings, steps and versions are JSON text in the draft's row: they are always
/// read and written with it, and the view takes the values of the facts out for the search index.
/// The index follows drafts and people by itself, holds no copy of any note, and forgets the words
/// of a deleted one.
final class Schema {
  /// Marks a SQLite file as Connote's: "Cnnt" in ASCII.
  static final int APPLICATION = 0x436e6e74;

  private static final String INDEX_NEW =
      "INSERT INTO draft_words (rowid, words)"
          + " SELECT number, words FROM draft_said WHERE number = new.number";
  private static final String FORGET_OLD =
      "INSERT INTO draft_words (draft_words, rowid, words)"
          + " SELECT 'delete', number, words FROM draft_said WHERE number = old.number";

  private static final String NOTES_TO_OLD =
      "number IN (SELECT number FROM draft WHERE person = old.number)";

  /// The steps of a note of the first three versions, which knew only that it was copied.
  static final String STEPS_SO_FAR =
      "iif(state = 'draft', '[]', json_array(json_object('state', state, 'at', changed)))";

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
                  + " WHERE state <> 'draft' AND template <> ''"),
          List.of(
              """
              CREATE TABLE person (
                number INTEGER PRIMARY KEY,
                id TEXT NOT NULL UNIQUE,
                name TEXT NOT NULL,
                folded TEXT NOT NULL,
                profile TEXT,
                company TEXT NOT NULL,
                position TEXT NOT NULL,
                connected INTEGER
              ) STRICT
              """,
              "CREATE INDEX person_profile ON person (profile) WHERE profile IS NOT NULL",
              "CREATE INDEX person_folded ON person (folded)",
              "ALTER TABLE draft ADD COLUMN person INTEGER REFERENCES person (number)",
              "ALTER TABLE draft ADD COLUMN steps TEXT NOT NULL DEFAULT '[]'",
              "ALTER TABLE draft ADD COLUMN versions TEXT NOT NULL DEFAULT '[]'",
              "ALTER TABLE draft ADD COLUMN since INTEGER NOT NULL DEFAULT 0",
              // What follows changes no word that is searched for.
              "DROP TRIGGER draft_changing",
              "DROP TRIGGER draft_changed",
              """
              INSERT INTO person (number, id, name, folded, company, position)
                SELECT number, id, '', lower(coalesce(facts ->> '$.first_name', '')), '', ''
                FROM draft
              """,
              "UPDATE draft SET person = number, steps = "
                  + STEPS_SO_FAR
                  + ", since = iif(state = 'draft', begun, changed)",
              "DROP VIEW draft_said",
              """
              CREATE VIEW draft_said AS
                SELECT draft.number, text || ' ' || relationship || ' ' ||
                  coalesce((SELECT group_concat(value, ' ') FROM json_each(facts)), '') || ' ' ||
                  coalesce(name || ' ' || company || ' ' || position, '') AS words
                FROM draft LEFT JOIN person ON person.number = draft.person
              """,
              "CREATE TRIGGER draft_changing BEFORE UPDATE ON draft BEGIN " + FORGET_OLD + "; END",
              "CREATE TRIGGER draft_changed AFTER UPDATE ON draft BEGIN " + INDEX_NEW + "; END",
              "CREATE TRIGGER person_changing BEFORE UPDATE OF name, company, position ON person"
                  + " BEGIN "
                  + FORGET_OLD.replace("number = old.number", NOTES_TO_OLD)
                  + "; END",
              "CREATE TRIGGER person_changed AFTER UPDATE OF name, company, position ON person"
                  + " BEGIN "
                  + INDEX_NEW.replace("number = new.number", NOTES_TO_OLD)
                  + "; END",
              "CREATE INDEX draft_person ON draft (person)",
              "CREATE INDEX draft_state ON draft (state, changed DESC, number DESC)"),
          NewestFirst.CHANGES);

  /// The step after which a file knows people.
  static final int WITH_PEOPLE = 4;

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

  /// Lets a file that must stay as it is be read as if it had taken every step.
  static void readAsPresent(Statement statement) throws SQLException {
    if (has(statement, "SELECT 1 FROM sqlite_schema WHERE name = 'person'")) {
      return;
    }
    boolean dismissed =
        has(statement, "SELECT 1 FROM pragma_table_info('draft') WHERE name = 'dismissed'");
    statement.execute(
        "CREATE TEMP TABLE person (number INTEGER PRIMARY KEY, id, name, folded, profile, company,"
            + " position, connected)");
    statement.execute(
        "CREATE TEMP VIEW draft AS SELECT *"
            + (dismissed ? "" : ", '[]' AS dismissed")
            + ", NULL AS person, '[]' AS versions, changed AS since, "
            + STEPS_SO_FAR
            + " AS steps FROM main.draft");
  }

  private static boolean has(Statement statement, String query) throws SQLException {
    try (var answer = statement.executeQuery(query)) {
      return answer.next();
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
