package app.connote.linkedin;

import app.connote.history.Changes;
import app.connote.history.Draft;
import app.connote.history.Person;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an export would make of the history, before anything of it is changed.
///
/// @param people who would be known, or known better
/// @param notes what would become of notes, and which would be added
/// @param unsure what the export leaves open, and which therefore stays as it is
public record ImportPlan(
    DataExport export, List<PersonChange> people, List<NoteChange> notes, List<Unsure> unsure) {
  public ImportPlan {
    people = List.copyOf(people);
    notes = List.copyOf(notes);
    unsure = List.copyOf(unsure);
  }

  /// Whether nothing would change.
  public boolean isEmpty() {
    return people.isEmpty() && notes.isEmpty();
  }

  /// How many people would be added.
  public long newPeople() {
    return people.stream().filter(change -> change.before().isEmpty()).count();
  }

  /// How many people would be known better.
  public long updatedPeople() {
    return people.size() - newPeople();
  }

  /// How many notes are as `wanted`.
  public long count(Predicate<NoteChange> wanted) {
    return notes.stream().filter(wanted).count();
  }

  /// How many connections hide who they are, and are therefore left out.
  public long hidden() {
    return export.connections().stream().filter(Connection::isHidden).count();
  }

  /// What makes the history as planned.
  Changes changes() {
    return new Changes(
        people.stream().map(PersonChange::after).toList(),
        notes.stream().map(NoteChange::after).toList(),
        List.of(),
        formerReaders());
  }

  /// For whom notes were that turned out to be for somebody else, and of whom nothing else is
  /// known.
  private List<UUID> formerReaders() {
    return notes.stream()
        .filter(NoteChange::isToSomebodyElse)
        .flatMap(change -> change.before().stream())
        .map(Draft::person)
        .filter(reader -> !reader.isKnown())
        .map(Person::id)
        .toList();
  }

  /// What makes the history as it was. Notes that are no longer in `present`, those to the people
  /// concerned, as this plan made them stay, because the writer has gone on with them.
  Changes undoing(Collection<Draft> present) {
    Map<UUID, Draft> now =
        present.stream().collect(Collectors.toMap(Draft::id, Function.identity()));
    List<NoteChange> untouched = notes.stream().filter(change -> change.isUntouched(now)).toList();
    Set<UUID> nameless = nameless();
    Stream<Draft> named = present.stream().filter(note -> nameless.contains(note.person().id()));
    return new Changes(
        people.stream().flatMap(change -> change.before().stream()).toList(),
        Stream.concat(named, untouched.stream().flatMap(change -> change.before().stream()))
            .toList(),
        untouched.stream().filter(NoteChange::isNew).map(change -> change.after().id()).toList(),
        people.stream()
            .filter(change -> change.before().isEmpty())
            .map(change -> change.after().id())
            .toList());
  }

  /// Of whom no name was known: they are found by the one that their notes, saved again, bring.
  private Set<UUID> nameless() {
    return people.stream()
        .flatMap(change -> change.before().stream())
        .filter(person -> person.name().isEmpty())
        .map(Person::id)
        .collect(Collectors.toSet());
  }

  /// How much would change, without a word of it, which must not reach a log.
  @Override
  public String toString() {
    return "ImportPlan[%d people, %d notes, %d unsure]"
        .formatted(people.size(), notes.size(), unsure.size());
  }
}
