package app.connote.linkedin;

import app.connote.history.Changes;
import app.connote.history.Draft;
import app.connote.history.Person;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

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

  /// How much would change, without a word of it, which must not reach a log.
  @Override
  public String toString() {
    return "ImportPlan[%d people, %d notes, %d unsure]"
        .formatted(people.size(), notes.size(), unsure.size());
  }
}
