package app.connote.compose;

import app.connote.template.Extent;
import app.connote.template.Outlines;
import app.connote.template.Values;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// The wordings of one template with the facts at hand.
///
/// @param template the template
/// @param first where its first wording stands among all wordings of all templates
/// @param outlines its wordings before they are filled
record Run(NoteTemplate template, int first, Outlines outlines) {
  /// Those of `templates`, in their order, with `values` filled in.
  static List<Run> of(List<NoteTemplate> templates, Values values) {
    var runs = new Run[templates.size()];
    int first = 0;
    for (int at = 0; at < runs.length; at++) {
      NoteTemplate template = templates.get(at);
      runs[at] = new Run(template, first, template.template().outlines(values));
      first += runs[at].outlines.size();
    }
    return List.of(runs);
  }

  /// The numbers of the wordings that can be filled.
  IntStream usable() {
    return IntStream.range(0, outlines.size()).filter(outlines::allows);
  }

  /// Whether wording `at` says any of `fields`.
  boolean saysAny(int at, Set<String> fields) {
    return fields.stream().anyMatch(field -> outlines.times(at, field) > 0);
  }

  /// How wording `at` looks at best.
  Look look(int at, Natural natural) {
    Extent extent = outlines.extent(at);
    return new Look(
        outlines.facts(at), outlines.characters(at), natural.away(extent), 0, first + at);
  }
}
