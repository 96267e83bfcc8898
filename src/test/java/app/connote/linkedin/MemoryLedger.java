package app.connote.linkedin;

import app.connote.history.Changes;
import app.connote.history.Draft;
import app.connote.history.HistoryException;
import app.connote.history.Ledger;
import app.connote.history.Person;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/// A history in memory, whose notes hold what is known of their readers as those of the file do.
public final class MemoryLedger implements Ledger {
  /// What a broken history says.
  public static final String TROUBLE = "The disk is full: make room.";

  private final Map<UUID, Person> people = new LinkedHashMap<>();
  private final Map<UUID, Draft> notes = new LinkedHashMap<>();
  private boolean broken;

  /// Keeps `person`.
  public void keep(Person person) {
    people.put(person.id(), person);
  }

  /// Keeps `note` and, where they are new, its reader.
  public void keep(Draft note) {
    people.putIfAbsent(note.person().id(), note.person());
    notes.put(note.id(), note);
  }

  /// Forgets the person called `id` and every note to them.
  public void forget(UUID id) {
    people.remove(id);
    notes.values().removeIf(note -> note.person().id().equals(id));
  }

  /// Every note, oldest first.
  public List<Draft> notes() {
    return saying(_ -> true);
  }

  /// Every call fails from now on.
  public void breakDown() {
    broken = true;
  }

  @Override
  public List<Person> people() {
    check();
    return people.values().stream().filter(Person::isKnown).toList();
  }

  @Override
  public List<Draft> to(Set<UUID> readers) {
    check();
    return notes().stream().filter(note -> readers.contains(note.person().id())).toList();
  }

  @Override
  public List<Draft> saying(Predicate<String> wanted) {
    check();
    return notes.values().stream()
        .filter(note -> wanted.test(note.text()))
        .map(note -> note.to(people.getOrDefault(note.person().id(), note.person())))
        .sorted(Comparator.comparing(Draft::changed))
        .toList();
  }

  @Override
  public void make(Planning planning, BooleanSupplier stop) {
    check();
    Changes changes = planning.of(this, stop);
    if (stop.getAsBoolean()) {
      throw new CancellationException();
    }
    changes.people().forEach(this::keep);
    changes.notes().forEach(this::keep);
    changes.goneNotes().forEach(notes::remove);
    changes.gonePeople().stream().filter(id -> to(Set.of(id)).isEmpty()).forEach(people::remove);
  }

  private void check() {
    if (broken) {
      throw new HistoryException(TROUBLE, new IllegalStateException());
    }
  }
}
