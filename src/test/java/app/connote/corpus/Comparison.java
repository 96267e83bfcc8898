package app.connote.corpus;

import app.connote.lint.Severity;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Our rules beside other linters that were run on the same notes by `.ci/compare-linters`.
record Comparison(List<LabelledNote> notes, List<Opinion> opinions) {
  private static final Path FOLDER = Path.of("target", "linters");

  /// What can be wrong with a note, in the order it is told.
  private static final List<Fault> FAULTS =
      List.of(
          new Fault("could be sent to anyone", note -> note.is(Label.GENERIC)),
          new Fault("ask for a favour", note -> note.is(Label.FAVOUR)),
          new Fault("do not invite the reader", note -> !note.is(Label.CTA)),
          new Fault("do not say the reader’s name", note -> !note.is(Label.NAMES_RECIPIENT)),
          new Fault("have something left to fill in", note -> note.is(Label.PLACEHOLDER_LEFT)),
          new Fault("give or ask for contact details", note -> note.is(Label.CONFIDENTIAL)),
          new Fault("use lazy short forms", note -> note.is(Label.ABBREV)),
          new Fault("have a mistake of spelling or grammar", note -> note.is(Label.TYPO)));

  /// The verdicts of `score` beside what the other linters left.
  static Comparison with(Score score) {
    var others =
        Stream.of("write-good", "alex", "harper", "languagetool")
            .map(linter -> Opinion.read(linter, FOLDER));
    var ours =
        Stream.of(
            Opinion.ours("Connote, errors and warnings", score.verdicts(), Comparison::serious),
            Opinion.ours("Connote, with advice", score.verdicts(), each -> each.findings().size()));
    return new Comparison(
        score.verdicts().stream().map(Verdict::note).toList(),
        Stream.concat(ours, others).toList());
  }

  private static int serious(Verdict verdict) {
    return (int) (verdict.count(Severity.ERROR) + verdict.count(Severity.WARNING));
  }

  /// Prints both tables to `out`.
  void print(PrintStream out) {
    out.println("| linter | good notes flagged | borderline | bad | findings a good note |");
    out.println("|---|---|---|---|---|");
    opinions.forEach(each -> out.println(row(each)));
    out.println();
    out.println("| of the notes that | flagged by " + names() + " |");
    out.println("|---|" + "---|".repeat(opinions.size()));
    FAULTS.forEach(fault -> out.println(row(fault)));
  }

  private String names() {
    return opinions.stream().map(Opinion::linter).collect(Collectors.joining(" | "));
  }

  private String row(Opinion opinion) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %s | %.2f |",
        opinion.linter(),
        share(opinion, note -> note.kind() == Kind.GOOD),
        share(opinion, note -> note.kind() == Kind.BORDERLINE),
        share(opinion, note -> note.kind() == Kind.BAD),
        opinion.findings(notes, note -> note.kind() == Kind.GOOD));
  }

  private String row(Fault fault) {
    var wanted = fault.of();
    return opinions.stream()
        .map(each -> share(each, wanted) + " (" + share(each, wanted.negate()) + ")")
        .collect(Collectors.joining(" | ", "| " + fault.told() + " | ", " |"));
  }

  private String share(Opinion opinion, Predicate<LabelledNote> wanted) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * opinion.flagged(notes, wanted));
  }

  /// Something that can be wrong with a note, as it is told of many.
  private record Fault(String told, Predicate<LabelledNote> of) {}
}
