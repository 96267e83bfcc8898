package app.connote.lint;

import app.connote.lint.phrase.Vocabulary;
import app.connote.note.Context;
import app.connote.note.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Puts a note before a list of rules.
public final class Linter {
  private final List<Rule> rules;
  private final Vocabulary vocabulary;
  private final Past past;

  /// A linter that asks `rules`, which look for the phrases of `vocabulary`.
  public Linter(List<Rule> rules, Vocabulary vocabulary) {
    this(rules, vocabulary, Past.NONE);
  }

  private Linter(List<Rule> rules, Vocabulary vocabulary, Past past) {
    this.rules = List.copyOf(rules);
    this.vocabulary = vocabulary;
    this.past = past;
  }

  /// This linter for a writer who has sent the notes of `past` before.
  public Linter knowing(Past past) {
    return new Linter(rules, vocabulary, past);
  }

  /// The rules that are asked.
  public List<Rule> rules() {
    return rules;
  }

  /// A linter that asks all of these rules but those called `muted`.
  public Linter without(Set<String> muted) {
    return new Linter(
        rules.stream().filter(rule -> !muted.contains(rule.id())).toList(), vocabulary);
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

  /// As [Linter#lint], with fixes that nobody has tried yet.
  List<Finding> check(Note note, Context context) {
    var findings = new ArrayList<Finding>();
    var reading = new Reading(note, context, vocabulary, past);
    for (Rule rule : rules) {
      findings.addAll(rule.check(reading));
    }
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
                rule.yieldsTo().contains(other.rule()) && other.span().overlaps(finding.span()));
  }
}
