package app.connote.store;

import app.connote.compose.Catalog;
import app.connote.compose.Fillings;
import app.connote.compose.NoteTemplate;
import app.connote.note.Facts;
import app.connote.note.Field;
import app.connote.note.Note;
import app.connote.note.Relationship;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Every note that a pack can make: each template, with each choice of its optional facts, in each
/// wording.
///
/// @param relationship what the template is for
/// @param template the template
/// @param facts the required facts and some of the optional ones
/// @param wordings what the template makes of them
record PackNotes(
    Relationship relationship, NoteTemplate template, Facts facts, List<Note> wordings) {
  PackNotes {
    wordings = List.copyOf(wordings);
  }

  /// The notes of `catalog`, with `value` filled in for each field.
  static List<PackNotes> of(Catalog catalog, Function<Field, String> value) {
    return catalog.relationships().stream()
        .flatMap(
            relationship ->
                catalog.templatesFor(relationship).stream()
                    .flatMap(template -> of(relationship, template, value)))
        .toList();
  }

  private static Stream<PackNotes> of(
      Relationship relationship, NoteTemplate template, Function<Field, String> value) {
    return Fillings.of(relationship, value).facts().stream()
        .map(facts -> new PackNotes(relationship, template, facts, notes(template, facts)));
  }

  private static List<Note> notes(NoteTemplate template, Facts facts) {
    return template.template().fill(facts).stream().map(Note::new).toList();
  }

  /// The template and the facts, to find the way back from a note.
  @Override
  public String toString() {
    return template.id() + " with " + String.join(", ", facts.values().keySet());
  }
}
