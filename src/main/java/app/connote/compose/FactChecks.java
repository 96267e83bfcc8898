package app.connote.compose;

import app.connote.lint.Finding;
import app.connote.lint.Linter;
import app.connote.lint.Severity;
import app.connote.note.Note;
import app.connote.note.Span;
import app.connote.template.Values;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What the checks say against the facts themselves, whatever is made of them.
///
/// All of them are read in one plain sentence, and what is found within a fact counts against it.
final class FactChecks {
  private final Map<String, List<Finding>> findings;
  private final boolean clean;

  private FactChecks(Map<String, List<Finding>> findings) {
    this.findings = findings;
    this.clean = findings.values().stream().allMatch(List::isEmpty);
  }

  /// Reads the facts of `situation` with the rules of `linter`.
  static FactChecks of(Linter linter, Situation situation) {
    Values values = situation.values();
    var text = new StringBuilder("Hi there, I read about");
    var places = new HashMap<String, Span>();
    situation.relationship().fields().stream()
        .map(field -> field.id())
        .filter(values::has)
        .forEach(
            id -> {
              text.append(places.isEmpty() ? " " : ", then about ");
              places.put(id, new Span(text.length(), text.length() + values.text(id).length()));
              text.append(values.text(id));
            });
    List<Finding> found = linter.findings(new Note(text + " and liked it."), situation.context());
    return new FactChecks(
        places.entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, place -> within(place.getValue(), found))));
  }

  /// What there is to say against the facts called `said`.
  Grade grade(Set<String> said) {
    var all = new ArrayList<Finding>();
    said.forEach(field -> all.addAll(findings.getOrDefault(field, List.of())));
    return all.isEmpty() ? Grade.CLEAN : Grade.of(all);
  }

  /// Whether there is nothing to say against any of them.
  boolean areClean() {
    return clean;
  }

  /// The ids of the facts that no sound note can say.
  Set<String> unsound() {
    return findings.entrySet().stream()
        .filter(each -> each.getValue().stream().anyMatch(FactChecks::isError))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static boolean isError(Finding finding) {
    return finding.severity() == Severity.ERROR;
  }

  private static List<Finding> within(Span place, List<Finding> found) {
    return found.stream()
        .filter(finding -> finding.span().length() > 0)
        .filter(finding -> place.start() <= finding.span().start())
        .filter(finding -> finding.span().end() <= place.end())
        .toList();
  }
}
