package app.connote.lint;

import app.connote.lint.phrase.Vocabulary;
import app.connote.note.Context;
import app.connote.note.Note;
import app.connote.note.Span;
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
        rules.stream().filter(rule -> !muted.contains(rule.id())).toList(), vocabulary, past);
  }

  /// Everything the rules have to say about `note`, worst first, with only those fixes that mend
  /// their finding and bring up nothing new. An empty note is not checked.
  public List<Finding> lint(Note note, Context context) {
    return lint(new Reading(note, context, vocabulary, past));
  }

  /// The presence map of `note`: a mark for each of the presence rules, in their order. In an empty
  /// note none is lit.
  public List<Mark> marks(Note note, Context context) {
    return marks(new Reading(note, context, vocabulary, past));
  }

  /// Findings and presence map of `note` at once, which costs hardly more than the findings.
  public Verdict judge(Note note, Context context) {
    var reading = new Reading(note, context, vocabulary, past);
    return new Verdict(lint(reading), marks(reading));
  }

  private List<Mark> marks(Reading reading) {
    return rules.stream()
        .filter(Presence.class::isInstance)
        .map(Presence.class::cast)
        .filter(rule -> rule.isAsked(reading.context()))
        .map(rule -> rule.mark(reading))
        .toList();
  }

  private List<Finding> lint(Reading reading) {
    if (reading.note().text().isBlank()) {
      return List.of();
    }
    List<Finding> all = check(reading);
    List<Finding> findings = mendable(spoken(all), reading);
    if (findings.stream().allMatch(finding -> finding.fixes().isEmpty())) {
      return findings;
    }
    var trial = new FixTrial(reading.note(), all, mended -> check(reading.of(mended)));
    return findings.stream().map(trial::keepingWhatHelps).toList();
  }

  /// `findings` with all the fixes that their rules can think of.
  private List<Finding> mendable(List<Finding> findings, Reading reading) {
    var mendable = new ArrayList<>(findings);
    for (Rule rule : rules) {
      mendable.replaceAll(
          each -> each.rule().equals(rule.id()) ? each.with(rule.fixes(each, reading)) : each);
    }
    return mendable;
  }

  /// As [Linter#lint], without asking how the note could be mended, which is most of the work where
  /// there is something to mend.
  public List<Finding> findings(Note note, Context context) {
    if (note.text().isBlank()) {
      return List.of();
    }
    return spoken(check(new Reading(note, context, vocabulary, past))).stream()
        .map(finding -> finding.with(List.of()))
        .toList();
  }

  /// Everything the rules have to say, also where one says enough for another.
  private List<Finding> check(Reading reading) {
    var findings = new ArrayList<Finding>();
    for (Rule rule : rules) {
      findings.addAll(rule.check(reading));
    }
    return findings;
  }

  /// Those of `all` that are shown, in order.
  private List<Finding> spoken(List<Finding> all) {
    var findings = new ArrayList<>(all);
    for (Rule rule : rules) {
      if (findings.stream().anyMatch(each -> each.rule().equals(rule.id()))) {
        quieten(rule, findings);
      }
    }
    findings.sort(null);
    return List.copyOf(findings);
  }

  /// Removes from `findings` those of `rule` about which another says enough.
  private static void quieten(Rule rule, List<Finding> findings) {
    var places = new Places(placesOf(rule.yieldsTo(), findings));
    boolean silent = !placesOf(rule.yieldsAnywhereTo(), findings).isEmpty();
    findings.removeIf(
        each -> each.rule().equals(rule.id()) && (silent || places.overlap(each.span())));
  }

  private static List<Span> placesOf(Set<String> rules, List<Finding> findings) {
    return rules.isEmpty()
        ? List.of()
        : findings.stream()
            .filter(finding -> rules.contains(finding.rule()))
            .map(Finding::span)
            .toList();
  }
}
