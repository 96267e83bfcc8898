package app.connote.store;

import app.connote.history.State;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// What is to be forgotten, by the names it goes by in every file of the history, also in earlier
/// ones: a backup may hold notes that have been deleted since, and people by another id.
///
/// @param notes the ids of notes
/// @param people the ids of people
/// @param profiles people's pages on LinkedIn, as far as known
record Traces(List<String> notes, List<String> people, List<String> profiles) {
  private static final String NOTES_OF =
      "SELECT draft.id FROM draft JOIN person ON person.number = draft.person WHERE person.id = ?";

  /// The notes that have not changed since a moment and are of no invitation that may still be
  /// answered.
  private static final String OLD =
      "SELECT id FROM draft WHERE changed < ? AND state <> '" + State.SENT.id() + "'";

  private static final String REMOVE_NOTES =
      """
      DELETE FROM draft WHERE id IN (SELECT value FROM json_each(?1))
        OR person IN (SELECT number FROM person WHERE id IN (SELECT value FROM json_each(?2))
          OR profile IN (SELECT value FROM json_each(?3)))
      """;

  private static final String REMOVE_PEOPLE =
      """
      DELETE FROM person WHERE id IN (SELECT value FROM json_each(?1))
        OR profile IN (SELECT value FROM json_each(?2))
      """;

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
  }

  /// Everything about the person called `person` that the file of `connection` knows.
  static Traces of(Connection connection, UUID person) throws SQLException {
    String id = person.toString();
    return new Traces(
        texts(connection, NOTES_OF, id),
        List.of(id),
        texts(connection, "SELECT profile FROM person WHERE id = ? AND profile IS NOT NULL", id));
  }

  /// The notes in the file of `connection` that have not changed since `moment` and are of no
  /// invitation that may still be answered.
  static Traces before(Connection connection, Instant moment) throws SQLException {
    return new Traces(texts(connection, OLD, moment.toEpochMilli()), List.of(), List.of());
  }

  /// Whether any of it may be in the file of `connection`. Of a file that knows no people yet
  /// nobody can tell.
  boolean mayBeIn(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (Schema.number(statement, "user_version") < Schema.WITH_PEOPLE) {
        return true;
      }
    }
    return isAny(
            connection, "SELECT 1 FROM draft WHERE id IN (SELECT value FROM json_each(?))", notes)
        || isAny(
            connection, "SELECT 1 FROM person WHERE id IN (SELECT value FROM json_each(?))", people)
        || isAny(
            connection,
            "SELECT 1 FROM person WHERE profile IN (SELECT value FROM json_each(?))",
            profiles);
  }

  private static boolean isAny(Connection connection, String query, List<String> values)
      throws SQLException {
    return !texts(connection, query + " LIMIT 1", StrictJson.write(values)).isEmpty();
  }

  /// Takes all of it out of the file of `connection`.
  void removeFrom(Connection connection) throws SQLException {
    List<String> idle = texts(connection, IDLE, StrictJson.write(notes));
    // Notes before people: the words by which a note is found are those of its person, too.
    run(connection, REMOVE_NOTES, notes, people, profiles);
    run(
        connection,
        REMOVE_PEOPLE,
        Stream.concat(people.stream(), idle.stream()).toList(),
        profiles);
  }

  @SafeVarargs
  private static void run(Connection connection, String sql, List<String>... values)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int at = 0; at < values.length; at++) {
        statement.setString(at + 1, StrictJson.write(values[at]));
      }
      statement.executeUpdate();
    }
  }

  private static List<String> texts(Connection connection, String query, Object value)
      throws SQLException {
    var texts = new ArrayList<String>();
    try (var select = connection.prepareStatement(query)) {
      select.setObject(1, value);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          texts.add(row.getString(1));
        }
      }
    }
    return texts;
  }
}
