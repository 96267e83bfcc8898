package app.connote.store;

import app.connote.history.TemplateUse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Counts drafts in the table `draft`.
record DraftCounts(Connection connection) {
  /// The words of the index `draft_template`, so that it alone answers.
  static final String USES =
      """
      SELECT template, count(*) AS times, max(changed) AS last FROM draft
      WHERE state <> 'draft' AND template <> '' GROUP BY template ORDER BY template
      """;

  /// A note counts for the day on which it was sent, or else copied for the last time, or else
  /// marked as anything more.
  private static final String INVITED =
      """
      SELECT count(DISTINCT coalesce(person, -number)) FROM (
        SELECT person, number, coalesce(
          (SELECT max(value ->> '$.at') FROM json_each(steps) WHERE value ->> '$.state' = 'sent'),
          (SELECT max(value ->> '$.at') FROM json_each(steps) WHERE value ->> '$.state' = 'copied'),
          (SELECT min(value ->> '$.at') FROM json_each(steps))
        ) AS spent
        FROM draft WHERE changed >= ?1 AND state <> 'draft' AND text <> ''
          AND relationship NOT IN (SELECT value FROM json_each(?3))
      ) WHERE spent >= ?1 AND spent < ?2
      """;

  int invited(Instant from, Instant until, Set<String> messages) throws SQLException {
    try (var count = connection.prepareStatement(INVITED)) {
      count.setLong(1, from.toEpochMilli());
      count.setLong(2, until.toEpochMilli());
      count.setString(3, StrictJson.write(List.copyOf(messages)));
      try (ResultSet row = count.executeQuery()) {
        return row.next() ? row.getInt(1) : 0;
      }
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
}
