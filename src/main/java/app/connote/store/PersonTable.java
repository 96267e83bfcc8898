package app.connote.store;

import app.connote.history.Draft;
import app.connote.history.Person;
import app.connote.history.Profile;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Puts people into the table `person` and gets them out again. Days are epoch days.
final class PersonTable {
  /// A person's columns, in a query that joins `person`.
  static final String COLUMNS =
      "person.id AS person_id, person.name, person.profile, person.company, person.position,"
          + " person.connected";

  private static final String SAVE =
      """
      INSERT INTO person (id, name, folded, profile, company, position, connected)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET
        name = excluded.name, folded = excluded.folded, profile = excluded.profile,
        company = excluded.company, position = excluded.position, connected = excluded.connected
      """;

  private static final String BRING =
      """
      INSERT INTO person (id, name, folded, profile, company, position, connected)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET folded = excluded.folded
      WHERE name = '' AND folded <> excluded.folded
      """;

  /// Names that begin with a first word and a space stand between it with a space and it with “!”,
  /// the sign after the space. The names of the first three versions' notes kept their marks.
  private static final String ALIKE =
      "SELECT "
          + COLUMNS
          + """
           FROM person WHERE profile = ?1
              OR folded IN (?2, ?3, ?5) OR (folded >= ?3 || ' ' AND folded < ?3 || '!')
          ORDER BY profile IS NOT ?1, folded <> ?2, number DESC LIMIT ?4
          """;

  private static final String KNOWN =
      "SELECT "
          + COLUMNS
          + " FROM person WHERE name <> '' OR profile IS NOT NULL OR connected IS NOT NULL"
          + " ORDER BY number";

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private final Connection connection;

  PersonTable(Connection connection) {
    this.connection = connection;
  }

  void save(Person person) throws SQLException {
    write(SAVE, person, person.name());
  }

  /// Keeps all of `people`, one after the other; each is preceded by `check`.
  void save(List<Person> people, Runnable check) throws SQLException {
    try (var write = connection.prepareStatement(SAVE)) {
      for (Person person : people) {
        check.run();
        write(write, person, person.name());
      }
    }
  }

  /// Brings the person of `draft` along. Of one who is kept already only the name by which they are
  /// found changes, where nothing but their notes says it.
  void bring(Draft draft) throws SQLException {
    write(BRING, draft.person(), draft.name());
  }

  /// Removes the person with `number` if nobody writes to them and they are no connection.
  void dropIfIdle(long number) throws SQLException {
    try (var drop =
        connection.prepareStatement(
            "DELETE FROM person WHERE number = ?1 AND connected IS NULL"
                + " AND NOT EXISTS (SELECT 1 FROM draft WHERE person = ?1)")) {
      drop.setLong(1, number);
      drop.executeUpdate();
    }
  }

  /// Removes the person called `id` if nobody writes to them.
  void delete(UUID id) throws SQLException {
    try (var delete =
        connection.prepareStatement(
            "DELETE FROM person WHERE id = ?"
                + " AND NOT EXISTS (SELECT 1 FROM draft WHERE draft.person = person.number)")) {
      delete.setString(1, id.toString());
      delete.executeUpdate();
    }
  }

  /// Everybody of whom more is known than their notes say.
  List<Person> known() throws SQLException {
    var people = new ArrayList<Person>();
    try (var select = connection.prepareStatement(KNOWN);
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        people.add(person(row));
      }
    }
    return List.copyOf(people);
  }

  List<Person> alike(String name, Optional<Profile> profile, int limit) throws SQLException {
    String whole = folded(name);
    var people = new ArrayList<Person>();
    try (var select = connection.prepareStatement(ALIKE)) {
      setText(select, 1, profile.map(Profile::slug));
      setText(select, 2, Optional.of(whole).filter(found -> !found.isEmpty()));
      setText(select, 3, Optional.of(whole.split(" ", 2)[0]).filter(found -> !found.isEmpty()));
      select.setInt(4, limit);
      setText(
          select,
          5,
          Optional.of(name.strip().toLowerCase(Locale.ROOT)).filter(found -> !found.isEmpty()));
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          people.add(person(row));
        }
      }
    }
    return List.copyOf(people);
  }

  /// The person in the columns [#COLUMNS] of `row`.
  static Person person(ResultSet row) throws SQLException {
    long connected = row.getLong("connected");
    Optional<LocalDate> day =
        row.wasNull() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(connected));
    return new Person(
        UUID.fromString(row.getString("person_id")),
        row.getString("name"),
        Optional.ofNullable(row.getString("profile")).map(Profile::new),
        row.getString("company"),
        row.getString("position"),
        day);
  }

  /// `name` without marks, in small letters, with one space between its words.
  static String folded(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return SPACES.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  private void write(String sql, Person person, String called) throws SQLException {
    try (var write = connection.prepareStatement(sql)) {
      write(write, person, called);
    }
  }

  private static void write(PreparedStatement write, Person person, String called)
      throws SQLException {
    write.setString(1, person.id().toString());
    write.setString(2, person.name());
    write.setString(3, folded(called));
    setText(write, 4, person.profile().map(Profile::slug));
    write.setString(5, person.company());
    write.setString(6, person.position());
    if (person.connected().isPresent()) {
      write.setLong(7, person.connected().get().toEpochDay());
    } else {
      write.setNull(7, Types.INTEGER);
    }
    write.executeUpdate();
  }

  private static void setText(PreparedStatement statement, int at, Optional<String> text)
      throws SQLException {
    if (text.isPresent()) {
      statement.setString(at, text.get());
    } else {
      statement.setNull(at, Types.VARCHAR);
    }
  }
}
