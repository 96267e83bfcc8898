package app.connote.store;

import app.connote.history.Outcome;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells what became of the notes in the table `draft`, a page at a time, so that nobody who wants
/// to save one waits for all of them.
final class OutcomeTable {
  private static final int PAGE = 2_000;

  private static final String SELECT =
      """
      SELECT number, relationship, template, text, begun, steps FROM draft
      WHERE number > ? ORDER BY number LIMIT ?
      """;

  private final Connection connection;

  /// A note's place in the table, and what became of it if it was sent.
  record Placed(long place, Optional<Outcome> outcome) {}

  OutcomeTable(Connection connection) {
    this.connection = connection;
  }

  /// The notes that come next after the place `after`; none when those were all.
  List<Placed> page(long after) throws SQLException {
    var page = new ArrayList<Placed>();
    try (var select = connection.prepareStatement(SELECT)) {
      select.setLong(1, after);
      select.setInt(2, PAGE);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          page.add(new Placed(row.getLong("number"), outcome(row)));
        }
      }
    }
    return List.copyOf(page);
  }

  private static Optional<Outcome> outcome(ResultSet row) throws SQLException {
    return Outcome.of(
        row.getString("relationship"),
        row.getString("template"),
        row.getString("text"),
        LifeJson.read(row.getLong("begun"), row.getString("steps"), "[]"));
  }
}
