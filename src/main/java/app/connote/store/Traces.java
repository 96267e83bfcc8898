package app.connote.store;

import app.connote.history.State;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What is to be forgotten, by the names it goes by in every file of the history, also in earlier
/// ones: a backup may hold notes that have been deleted since, and people by another id.
///
/// @param notes the ids of notes
/// @param people the ids of people
/// @param profiles people's pages on LinkedIn, as far as known
/// @param names the names they are sorted by: where notes to them were deleted earlier, backups
///   know them by these alone
/// @param namesakes the ids of others with the same first name, who stay
record Traces(
    List<String> notes,
    List<String> people,
    List<String> profiles,
    List<String> names,
    List<String> namesakes) {
  private static final String NOTES_OF =
      "SELECT draft.id FROM draft JOIN person ON person.number = draft.person WHERE person.id = ?";

  private static final String NAMESAKES =
      """
      WITH called (first) AS
        (SELECT substr(folded, 1, instr(folded || ' ', ' ') - 1) FROM person WHERE id = ?1)
      SELECT id FROM person, called
      WHERE id <> ?1 AND (folded = first OR (folded >= first || ' ' AND folded < first || '!'))
      """;

  /// The notes that have not changed since a moment and are of no invitation that was sent, or
  /// followed up, since another one.
  private static final String OLD =
      "SELECT id FROM draft WHERE changed < ?1 AND (state NOT IN ('%s', '%s') OR since < ?2)"
          .formatted(State.SENT.id(), State.FOLLOWED_UP.id());

  /// Whether a person is meant: by the id, by the page, or, without another page, by the name.
  private static final String MEANT =
      """
       (id IN (SELECT value FROM json_each(?1)) OR profile IN (SELECT value FROM json_each(?2))
        OR (profile IS NULL AND folded IN (SELECT value FROM json_each(?3))
          AND id NOT IN (SELECT value FROM json_each(?4))))
      """;

  private static final String NOTES =
      " FROM draft WHERE id IN (SELECT value FROM json_each(?5))"
          + " OR person IN (SELECT number FROM person WHERE"
          + MEANT
          + ")";

  private static final String REMOVE_PEOPLE =
      "DELETE FROM person WHERE" + MEANT + " OR id IN (SELECT value FROM json_each(?5))";

  /// The people who are there for removed notes alone and go with them.
  private static final String IDLE =
      """
      SELECT id FROM person WHERE connected IS NULL
        AND number IN (SELECT person FROM draft WHERE id IN (SELECT value FROM json_each(?1)))
        AND NOT EXISTS (SELECT 1 FROM draft WHERE draft.person = person.number
          AND draft.id NOT IN (SELECT value FROM json_each(?1)))
      """;

  Traces {
    notes = List.copyOf(notes);
    people = List.copyOf(people);
    profiles = List.copyOf(profiles);
    names = List.copyOf(names);
    namesakes = List.copyOf(namesakes);
  }

  /// The notes called `ids`, and whoever is there for them alone.
  static Traces ofNotes(List<String> ids) {
    return new Traces(ids, List.of(), List.of(), List.of(), List.of());
  }

  /// Everything about the person called `person` that the file of `connection` knows.
  static Traces of(Connection connection, UUID person) throws SQLException {
    String id = person.toString();
    return new Traces(
        texts(connection, NOTES_OF, id),
        List.of(id),
        texts(connection, "SELECT profile FROM person WHERE id = ? AND profile IS NOT NULL", id),
        texts(connection, "SELECT folded FROM person WHERE id = ? AND folded <> ''", id),
        texts(connection, NAMESAKES, id));
  }

  /// The notes in the file of `connection` that have not changed since `moment` and are of no
  /// invitation that may still be answered because it was sent, or followed up, since `open`.
  static Traces before(Connection connection, Instant moment, Instant open) throws SQLException {
    return ofNotes(texts(connection, OLD, moment.toEpochMilli(), open.toEpochMilli()));
  }

  /// Whether any of it may be in the file of `connection`. Of a file that knows no people yet
  /// nobody can tell.
  boolean mayBeIn(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (Schema.number(statement, "user_version") < Schema.WITH_PEOPLE) {
        return true;
      }
    }
    return isAny(connection, "SELECT 1 FROM person WHERE" + MEANT, List.of())
        || isAny(
            connection, "SELECT 1 FROM draft WHERE id IN (SELECT value FROM json_each(?5))", notes);
  }

  private boolean isAny(Connection connection, String query, List<String> last)
      throws SQLException {
    try (var select = statement(connection, query + " LIMIT 1", last);
        ResultSet row = select.executeQuery()) {
      return row.next();
    }
  }

  /// Takes all of it out of the file of `connection`.
  void removeFrom(Connection connection) throws SQLException {
    long many;
    try (var count = statement(connection, "SELECT count(*)" + NOTES, notes);
        ResultSet row = count.executeQuery()) {
      many = row.next() ? row.getLong(1) : 0;
    }
    SearchIndex.follow(connection, many, this::remove);
  }

  private void remove(Connection connection) throws SQLException {
    List<String> idle = texts(connection, IDLE, StrictJson.write(notes));
    // Notes before people: the words by which a note is found are those of its person, too.
    run(connection, "DELETE" + NOTES, notes);
    run(connection, REMOVE_PEOPLE, idle);
  }

  private void run(Connection connection, String sql, List<String> last) throws SQLException {
    try (var statement = statement(connection, sql, last)) {
      statement.executeUpdate();
    }
  }

  /// `sql` with what [#MEANT] asks for, followed by `last` where it asks for that.
  private PreparedStatement statement(Connection connection, String sql, List<String> last)
      throws SQLException {
    var statement = connection.prepareStatement(sql);
    List<List<String>> values = List.of(people, profiles, names, namesakes, last);
    for (int at = 0; at < statement.getParameterMetaData().getParameterCount(); at++) {
      statement.setString(at + 1, StrictJson.write(values.get(at)));
    }
    return statement;
  }

  private static List<String> texts(Connection connection, String query, Object... values)
      throws SQLException {
    var texts = new ArrayList<String>();
    try (var select = connection.prepareStatement(query)) {
      for (int at = 0; at < values.length; at++) {
        select.setObject(at + 1, values[at]);
      }
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          texts.add(row.getString(1));
        }
      }
    }
    return texts;
  }
}
