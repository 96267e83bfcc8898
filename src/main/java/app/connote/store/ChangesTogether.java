package app.connote.store;

import app.connote.history.Changes;
import app.connote.history.Draft;
import app.connote.history.Ledger.Planning;
import app.connote.history.Person;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// Changes to many notes and people that are planned for the history as it is and made together,
/// unless `stop` says so before all are.
record ChangesTogether(Planning planning, BooleanSupplier stop) implements Change {
  /// The notes that are kept and change or go, and those of the people who change.
  private static final String CONCERNED =
      """
      SELECT count(*) FROM draft WHERE id IN (SELECT value FROM json_each(?1))
        OR person IN (SELECT number FROM person WHERE id IN (SELECT value FROM json_each(?2)))
      """;

  @Override
  public void make(Connection connection) throws SQLException {
    Changes changes = planned(connection);
    SearchIndex.follow(connection, concerned(connection, changes), now -> makeAll(now, changes));
    goOn();
  }

  @Override
  public Change again() {
    return new ChangesTogether(planning, () -> false);
  }

  private Changes planned(Connection connection) throws SQLException {
    try {
      return planning.of(new PresentEntries(connection), stop);
    } catch (PresentEntries.Unread e) {
      throw e.why();
    }
  }

  private void makeAll(Connection connection, Changes changes) throws SQLException {
    var people = new PersonTable(connection);
    var drafts = new DraftTable(connection);
    people.save(changes.people(), this::goOn);
    for (Draft note : changes.notes()) {
      goOn();
      drafts.save(note);
    }
    for (UUID id : changes.goneNotes()) {
      goOn();
      drafts.delete(id);
    }
    for (UUID id : changes.gonePeople()) {
      goOn();
      people.delete(id);
    }
  }

  private void goOn() {
    if (stop.getAsBoolean()) {
      throw new CancellationException();
    }
  }

  private static long concerned(Connection connection, Changes changes) throws SQLException {
    try (var count = connection.prepareStatement(CONCERNED)) {
      Stream<UUID> notes =
          Stream.concat(changes.notes().stream().map(Draft::id), changes.goneNotes().stream());
      count.setString(1, json(notes));
      count.setString(2, json(changes.people().stream().map(Person::id)));
      try (var row = count.executeQuery()) {
        return row.next() ? row.getLong(1) : 0;
      }
    }
  }

  private static String json(Stream<UUID> ids) {
    List<String> all = ids.map(UUID::toString).toList();
    return StrictJson.write(all);
  }
}
