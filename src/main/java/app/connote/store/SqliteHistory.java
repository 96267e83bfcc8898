package app.connote.store;

import app.connote.history.Backups;
import app.connote.history.Changes;
import app.connote.history.Draft;
import app.connote.history.History;
import app.connote.history.HistoryException;
import app.connote.history.Ledger;
import app.connote.history.Outcome;
import app.connote.history.Person;
import app.connote.history.Profile;
import app.connote.history.State;
import app.connote.history.TemplateUse;
import app.connote.history.Wanted;
import app.connote.store.OutcomeTable.Placed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// The history in a SQLite file. Calls may come from any thread; they are done in turn on the
/// thread `connote-history`, over the one connection that ever changes anything.
public final class SqliteHistory implements History, Ledger {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final String OPENING =
      "The history cannot be opened: allow programs to be run from the folder for temporary files,"
          + " or from Connote’s own, and start Connote again.";
  private static final String SAVING =
      "The note could not be saved: check that the disk has room, and copy the note before you"
          + " close Connote.";
  private static final String SAVING_PERSON =
      "What is known of this person could not be saved: check that the disk has room.";
  private static final String DELETING =
      "The note could not be deleted: try again, or restart Connote.";
  private static final String FORGETTING =
      "Not everything could be forgotten: close every other Connote, and try again.";
  private static final String CHANGING =
      "Nothing was changed, for the history could not be written: check that the disk has room.";
  private static final String SEARCHING =
      "The history could not be read: restart Connote, which checks the file as it starts.";
  private static final String CLOSING = "The history could not be closed.";

  /// How long what is only in memory waits before it is tried to write it again.
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final WriterThread writer = new WriterThread();
  private final OpenHistory open;
  private final HistoryFile file;
  private final AtomicBoolean trying = new AtomicBoolean();

  private SqliteHistory(String failure, HistoryFile file, OpenHistory.Opening opening) {
    this.file = file;
    this.open = writer.call(failure, () -> new OpenHistory(file, opening));
    if (open.hold() == Hold.ON_DISK_UNSEEN) {
      Thread.ofPlatform().daemon().name("connote-history-check").start(this::lookThrough);
    }
    comeBackLater();
  }

  /// The history in `folder`, which is made where there is none. [#standing] says how it went.
  /// Throws [HistoryException] only where SQLite itself cannot run on this machine.
  public static SqliteHistory open(DataFolder folder) {
    return open(folder, PATIENCE);
  }

  /// As above, waiting for another program that is writing as long as `patience` says.
  static SqliteHistory open(DataFolder folder, Duration patience) {
    return open(HistoryFile.in(folder, patience));
  }

  /// The history in `file`.
  static SqliteHistory open(HistoryFile file) {
    return new SqliteHistory(OPENING, file, Ladder::open);
  }

  /// The history in `folder` for someone who only looks: empty where there is none, and what cannot
  /// be read stays where it is and is a [HistoryException].
  public static Optional<SqliteHistory> openToRead(DataFolder folder) {
    Path file = folder.file(HistoryFile.NAME);
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    String failure =
        "The history in “"
            + folder.path()
            + "” cannot be read: check that folder, or open Connote’s window, which puts a damaged"
            + " file aside.";
    return Optional.of(
        new SqliteHistory(failure, HistoryFile.in(folder, PATIENCE), Ladder::openAsItIs));
  }

  @Override
  public void save(Draft draft) {
    change(SAVING, connection -> new DraftTable(connection).save(draft));
  }

  @Override
  public void replace(UUID earlier, Draft draft) {
    change(
        SAVING,
        connection -> {
          var drafts = new DraftTable(connection);
          drafts.save(draft);
          drafts.deleteUnlessOut(earlier);
        });
  }

  @Override
  public void save(Person person) {
    change(SAVING_PERSON, connection -> new PersonTable(connection).save(person));
  }

  @Override
  public void delete(UUID id) {
    change(DELETING, connection -> new DraftTable(connection).delete(id));
  }

  @Override
  public void forget(UUID person) {
    leaveNothingOf(read(connection -> Traces.of(connection, person)));
  }

  @Override
  public int forgetBefore(Instant moment) {
    Traces old = read(connection -> Traces.before(connection, moment));
    if (!old.notes().isEmpty()) {
      leaveNothingOf(old);
    }
    return old.notes().size();
  }

  private void leaveNothingOf(Traces traces) {
    String told = standing() instanceof Standing.ReadOnly(String reason) ? reason : FORGETTING;
    writer.call(told, () -> open.forget(traces));
  }

  @Override
  public List<Draft> search(Wanted wanted, int limit) {
    return read(connection -> new DraftTable(connection).search(wanted, limit));
  }

  @Override
  public List<Draft> copied(int limit) {
    return read(connection -> new DraftTable(connection).copied(limit));
  }

  @Override
  public List<Draft> in(Set<State> states, int limit) {
    return read(connection -> new DraftTable(connection).in(states, limit));
  }

  @Override
  public List<Draft> to(UUID person) {
    return read(connection -> new DraftTable(connection).to(person));
  }

  @Override
  public List<Person> alike(String name, Optional<Profile> profile, int limit) {
    return read(connection -> new PersonTable(connection).alike(name, profile, limit));
  }

  @Override
  public int invited(Instant from, Instant until, Set<String> messages) {
    return read(connection -> new DraftTable(connection).invited(from, until, messages));
  }

  @Override
  public List<TemplateUse> uses() {
    return read(connection -> new DraftTable(connection).uses());
  }

  @Override
  public List<Person> people() {
    return read(connection -> new PersonTable(connection).known());
  }

  @Override
  public List<Draft> to(Set<UUID> readers) {
    return read(connection -> new DraftTable(connection).to(readers));
  }

  @Override
  public List<Draft> saying(Predicate<String> wanted) {
    return read(connection -> new DraftTable(connection).saying(wanted));
  }

  @Override
  public void make(Changes changes, BooleanSupplier stop) {
    Runnable check =
        () -> {
          if (stop.getAsBoolean()) {
            throw new CancellationException();
          }
        };
    change(CHANGING, connection -> make(connection, changes, check));
  }

  private static void make(Connection connection, Changes changes, Runnable check)
      throws SQLException {
    var people = new PersonTable(connection);
    var drafts = new DraftTable(connection);
    people.save(changes.people(), check);
    for (Draft note : changes.notes()) {
      check.run();
      drafts.save(note);
    }
    for (UUID id : changes.goneNotes()) {
      drafts.delete(id);
    }
    for (UUID id : changes.gonePeople()) {
      people.delete(id);
    }
    check.run();
  }

  @Override
  public void outcomes(Predicate<Outcome> each) {
    long place = Long.MIN_VALUE;
    boolean goesOn = true;
    while (goesOn) {
      long after = place;
      List<Placed> page = read(connection -> new OutcomeTable(connection).page(after));
      goesOn =
          !page.isEmpty()
              && page.stream().flatMap(placed -> placed.outcome().stream()).allMatch(each);
      place = page.isEmpty() ? after : page.getLast().place();
    }
  }

  @Override
  public Standing standing() {
    return open.standing();
  }

  /// Tells `listener`, on a thread of its own, whenever the standing is another than before: what
  /// is kept in memory has got into the file, or damage came to light.
  public void watch(Consumer<Standing> listener) {
    writer.call(OPENING, () -> open.tell(listener));
  }

  /// The backups of this history.
  public Backups backups() {
    return new SqliteBackups(writer, open, file.backups());
  }

  @Override
  public synchronized void close() {
    if (!writer.isClosed()) {
      try {
        writer.call(CLOSING, open::close);
      } finally {
        writer.close();
      }
    }
  }

  private <T> T read(OpenHistory.Reading<T> reading) {
    T answer = writer.call(SEARCHING, () -> open.read(reading));
    comeBackLater();
    return answer;
  }

  private void change(String failure, Change change) {
    String told =
        open.hold() == Hold.FROZEN && standing() instanceof Standing.ReadOnly(String reason)
            ? reason
            : failure;
    writer.call(told, () -> open.make(change.wholly()));
    comeBackLater();
  }

  /// As long as anything is only in memory, it is tried again and again to write it.
  private void comeBackLater() {
    if (open.hold() == Hold.IN_MEMORY && trying.compareAndSet(false, true)) {
      writer.later(PAUSE, this::comeBack);
    }
  }

  private void comeBack() {
    open.comeBack();
    trying.set(false);
    comeBackLater();
  }

  private void lookThrough() {
    try {
      open.lookThrough();
      writer.call(SEARCHING, open::seen);
    } catch (IOException | SQLException e) {
      if (e instanceof SQLException found && Trouble.isDamage(found)) {
        writer.call(SEARCHING, open::restore);
      }
    } catch (HistoryException _) {
      // It was closed in the meantime; the next time it is looked through again.
    }
  }
}
