package app.connote.ui.templates;

import app.connote.compose.TemplateText;
import app.connote.history.TemplateUse;
import app.connote.note.Relationship;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A template as the list shows it.
///
/// @param text how it reads now, saved or not
/// @param relationship what it is for
/// @param saved whether that is how it is in use
/// @param gist what it makes
/// @param use how often it was used, if ever
record Entry(
    TemplateText text,
    Relationship relationship,
    Origin origin,
    boolean saved,
    Gist gist,
    Optional<TemplateUse> use) {

  /// What names it for ever.
  String id() {
    return text.id();
  }

  /// The marks it has in the list.
  List<String> marks() {
    var marks = new ArrayList<String>();
    if (!origin.label().isEmpty()) {
      marks.add(origin.label());
    }
    if (!saved) {
      marks.add("Not saved");
    }
    if (gist.wordings() == 0) {
      marks.add("Cannot be used yet");
    }
    return marks;
  }

  /// Whether the list shows it to someone looking for `words`.
  boolean fits(String words) {
    String where =
        String.join(
                " ",
                relationship.label(),
                relationship.group(),
                relationship.id(),
                text.text(),
                gist.first(),
                String.join(" ", marks()))
            .toLowerCase(Locale.ROOT);
    return List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+", -1)).stream()
        .allMatch(where::contains);
  }
}
