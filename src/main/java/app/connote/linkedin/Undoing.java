package app.connote.linkedin;

import app.connote.history.Changes;
import app.connote.history.Draft;
import app.connote.history.Person;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What taking an import back makes of the history as it is now: what the import wrote and nobody
/// has changed since becomes what it was, and everything else stays.
final class Undoing {
  private final ImportPlan done;
  private final Map<UUID, Person> people;
  private final Map<UUID, Draft> notes;
  private final List<NoteChange> untouched;

  /// Takes back what was `done`, where `people` are those known now and `notes` all that are to one
  /// of those [#concerned].
  Undoing(ImportPlan done, Collection<Person> people, Collection<Draft> notes) {
    this.done = done;
    this.people =
        people.stream().collect(Collectors.toMap(Person::id, Function.identity(), (one, _) -> one));
    this.notes = notes.stream().collect(Collectors.toMap(Draft::id, Function.identity()));
    this.untouched =
        done.notes().stream().filter(change -> change.isUntouched(this.notes)).toList();
  }

  /// The ids of those whose notes matter where what was `done` is taken back.
  static Set<UUID> concerned(ImportPlan done) {
    return Stream.concat(
            done.people().stream().map(PersonChange::after),
            done.notes().stream().map(change -> change.after().person()))
        .map(Person::id)
        .collect(Collectors.toSet());
  }

  Changes changes() {
    List<UUID> gone =
        untouched.stream().filter(NoteChange::isNew).map(change -> change.after().id()).toList();
    List<Draft> restored = untouched.stream().flatMap(change -> change.before().stream()).toList();
    List<Draft> staying = staying(gone, restored);
    Set<UUID> readers =
        Stream.concat(staying.stream(), restored.stream())
            .map(note -> note.person().id())
            .collect(Collectors.toSet());
    List<Person> changed =
        done.people().stream()
            .filter(change -> change.before().isPresent() || readers.contains(change.after().id()))
            .flatMap(change -> takenBack(change).stream())
            .toList();
    return new Changes(
        changed,
        Stream.concat(named(staying, changed), restored.stream()).toList(),
        gone,
        goners(readers));
  }

  private List<Draft> staying(List<UUID> gone, List<Draft> restored) {
    var others = new HashSet<>(gone);
    restored.forEach(note -> others.add(note.id()));
    return notes.values().stream().filter(note -> !others.contains(note.id())).toList();
  }

  /// Whom `change` concerned as they are known without it. Somebody new of whom more has been
  /// learnt since stays as they are.
  private Optional<Person> takenBack(PersonChange change) {
    return now(change)
        .filter(now -> change.before().isPresent() || now.equals(change.after()))
        .flatMap(now -> Optional.of(change.takenBack(now)).filter(without -> !without.equals(now)));
  }

  private Optional<Person> now(PersonChange change) {
    return Optional.ofNullable(people.get(change.after().id()));
  }

  /// Those who were added, of whom nothing has been learnt since and to whom no note is left.
  private List<UUID> goners(Set<UUID> readers) {
    return done.people().stream()
        .filter(change -> change.before().isEmpty())
        .filter(change -> now(change).equals(Optional.of(change.after())))
        .map(change -> change.after().id())
        .filter(id -> !readers.contains(id))
        .toList();
  }

  /// Of those of `changed` who are without a name again the notes: saved again they bring the one
  /// by which they are found.
  private static Stream<Draft> named(List<Draft> staying, List<Person> changed) {
    Set<UUID> nameless =
        changed.stream()
            .filter(person -> person.name().isEmpty())
            .map(Person::id)
            .collect(Collectors.toSet());
    return staying.stream().filter(note -> nameless.contains(note.person().id()));
  }
}
