package app.connote.compose;

import app.connote.lint.Finding;
import app.connote.lint.Linter;
import app.connote.lint.Severity;
import app.connote.note.Account;
import app.connote.note.Context;
import app.connote.note.Facts;
import app.connote.note.Field;
import app.connote.note.Note;
import app.connote.note.Relationship;
import app.connote.template.Template;
import app.connote.template.TemplateException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Looks at every note that a template can make: each wording, with each choice of the optional
/// facts it mentions. Of what it finds, [TemplateReport] tells.
public final class TemplateCheck {
  /// The most notes of one template that are put before the checks.
  public static final int MOST_NOTES = 10_000;

  /// What such a finding says is about the length of the note, whatever words are at its end.
  private static final Set<String> ABOUT_LENGTH = Set.of("too-many-characters");

  private final Linter linter;
  private final Function<Field, String> value;

  /// A check by `linter` that fills in the example of each field.
  public TemplateCheck(Linter linter) {
    this(linter, Field::example);
  }

  /// A check by `linter` that fills in the `value` of each field.
  public TemplateCheck(Linter linter, Function<Field, String> value) {
    this.linter = linter;
    this.value = value;
  }

  /// Whoever waits for a check.
  @FunctionalInterface
  public interface Watcher {
    /// Hears that `done` of `all` fillings have been looked at, and answers whether to go on.
    boolean goesOn(int done, int all);
  }

  /// What there is to say about `source`, a template for `relationship`. `watcher` hears of every
  /// filling and may stop the check, which then tells what it has seen.
  public TemplateReport check(String source, Relationship relationship, Watcher watcher) {
    var fields = relationship.fields().stream().map(Field::id).collect(Collectors.toSet());
    try {
      return check(Template.compile(source, fields), relationship, watcher);
    } catch (TemplateException _) {
      return new TemplateReport.Unusable(Template.problems(source, fields));
    }
  }

  /// What there is to say about `template`, which is for `relationship`.
  public TemplateReport.Usable check(Template template, Relationship relationship) {
    return check(template, relationship, (_, _) -> true);
  }

  private TemplateReport.Usable check(
      Template template, Relationship relationship, Watcher watcher) {
    var fillings = Fillings.of(relationship, template.fields(), value);
    var tally = new Tally(template, relationship);
    int all = fillings.facts().size();
    int done = 0;
    while (done < all && watcher.goesOn(done, all)) {
      tally.add(fillings.facts().get(done++));
    }
    return tally.report(fillings.all() && done == all);
  }

  /// What has been seen so far.
  private final class Tally {
    private final Template template;
    private final Relationship relationship;
    private final List<Filling> fillings = new ArrayList<>();
    private final Map<List<String>, WordingFinding> findings = new LinkedHashMap<>();
    private boolean skipped;
    private int checked;
    private int advised;

    Tally(Template template, Relationship relationship) {
      this.template = template;
      this.relationship = relationship;
    }

    void add(Facts facts) {
      List<String> texts = template.fill(facts);
      fillings.add(new Filling(facts, texts.stream().map(String::length).toList()));
      // Whoever has the longer limit may send what only that limit allows.
      var context = Context.of(relationship, Account.PREMIUM, facts);
      int room = Math.min(texts.size(), MOST_NOTES - checked);
      texts.stream().limit(room).map(Note::new).forEach(note -> lint(note, context));
      checked += room;
      skipped |= room < texts.size();
    }

    private void lint(Note note, Context context) {
      List<Finding> found = linter.findings(note, context);
      var once = new LinkedHashMap<List<String>, WordingFinding>();
      found.stream()
          .filter(finding -> finding.severity() != Severity.ADVICE)
          .map(finding -> new WordingFinding(finding, note, 1))
          .forEach(each -> once.putIfAbsent(sameness(each), each));
      once.forEach((same, first) -> findings.merge(same, first, (known, _) -> known.again()));
      advised += found.stream().anyMatch(each -> each.severity() == Severity.ADVICE) ? 1 : 0;
    }

    /// What two findings have in common that say the same.
    private static List<String> sameness(WordingFinding each) {
      Finding finding = each.finding();
      String words = ABOUT_LENGTH.contains(finding.rule()) ? "" : each.words();
      return List.of(finding.rule(), finding.severity().id(), words);
    }

    TemplateReport.Usable report(boolean complete) {
      var worstFirst =
          findings.values().stream()
              .sorted(Comparator.comparing(each -> each.finding().severity()))
              .toList();
      return new TemplateReport.Usable(
          fillings, worstFirst, checked, advised, complete && !skipped);
    }
  }
}
