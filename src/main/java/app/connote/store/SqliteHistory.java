package app.connote.store;

import app.connote.history.Backups;
import app.connote.history.Draft;
import app.connote.history.History;
import app.connote.history.Ledger;
import app.connote.history.Outcome;
import app.connote.history.Person;
import app.connote.history.Profile;
import app.connote.history.State;
import app.connote.history.TemplateUse;
import app.connote.history.Wanted;
import app.connote.store.OutcomeTable.Placed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// The history in a SQLite file. Calls may come from any thread; they are done in turn on the
/// thread `connote-history`, over the one connection that ever changes anything.
public final class SqliteHistory implements History, Ledger {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final String SAVING =
      "The note could not be saved: check that the disk has room, and copy the note before you"
          + " close Connote.";
  private static final String SAVING_PERSON =
      "What is known of this person could not be saved: check that the disk has room.";
  private static final String DELETING =
      "The note could not be deleted: try again, or restart Connote.";
  private static final String CHANGING =
      "Nothing was changed, for the history could not be written: check that the disk has room.";

  private final HistoryInTurn history;

  private SqliteHistory(HistoryInTurn history) {
    this.history = history;
  }

  /// The history in `folder`, which is made where there is none. [#standing] says how it went.
  /// Throws `HistoryException` only where SQLite itself cannot run on this machine.
  public static SqliteHistory open(DataFolder folder) {
    return open(folder, PATIENCE);
  }

  /// As above, waiting for another program that is writing as long as `patience` says.
  static SqliteHistory open(DataFolder folder, Duration patience) {
    return open(HistoryFile.in(folder, patience));
  }

  /// The history in `file`.
  static SqliteHistory open(HistoryFile file) {
    return new SqliteHistory(HistoryInTurn.open(file));
  }

  /// The history in `folder` for someone who only looks: empty where there is none, and what cannot
  /// be read stays where it is and is a `HistoryException`.
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
        new SqliteHistory(
            new HistoryInTurn(failure, HistoryFile.in(folder, PATIENCE), Ladder::openAsItIs)));
  }

  @Override
  public void save(Draft draft) {
    history.change(SAVING, connection -> new DraftTable(connection).save(draft));
  }

  @Override
  public void replace(UUID earlier, Draft draft) {
    history.change(
        SAVING,
        connection -> {
          var drafts = new DraftTable(connection);
          drafts.save(draft);
          drafts.deleteUnlessOut(earlier);
        });
  }

  @Override
  public void save(Person person) {
    history.change(SAVING_PERSON, connection -> new PersonTable(connection).save(person));
  }

  @Override
  public Optional<Draft> revise(UUID id, UnaryOperator<Draft> revision) {
    var before = new AtomicReference<Optional<Draft>>(Optional.empty());
    history.change(
        SAVING,
        connection -> {
          var drafts = new DraftTable(connection);
          before.set(new DraftSearch(connection).called(id));
          Optional<Draft> after = before.get().map(revision);
          if (after.isPresent() && !after.equals(before.get())) {
            drafts.save(after.get());
          }
        });
    return before.get();
  }

  @Override
  public Optional<Draft> delete(UUID id) {
    var before = new AtomicReference<Optional<Draft>>(Optional.empty());
    history.change(
        DELETING,
        connection -> {
          var drafts = new DraftTable(connection);
          before.set(new DraftSearch(connection).called(id));
          drafts.delete(id);
        });
    return before.get();
  }

  @Override
  public void forget(UUID person) {
    history.forget(history.read(connection -> Traces.of(connection, person)));
  }

  @Override
  public int forgetBefore(Instant moment, Instant open) {
    Traces old = history.read(connection -> Traces.before(connection, moment, open));
    if (!old.notes().isEmpty()) {
      history.forget(old);
    }
    return old.notes().size();
  }

  @Override
  public int countBefore(Instant moment, Instant open) {
    return history.read(connection -> Traces.before(connection, moment, open).notes().size());
  }

  @Override
  public List<Draft> search(Wanted wanted, int limit) {
    return history.read(connection -> new DraftSearch(connection).search(wanted, limit));
  }

  @Override
  public List<Draft> copied(int limit) {
    return history.read(connection -> new DraftSearch(connection).copied(limit));
  }

  @Override
  public List<Draft> in(Set<State> states, int limit) {
    return history.read(connection -> new DraftSearch(connection).in(states, limit));
  }

  @Override
  public List<Draft> to(UUID person) {
    return history.read(connection -> new DraftSearch(connection).to(person));
  }

  @Override
  public List<Person> alike(String name, Optional<Profile> profile, int limit) {
    return history.read(connection -> new PersonTable(connection).alike(name, profile, limit));
  }

  @Override
  public int invited(Instant from, Instant until, Set<String> messages) {
    return history.read(connection -> new DraftCounts(connection).invited(from, until, messages));
  }

  @Override
  public List<TemplateUse> uses() {
    return history.read(connection -> new DraftCounts(connection).uses());
  }

  @Override
  public List<Person> people() {
    return history.read(connection -> new PersonTable(connection).known());
  }

  @Override
  public List<Draft> to(Set<UUID> readers) {
    return history.read(connection -> new DraftSearch(connection).to(readers));
  }

  @Override
  public List<Draft> saying(Predicate<String> wanted) {
    return history.read(connection -> new DraftSearch(connection).saying(wanted));
  }

  @Override
  public void make(Planning planning, BooleanSupplier stop) {
    history.change(CHANGING, new ChangesTogether(planning, stop));
  }

  @Override
  public void outcomes(Predicate<Outcome> each) {
    long place = Long.MIN_VALUE;
    boolean goesOn = true;
    while (goesOn) {
      long after = place;
      List<Placed> page = history.read(connection -> new OutcomeTable(connection).page(after));
      goesOn =
          !page.isEmpty()
              && page.stream().flatMap(placed -> placed.outcome().stream()).allMatch(each);
      place = page.isEmpty() ? after : page.getLast().place();
    }
  }

  @Override
  public Standing standing() {
    return history.standing();
  }

  /// Tells `listener`, on a thread of its own, whenever the standing is another than before: what
  /// is kept in memory has got into the file, or damage came to light.
  public void watch(Consumer<Standing> listener) {
    history.watch(listener);
  }

  /// The backups of this history.
  public Backups backups() {
    return history.backups();
  }

  @Override
  public void close() {
    history.close();
  }
}
