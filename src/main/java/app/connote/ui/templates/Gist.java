package app.connote.ui.templates;

import app.connote.compose.TemplateText;
import app.connote.note.Facts;
import app.connote.note.Field;
import app.connote.note.Relationship;
import app.connote.template.TemplateException;
import java.util.List;
import java.util.stream.Collectors;

/// What a template makes, in short.
///
/// @param first the first note it makes of the examples, on one line; its text where it makes none
/// @param wordings how many different notes it makes of them; 0 where it cannot be used
record Gist(String first, int wordings) {
  /// The gist of `text`, which is for `relationship`.
  static Gist of(TemplateText text, Relationship relationship) {
    try {
      List<String> notes = text.compile(relationship).template().fill(examples(relationship));
      return notes.isEmpty() ? none(text) : new Gist(oneLine(notes.getFirst()), notes.size());
    } catch (TemplateException e) {
      return none(text);
    }
  }

  /// Every fact of `relationship`, filled with its example.
  static Facts examples(Relationship relationship) {
    return new Facts(
        relationship.fields().stream().collect(Collectors.toMap(Field::id, Field::example)));
  }

  private static Gist none(TemplateText text) {
    return new Gist(text.text().isBlank() ? "Nothing written yet" : oneLine(text.text()), 0);
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
