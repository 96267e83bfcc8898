package app.connote.lint;

import app.connote.lint.phrase.Vocabulary;
import app.connote.note.Context;
import app.connote.note.Note;
import java.util.ArrayList;
import java.util.List;

/// Puts a note before a list of rules.
public final class Linter {
  private final List<Rule> rules;
  private final Vocabulary vocabulary;

  /// A linter that asks `rules`, which look for the phrases of `vocabulary`.
  public Linter(List<Rule> rules, Vocabulary vocabulary) {
    this.rules = List.copyOf(rules);
    this.vocabulary = vocabulary;
  }

  /// The rules that are asked.
  public List<Rule> rules() {
    return rules;
  }

  /// Everything the rules have to say about `note`, worst first, with only those fixes that mend
  /// their finding and bring up nothing new. An empty note is not checked.
  public List<Finding> lint(Note note, Context context) {
    if (note.text().isBlank()) {
      return List.of();
    }
    List<Finding> findings = check(note, context);
    if (findings.stream().allMatch(finding -> finding.fixes().isEmpty())) {
      return findings;
    }
    var trial = new FixTrial(note, findings, mended -> check(mended, context));
    return findings.stream().map(trial::keepingWhatHelps).toList();
  }

  private List<Finding> check(Note note, Context context) {
    var findings = new ArrayList<Finding>();
    var reading = new Reading(note, context, vocabulary);
    for (Rule rule : rules) {
      findings.addAll(rule.check(reading));
    }
    for (Rule rule : rules) {
      if (!rule.yieldsTo().isEmpty()) {
        giveWay(rule, findings);
      }
    }
    findings.sort(null);
    return List.copyOf(findings);
  }

  private static void giveWay(Rule rule, List<Finding> findings) {
    List<Finding> louder =
        findings.stream().filter(other -> rule.yieldsTo().contains(other.rule())).toList();
    findings.removeIf(
        each ->
            each.rule().equals(rule.id())
                && louder.stream().anyMatch(other -> other.span().overlaps(each.span())));
  }
}
