package app.connote.store;

import app.connote.history.Draft;
import app.connote.history.Person;
import app.connote.history.State;
import app.connote.history.Wanted;
import app.connote.note.Account;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/// Finds drafts in the table `draft`, also in one of an earlier version that must stay as it is.
record DraftSearch(Connection connection) {
  private static final String COLUMNS = "SELECT draft.*, " + PersonTable.COLUMNS;
  private static final String PEOPLE = " LEFT JOIN person ON person.number = draft.person ";

  /// Drafts with their people.
  private static final String SELECT = COLUMNS + " FROM draft" + PEOPLE;

  /// Drafts found by the index, which gives them out newest first by itself: the join is crossed so
  /// that SQLite does not turn it round.
  static final String STREAM =
      COLUMNS
          + " FROM draft_words CROSS JOIN draft ON draft.number = draft_words.rowid"
          + PEOPLE
          + "WHERE draft_words MATCH ? ORDER BY draft_words.rowid LIMIT ?";

  private static final String OLDEST = " ORDER BY changed, draft.number DESC";

  private static final String NEWEST = " ORDER BY changed DESC, draft.number LIMIT ?";

  /// Of two notes of one moment the one saved later has the greater number in a file of an earlier
  /// version.
  private static final String NEWEST_BEFORE = " ORDER BY changed DESC, draft.number DESC LIMIT ?";

  /// In a file of an earlier version, which is in another order, and must stay as it is.
  private static final String MATCHING =
      "+draft.number IN (SELECT rowid FROM draft_words WHERE draft_words MATCH ?)";

  /// The newest drafts that are `wanted`.
  List<Draft> search(Wanted wanted, int limit) throws SQLException {
    String query = SearchWords.query(wanted.words());
    boolean byIndex = !query.isEmpty() || wanted.relationship().isPresent();
    return byIndex && isInOrder()
        ? stream(SearchWords.query(wanted), limit)
        : sift(query, wanted, limit);
  }

  private List<Draft> sift(String query, Wanted wanted, int limit) throws SQLException {
    var conditions = new ArrayList<String>();
    var values = new ArrayList<String>();
    if (!query.isEmpty()) {
      add(conditions, values, MATCHING, query);
    }
    wanted.relationship().ifPresent(id -> add(conditions, values, "relationship = ?", id));
    wanted.state().ifPresent(state -> add(conditions, values, "state = ?", state.id()));
    return newest(conditions, values, limit);
  }

  List<Draft> copied(int limit) throws SQLException {
    return newest(List.of("state <> 'draft'"), List.of(), limit);
  }

  List<Draft> in(Set<State> states, int limit) throws SQLException {
    if (isInOrder() && !states.isEmpty()) {
      return stream(SearchWords.query(states), limit);
    }
    String ids = StrictJson.write(states.stream().map(State::id).toList());
    return newest(List.of("state IN (SELECT value FROM json_each(?))"), List.of(ids), limit);
  }

  /// The draft called `id`, if there is one.
  Optional<Draft> called(UUID id) throws SQLException {
    return newest(List.of("draft.id = ?"), List.of(id.toString()), 1).stream().findFirst();
  }

  List<Draft> to(UUID person) throws SQLException {
    return newest(List.of("person.id = ?"), List.of(person.toString()), Integer.MAX_VALUE);
  }

  /// The notes to one of `readers`, oldest first.
  List<Draft> to(Set<UUID> readers) throws SQLException {
    String ids = StrictJson.write(readers.stream().map(UUID::toString).toList());
    try (var select =
        connection.prepareStatement(
            SELECT + "WHERE person.id IN (SELECT value FROM json_each(?))" + OLDEST)) {
      select.setString(1, ids);
      return drafts(select);
    }
  }

  /// The notes whose text is `wanted`, oldest first.
  List<Draft> saying(Predicate<String> wanted) throws SQLException {
    var numbers = new ArrayList<Long>();
    try (var select = connection.prepareStatement("SELECT number, text FROM draft");
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        if (wanted.test(row.getString(2))) {
          numbers.add(row.getLong(1));
        }
      }
    }
    try (var select =
        connection.prepareStatement(
            SELECT + "WHERE draft.number IN (SELECT value FROM json_each(?))" + OLDEST)) {
      select.setString(1, StrictJson.write(numbers));
      return drafts(select);
    }
  }

  /// Whether the index is in the order of the last change, as it is from the fifth version on.
  private boolean isInOrder() throws SQLException {
    try (var select =
            connection.prepareStatement(
                "SELECT 1 FROM pragma_table_info('draft_words') WHERE name = 'marks'");
        ResultSet row = select.executeQuery()) {
      return row.next();
    }
  }

  private List<Draft> stream(String query, int limit) throws SQLException {
    try (var select = connection.prepareStatement(STREAM)) {
      select.setString(1, query);
      select.setInt(2, limit);
      return drafts(select);
    }
  }

  private static void add(List<String> conditions, List<String> values, String what, String value) {
    conditions.add(what);
    values.add(value);
  }

  private List<Draft> newest(List<String> conditions, List<String> values, int limit)
      throws SQLException {
    String where = conditions.isEmpty() ? "" : "WHERE " + String.join(" AND ", conditions);
    String order = isInOrder() ? NEWEST : NEWEST_BEFORE;
    try (var select = connection.prepareStatement(SELECT + where + order)) {
      for (int at = 0; at < values.size(); at++) {
        select.setString(at + 1, values.get(at));
      }
      select.setInt(values.size() + 1, limit);
      return drafts(select);
    }
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

  /// A newer version may know more accounts: they are read as the nearest known one.
  private static Draft draft(ResultSet row) throws SQLException {
    UUID id = UUID.fromString(row.getString("id"));
    return new Draft(
        id,
        row.getString("person_id") == null ? Person.unknown(id) : PersonTable.person(row),
        row.getString("relationship"),
        Account.of(row.getString("account")).orElse(Account.FREE),
        FactsJson.read(row.getString("facts")),
        row.getString("text"),
        row.getString("template"),
        LifeJson.read(row.getLong("begun"), row.getString("steps"), row.getString("versions")),
        Instant.ofEpochMilli(row.getLong("changed")),
        DismissedJson.read(row.getString("dismissed")));
  }
}
