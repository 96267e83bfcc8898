package app.connote.store;

import app.connote.history.Draft;
import app.connote.history.History;
import app.connote.history.Outcome;
import app.connote.history.Person;
import app.connote.history.Profile;
import app.connote.history.State;
import app.connote.history.TemplateUse;
import app.connote.history.Wanted;
import app.connote.store.HistoryFile.Opened;
import app.connote.store.OutcomeTable.Placed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/// The history in a SQLite file. Calls may come from any thread; they are done in turn on the
/// thread `connote-history`, over the one connection that is ever open.
public final class SqliteHistory implements History {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final String OPENING =
      "The history cannot be opened: restart Connote, and install it again if that does not help.";
  private static final String SAVING =
      "The note could not be saved: check that the disk has room, and copy the note before you"
          + " close Connote.";
  private static final String SAVING_PERSON =
      "What is known of this person could not be saved: check that the disk has room.";
  private static final String DELETING =
      "The note could not be deleted: try again, or restart Connote.";
  private static final String SEARCHING =
      "The history could not be read: restart Connote, which checks the file as it starts.";
  private static final String CLOSING = "The history could not be closed.";

  private final WriterThread writer = new WriterThread();
  private final Opened file;
  private final DraftTable drafts;
  private final PersonTable people;
  private final OutcomeTable outcomes;

  private SqliteHistory(String failure, Callable<Opened> opening) {
    this.file = writer.call(failure, opening);
    this.drafts = new DraftTable(file.connection());
    this.people = new PersonTable(file.connection());
    this.outcomes = new OutcomeTable(file.connection());
  }

  /// The history in `folder`, which is made where there is none. [#standing] says how it went.
  /// Throws [HistoryException] only where SQLite itself cannot run on this machine.
  public static SqliteHistory open(DataFolder folder) {
    return open(folder, PATIENCE);
  }

  /// As above, waiting for another program that is writing as long as `patience` says.
  static SqliteHistory open(DataFolder folder, Duration patience) {
    return new SqliteHistory(OPENING, () -> HistoryFile.open(folder, patience));
  }

  /// The history in `folder` for someone who only looks: empty where there is none, and what cannot
  /// be read stays where it is and is a [HistoryException].
  public static Optional<History> openToRead(DataFolder folder) {
    Path file = folder.file(HistoryFile.NAME);
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    String failure =
        "The history in “"
            + folder.path()
            + "” cannot be read: check that folder, or open Connote’s window, which puts a damaged"
            + " file aside.";
    return Optional.of(new SqliteHistory(failure, () -> HistoryFile.openAsItIs(file, PATIENCE)));
  }

  @Override
  public void save(Draft draft) {
    change(SAVING, () -> drafts.save(draft));
  }

  @Override
  public void replace(UUID earlier, Draft draft) {
    change(
        SAVING,
        () -> {
          drafts.save(draft);
          drafts.deleteUnlessOut(earlier);
        });
  }

  @Override
  public void save(Person person) {
    change(SAVING_PERSON, () -> people.save(person));
  }

  @Override
  public void delete(UUID id) {
    change(DELETING, () -> drafts.delete(id));
  }

  @Override
  public List<Draft> search(Wanted wanted, int limit) {
    return writer.call(SEARCHING, () -> drafts.search(wanted, limit));
  }

  @Override
  public List<Draft> copied(int limit) {
    return writer.call(SEARCHING, () -> drafts.copied(limit));
  }

  @Override
  public List<Draft> in(Set<State> states, int limit) {
    return writer.call(SEARCHING, () -> drafts.in(states, limit));
  }

  @Override
  public List<Draft> to(UUID person) {
    return writer.call(SEARCHING, () -> drafts.to(person));
  }

  @Override
  public List<Person> alike(String name, Optional<Profile> profile, int limit) {
    return writer.call(SEARCHING, () -> people.alike(name, profile, limit));
  }

  @Override
  public int invited(Instant from, Instant until, Set<String> messages) {
    return writer.call(SEARCHING, () -> drafts.invited(from, until, messages));
  }

  @Override
  public List<TemplateUse> uses() {
    return writer.call(SEARCHING, drafts::uses);
  }

  @Override
  public void outcomes(Predicate<Outcome> each) {
    long place = Long.MIN_VALUE;
    boolean goesOn = true;
    while (goesOn) {
      long after = place;
      List<Placed> page = writer.call(SEARCHING, () -> outcomes.page(after));
      goesOn =
          !page.isEmpty()
              && page.stream().flatMap(placed -> placed.outcome().stream()).allMatch(each);
      place = page.isEmpty() ? after : page.getLast().place();
    }
  }

  @Override
  public Standing standing() {
    return file.standing();
  }

  @Override
  public synchronized void close() {
    if (!writer.isClosed()) {
      try {
        writer.call(
            CLOSING,
            () -> {
              file.connection().close();
              return true;
            });
      } finally {
        writer.close();
      }
    }
  }

  private void change(String failure, Change change) {
    String told = standing() instanceof Standing.ReadOnly(String reason) ? reason : failure;
    writer.call(
        told,
        () -> {
          wholly(change);
          return true;
        });
  }

  /// Makes `change` in one transaction, or nothing of it.
  private void wholly(Change change) throws SQLException {
    try (Statement statement = file.connection().createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      try {
        change.make();
        statement.execute("COMMIT");
      } catch (SQLException | RuntimeException e) {
        statement.execute("ROLLBACK");
        throw e;
      }
    }
  }

  /// One change to the file.
  private interface Change {
    void make() throws SQLException;
  }
}
