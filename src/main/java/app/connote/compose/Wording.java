package app.connote.compose;

import app.connote.note.Facts;
import java.util.ArrayList;
import java.util.List;

/// One text that a template gives with the facts at hand, before it is checked.
///
/// @param template the id of the template
/// @param order where it stands among all wordings of all templates, from 0
/// @param text the finished note
record Wording(String template, int order, String text) {
  /// Every wording of `templates` that `facts` allow, in the order of the templates.
  static List<Wording> of(List<NoteTemplate> templates, Facts facts) {
    var wordings = new ArrayList<Wording>();
    for (NoteTemplate each : templates) {
      for (String text : each.template().fill(facts)) {
        wordings.add(new Wording(each.id(), wordings.size(), text));
      }
    }
    return wordings;
  }

  /// Whether the text has at most `characters` UTF-16 units.
  boolean fits(int characters) {
    return text.length() <= characters;
  }
}
