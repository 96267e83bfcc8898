package app.connote.compose;

import app.connote.note.English;
import app.connote.note.Tone;
import app.connote.template.Template;
import java.util.Map;

/// A template with its name, the relationship it is for and the tone in which it speaks.
///
/// @param spellings the template in each English, where its spelling differs among them
public record NoteTemplate(
    String id,
    String relationship,
    Tone tone,
    Template template,
    Map<English, Template> spellings) {
  public NoteTemplate {
    spellings = Map.copyOf(spellings);
  }

  /// A template that is spelt one way, whatever the English.
  public NoteTemplate(String id, String relationship, Tone tone, Template template) {
    this(id, relationship, tone, template, Map.of());
  }

  /// A template that speaks plainly, as one does that says nothing of its tone.
  public NoteTemplate(String id, String relationship, Template template) {
    this(id, relationship, Tone.PLAIN, template);
  }

  /// This template as it is spelt in `english`.
  NoteTemplate in(English english) {
    return spellings.isEmpty()
        ? this
        : new NoteTemplate(
            id, relationship, tone, spellings.getOrDefault(english, template), spellings);
  }

  /// Whether it mentions the field called `id` anywhere.
  public boolean mentions(String id) {
    return template.fields().contains(id);
  }

  /// Whether `other` says the same in the same tone to the same people.
  boolean says(NoteTemplate other) {
    return relationship.equals(other.relationship)
        && tone == other.tone
        && template.source().equals(other.template.source());
  }
}
