package app.connote.ui.templates;

import app.connote.note.Relationship;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A line of the list of templates.
sealed interface Line {
  /// The relationship of the templates below.
  record Heading(Relationship relationship, int templates) implements Line {}

  /// A template.
  record Item(Entry entry) implements Line {}

  /// The template it is, if it is one.
  default Optional<Entry> template() {
    return switch (this) {
      case Heading _ -> Optional.empty();
      case Item item -> Optional.of(item.entry());
    };
  }

  /// Those of `entries` that fit `words`, each relationship under its heading, and the one called
  /// `kept` in any case, so that what is at hand does not vanish.
  static List<Line> of(List<Entry> entries, String words, Optional<String> kept) {
    var fitting =
        entries.stream()
            .filter(each -> each.fits(words) || kept.filter(each.id()::equals).isPresent())
            .toList();
    var lines = new ArrayList<Line>();
    for (Entry each : fitting) {
      if (lines.isEmpty() || !isUnder(lines.getLast(), each)) {
        var theirs = fitting.stream().filter(other -> isSame(other, each)).count();
        lines.add(new Heading(each.relationship(), (int) theirs));
      }
      lines.add(new Item(each));
    }
    return List.copyOf(lines);
  }

  private static boolean isUnder(Line line, Entry entry) {
    return line.template().filter(above -> isSame(above, entry)).isPresent();
  }

  private static boolean isSame(Entry one, Entry other) {
    return one.relationship().equals(other.relationship());
  }
}
