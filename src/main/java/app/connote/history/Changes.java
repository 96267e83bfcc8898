package app.connote.history;

import java.util.List;
import java.util.UUID;

/// Changes to many notes and people that are made together.
///
/// @param people who is kept, in place of what was known of them
/// @param notes which notes are kept, in place of what was kept under their ids
/// @param goneNotes the notes that are removed
/// @param gonePeople the people who are removed unless a note is for them
public record Changes(
    List<Person> people, List<Draft> notes, List<UUID> goneNotes, List<UUID> gonePeople) {
  public Changes {
    people = List.copyOf(people);
    notes = List.copyOf(notes);
    goneNotes = List.copyOf(goneNotes);
    gonePeople = List.copyOf(gonePeople);
  }

  /// How many there are.
  public int count() {
    return people.size() + notes.size() + goneNotes.size() + gonePeople.size();
  }
}
