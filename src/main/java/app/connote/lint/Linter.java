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
    List<Finding> all = check(note, context);
    List<Finding> findings = spoken(all);
    if (findings.stream().allMatch(finding -> finding.fixes().isEmpty())) {
      return findings;
    }
    var trial = new FixTrial(note, all, mended -> check(mended, context));
    return findings.stream().map(trial::keepingWhatHelps).toList();
  }

  /// Everything the rules have to say, also where one says enough for another.
  private List<Finding> check(Note note, Context context) {
    var findings = new ArrayList<Finding>();
    var reading = new Reading(note, context, vocabulary);
    for (Rule rule : rules) {
      findings.addAll(rule.check(reading));
    }
    return findings;
  }

  /// Those of `all` that are shown, in order.
  private List<Finding> spoken(List<Finding> all) {
    var findings = new ArrayList<>(all);
    for (Rule rule : rules) {
      findings.removeIf(each -> each.rule().equals(rule.id()) && yields(rule, each, findings));
    }
    findings.sort(null);
    return List.copyOf(findings);
  }

  private static boolean yields(Rule rule, Finding finding, List<Finding> all) {
    return all.stream()
        .anyMatch(
            other ->
                rule.yieldsAnywhereTo().contains(other.rule())
                    || (rule.yieldsTo().contains(other.rule())
                        && other.span().overlaps(finding.span())));
  }
}
