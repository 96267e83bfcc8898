package app.connote.compose;

import app.connote.note.Relationship;
import java.util.List;

/// Templates that are passed on together, under a name.
///
/// Refuses to exist when its name or an id in it is not [Pack#isName], or an id stands twice.
///
/// @param name what the pack is called
/// @param templates the templates, each for a relationship that Connote knows
public record Pack(String name, List<NoteTemplate> templates) {
  private static final int LONGEST_NAME = 100;

  public Pack {
    templates = List.copyOf(templates);
    var ids = templates.stream().map(NoteTemplate::id).toList();
    if (!isName(name) || !ids.stream().allMatch(Pack::isName)) {
      throw new IllegalArgumentException("A pack and its templates need names of one line.");
    }
    if (ids.stream().distinct().count() < ids.size()) {
      throw new IllegalArgumentException("Every template of a pack needs an id of its own.");
    }
  }

  /// Whether a pack or a template can be called `text`: a line of at most 100 characters that is
  /// not blank.
  public static boolean isName(String text) {
    return !text.isBlank()
        && text.length() <= LONGEST_NAME
        && text.codePoints().noneMatch(Pack::isUnprintable);
  }

  private static boolean isUnprintable(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  /// Those of the templates that are for `relationship`, in their order.
  public List<NoteTemplate> templatesFor(Relationship relationship) {
    return templates.stream()
        .filter(each -> each.relationship().equals(relationship.id()))
        .toList();
  }
}
