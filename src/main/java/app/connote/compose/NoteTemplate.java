package app.connote.compose;

import app.connote.note.Tone;
import app.connote.template.Template;

/// A template with its name, the relationship it is for and the tone in which it speaks.
public record NoteTemplate(String id, String relationship, Tone tone, Template template) {
  /// A template that speaks plainly, as one does that says nothing of its tone.
  public NoteTemplate(String id, String relationship, Template template) {
    this(id, relationship, Tone.PLAIN, template);
  }

  /// Whether `other` says the same in the same tone to the same people.
  boolean says(NoteTemplate other) {
    return relationship.equals(other.relationship)
        && tone == other.tone
        && template.source().equals(other.template.source());
  }
}
