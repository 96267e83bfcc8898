package app.connote.store;

import app.connote.history.Dismissal;
import app.connote.history.Draft;
import app.connote.history.State;
import app.connote.history.TemplateUse;
import app.connote.note.Account;
import app.connote.note.Facts;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Puts drafts into the table `draft` and gets them out again. Times are epoch milliseconds, UTC.
final class DraftTable {
  private static final String SAVE =
      """
      INSERT INTO draft
        (id, relationship, account, facts, text, template, state, begun, changed, dismissed)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET
        relationship = excluded.relationship, account = excluded.account, facts = excluded.facts,
        text = excluded.text, template = excluded.template, state = excluded.state,
        begun = excluded.begun, changed = excluded.changed, dismissed = excluded.dismissed
      """;

  /// Every column there is: a write-protected file of an earlier version lacks the later ones.
  private static final String COLUMNS = "SELECT * FROM draft ";

  private static final String NEWEST = " ORDER BY changed DESC, number DESC LIMIT ?";

  /// The plus keeps SQLite from fetching and sorting every draft that matches: it goes through the
  /// newest ones and stops when it has enough.
  private static final String MATCHING =
      "WHERE +number IN (SELECT rowid FROM draft_words WHERE draft_words MATCH ?)";

  /// The words of the index `draft_template`, so that it alone answers.
  static final String USES =
      """
      SELECT template, count(*) AS times, max(changed) AS last FROM draft
      WHERE state <> 'draft' AND template <> '' GROUP BY template ORDER BY template
      """;

  private final Connection connection;

  DraftTable(Connection connection) {
    this.connection = connection;
  }

  void save(Draft draft) throws SQLException {
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
      save.executeUpdate();
    }
  }

  void delete(UUID id) throws SQLException {
    try (var delete = connection.prepareStatement("DELETE FROM draft WHERE id = ?")) {
      delete.setString(1, id.toString());
      delete.executeUpdate();
    }
  }

  List<Draft> newest(int limit) throws SQLException {
    try (var select = connection.prepareStatement(COLUMNS + NEWEST)) {
      select.setInt(1, limit);
      return drafts(select);
    }
  }

  List<Draft> copied(int limit) throws SQLException {
    try (var select = connection.prepareStatement(COLUMNS + "WHERE state <> 'draft'" + NEWEST)) {
      select.setInt(1, limit);
      return drafts(select);
    }
  }

  /// The newest drafts that match `query`, which is in the language of SQLite's full-text search.
  List<Draft> matching(String query, int limit) throws SQLException {
    try (var select = connection.prepareStatement(COLUMNS + MATCHING + NEWEST)) {
      select.setString(1, query);
      select.setInt(2, limit);
      return drafts(select);
    }
  }

  List<TemplateUse> uses() throws SQLException {
    var uses = new ArrayList<TemplateUse>();
    try (var select = connection.prepareStatement(USES);
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        Instant last = Instant.ofEpochMilli(row.getLong("last"));
        uses.add(new TemplateUse(row.getString("template"), row.getInt("times"), last));
      }
    }
    return List.copyOf(uses);
  }

  private static List<Draft> drafts(PreparedStatement select) throws SQLException {
    var drafts = new ArrayList<Draft>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        drafts.add(draft(row));
      }
    }
    return List.copyOf(drafts);
  }

  /// A newer version may know more accounts and states: they are read as the nearest known ones.
  private static Draft draft(ResultSet row) throws SQLException {
    Facts facts = FactsJson.read(row.getString("facts"));
    return new Draft(
        UUID.fromString(row.getString("id")),
        row.getString("relationship"),
        Account.of(row.getString("account")).orElse(Account.FREE),
        facts,
        row.getString("text"),
        row.getString("template"),
        State.of(row.getString("state")).orElse(State.COPIED),
        Instant.ofEpochMilli(row.getLong("begun")),
        Instant.ofEpochMilli(row.getLong("changed")),
        dismissed(row));
  }

  private static List<Dismissal> dismissed(ResultSet row) throws SQLException {
    var columns = row.getMetaData();
    for (int column = 1; column <= columns.getColumnCount(); column++) {
      if (columns.getColumnName(column).equals("dismissed")) {
        return DismissedJson.read(row.getString(column));
      }
    }
    return List.of();
  }
}
