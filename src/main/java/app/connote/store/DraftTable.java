package app.connote.store;

import app.connote.history.Draft;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/// Puts drafts into the table `draft` and takes them out of it. Times are epoch milliseconds, UTC.
final class DraftTable {
  private static final String SAVE =
      """
      INSERT INTO draft
        (id, relationship, account, facts, text, template, state, begun, changed, dismissed,
         steps, versions, since, person, number)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT number FROM person WHERE id = ?),
      """
          + NewestFirst.NUMBER
          + """
          )
          ON CONFLICT DO UPDATE SET
            number = excluded.number, relationship = excluded.relationship, account = excluded.account, facts = excluded.facts,
            text = excluded.text, template = excluded.template, state = excluded.state,
            begun = excluded.begun, changed = excluded.changed, dismissed = excluded.dismissed,
            steps = excluded.steps, versions = excluded.versions, since = excluded.since,
            person = excluded.person
          """;

  private final Connection connection;
  private final PersonTable people;

  DraftTable(Connection connection) {
    this.connection = connection;
    this.people = new PersonTable(connection);
  }

  /// Keeps `draft` and brings its person along.
  void save(Draft draft) throws SQLException {
    people.bring(draft);
    try (var save = connection.prepareStatement(SAVE)) {
      save.setString(1, draft.id().toString());
      save.setString(2, draft.relationship());
      save.setString(3, draft.account().id());
      save.setString(4, FactsJson.write(draft.facts()));
      save.setString(5, draft.text());
      save.setString(6, draft.template());
      save.setString(7, draft.state().id());
      save.setLong(8, draft.begun().toEpochMilli());
      save.setLong(9, draft.changed().toEpochMilli());
      save.setString(10, DismissedJson.write(draft.dismissed()));
      save.setString(11, LifeJson.steps(draft.life()));
      save.setString(12, LifeJson.versions(draft.life()));
      save.setLong(13, draft.life().since().toEpochMilli());
      save.setString(14, draft.person().id().toString());
      save.executeUpdate();
    }
  }

  /// Removes the draft called `id`, and its person if they were there for it alone.
  void delete(UUID id) throws SQLException {
    try (var delete =
        connection.prepareStatement("DELETE FROM draft WHERE id = ? RETURNING person")) {
      delete.setString(1, id.toString());
      long person = 0;
      try (ResultSet row = delete.executeQuery()) {
        while (row.next()) {
          person = row.getLong(1);
        }
      }
      people.dropIfIdle(person);
    }
  }

  /// Removes the draft called `id` if it was copied and not sent yet.
  void deleteUnlessOut(UUID id) throws SQLException {
    boolean waits;
    try (var select =
        connection.prepareStatement(
            "SELECT 1 FROM draft WHERE id = ? AND state IN ('draft', 'copied')")) {
      select.setString(1, id.toString());
      try (ResultSet row = select.executeQuery()) {
        waits = row.next();
      }
    }
    if (waits) {
      delete(id);
    }
  }
}
