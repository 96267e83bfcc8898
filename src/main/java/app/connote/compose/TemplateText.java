package app.connote.compose;

import app.connote.note.Field;
import app.connote.note.Relationship;
import app.connote.note.Tone;
import app.connote.template.Template;
import app.connote.template.TemplateException;
import java.util.Set;
import java.util.stream.Collectors;

/// A template as a person writes it, whether or not it can be used yet.
///
/// Refuses to exist without an id and a relationship.
///
/// @param id names the template for ever; a changed built-in one keeps the id it came with
/// @param relationship the id of the relationship it is for
/// @param tone how it speaks
/// @param text what is written, in the language of templates
public record TemplateText(String id, String relationship, Tone tone, String text) {
  public TemplateText {
    if (id.isBlank() || relationship.isBlank()) {
      throw new IllegalArgumentException("A template needs an id and a relationship.");
    }
  }

  /// A template that speaks plainly.
  public TemplateText(String id, String relationship, String text) {
    this(id, relationship, Tone.PLAIN, text);
  }

  /// The text of `template`.
  public static TemplateText of(NoteTemplate template) {
    return new TemplateText(
        template.id(), template.relationship(), template.tone(), template.template().source());
  }

  /// This template saying `other`.
  public TemplateText saying(String other) {
    return new TemplateText(id, relationship, tone, other);
  }

  /// This template for the relationship called `other`.
  public TemplateText forRelationship(String other) {
    return new TemplateText(id, other, tone, text);
  }

  /// This template speaking in `other`.
  public TemplateText speaking(Tone other) {
    return new TemplateText(id, relationship, other, text);
  }

  /// This template under the id `other`.
  public TemplateText named(String other) {
    return new TemplateText(other, relationship, tone, text);
  }

  /// The template that the text describes, where it is written for `known`.
  ///
  /// @throws TemplateException when the text cannot be used
  public NoteTemplate compile(Relationship known) throws TemplateException {
    Set<String> fields = known.fields().stream().map(Field::id).collect(Collectors.toSet());
    return new NoteTemplate(id, relationship, tone, Template.compile(text, fields));
  }

  /// The id alone: the text must not reach a log.
  @Override
  public String toString() {
    return "TemplateText[" + id + "]";
  }
}
