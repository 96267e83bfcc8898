package app.connote.ui.compose;

import app.connote.note.Relationship;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Narrows the list of relationships to those that fit what was typed.
final class RelationshipFilter {
  /// A line of the list.
  sealed interface Line {
    /// The heading of a group.
    record Heading(String text) implements Line {}

    /// A relationship that can be chosen.
    record Choice(Relationship relationship) implements Line {}
  }

  private RelationshipFilter() {}

  /// The relationships whose label, group or id hold every word of `typed`, each group under its
  /// heading, in the order of `all`.
  static List<Line> lines(List<Relationship> all, String typed) {
    var lines = new ArrayList<Line>();
    String group = "";
    for (Relationship each : all) {
      if (fits(each, typed)) {
        if (!each.group().equals(group)) {
          group = each.group();
          lines.add(new Line.Heading(group));
        }
        lines.add(new Line.Choice(each));
      }
    }
    return lines;
  }

  private static boolean fits(Relationship relationship, String typed) {
    String where =
        String.join(" ", relationship.label(), relationship.group(), relationship.id())
            .toLowerCase(Locale.ROOT);
    for (String word : typed.strip().toLowerCase(Locale.ROOT).split("\\s+", -1)) {
      if (!where.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
