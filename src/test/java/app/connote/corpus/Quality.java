package app.connote.corpus;

import app.connote.lint.Linter;
import app.connote.lint.Severity;
import app.connote.lint.rule.Rules;
import app.connote.store.BuiltInPhrases;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Prints how well the rules judge the corpus: `mvn -q test-compile exec:exec@quality`.
public final class Quality {
  private final Score score;
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private Quality(List<LabelledNote> notes) {
    score = Score.of(new Linter(Rules.ALL, BuiltInPhrases.read()), notes);
  }

  /// Prints the tables for `tables`, those of the texts alone for `bare`, and those beside other
  /// linters for `others`; else the notes behind one figure, which is `good`, `bad` or the id of a
  /// label.
  public static void main(String[] args) {
    var notes = Corpus.read();
    var quality = new Quality(notes);
    switch (args[0]) {
      case "tables" -> quality.tables();
      case "good" -> quality.notes(each -> each.note().kind() == Kind.GOOD && each.isCaught());
      case "bare" -> new Quality(notes.stream().map(LabelledNote::bare).toList()).tables();
      case "others" -> quality.compare();
      case "bad" -> quality.notes(each -> each.note().kind() == Kind.BAD && !each.isCaught());
      default -> quality.disagreements(Label.of(args[0]));
    }
  }

  private void compare() {
    tables();
    out.println();
    Comparison.with(score).print(out);
  }

  private void tables() {
    out.println(
        """
        | label | notes | precision | recall | F1 | precision, agreed | recall, agreed | F1, agreed |
        |---|---|---|---|---|---|---|---|""");
    score.labels().forEach(this::row);
    out.println(
        """

        | notes | how many | with an error | with an error or a warning | warnings a note | advice a note |
        |---|---|---|---|---|---|""");
    for (Kind kind : Kind.values()) {
      row(kind);
    }
  }

  private void row(Label label) {
    Tally all = score.all(label);
    out.printf(
        "| `%s` | %d | %s | %s |%n",
        label.id(), all.hits() + all.misses(), cells(all), cells(score.certain(label)));
  }

  private static String cells(Tally tally) {
    return String.format(
        Locale.ROOT, "%.2f | %.2f | %.2f", tally.precision(), tally.recall(), tally.f1());
  }

  private void row(Kind kind) {
    out.printf(
        Locale.ROOT,
        "| %s | %d | %.1f %% | %.1f %% | %.2f | %.2f |%n",
        kind.id(),
        score.of(kind).size(),
        100 * score.withError(kind),
        100 * score.caught(kind),
        score.mean(kind, Severity.WARNING),
        score.mean(kind, Severity.ADVICE));
  }

  private void disagreements(Label label) {
    notes(each -> !each.agreesOn(label));
  }

  private void notes(Predicate<Verdict> wanted) {
    for (Verdict each : score.verdicts()) {
      if (wanted.test(each)) {
        out.printf("%s %s%n  %s%n", each.note().id(), each.note().note().text(), rules(each));
      }
    }
  }

  private static String rules(Verdict verdict) {
    return verdict.findings().stream()
        .map(each -> each.severity().id() + " " + each.rule() + " " + each.span())
        .collect(Collectors.joining(", "));
  }
}
