package app.connote.corpus;

import app.connote.lint.Linter;
import app.connote.lint.Rule;
import app.connote.lint.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// What a list of rules makes of the corpus.
record Score(List<Rule> rules, List<Verdict> verdicts) {
  /// The score of `linter` over `notes`.
  static Score of(Linter linter, List<LabelledNote> notes) {
    return new Score(
        linter.rules(),
        notes.stream()
            .map(note -> new Verdict(note, linter.lint(note.note(), note.context())))
            .toList());
  }

  /// The labels that some rule has an opinion on.
  List<Label> labels() {
    return Arrays.stream(Label.values()).filter(label -> label.isJudgedBy(rules)).toList();
  }

  /// How well `label` is found among all notes.
  Tally all(Label label) {
    return Tally.of(label, verdicts);
  }

  /// How well `label` is found among the notes on which every reader would agree.
  Tally certain(Label label) {
    return Tally.of(label, verdicts.stream().filter(each -> each.note().isCertain(label)).toList());
  }

  /// The verdicts on the notes of `kind`.
  List<Verdict> of(Kind kind) {
    return verdicts.stream().filter(each -> each.note().kind() == kind).toList();
  }

  /// The share of notes of `kind` that get an error.
  double withError(Kind kind) {
    return mean(kind, each -> each.count(Severity.ERROR) > 0 ? 1 : 0);
  }

  /// The share of notes of `kind` that get an error or a warning.
  double caught(Kind kind) {
    return mean(kind, each -> each.isCaught() ? 1 : 0);
  }

  /// How many findings of `severity` a note of `kind` gets.
  double mean(Kind kind, Severity severity) {
    return mean(kind, each -> each.count(severity));
  }

  private double mean(Kind kind, ToDoubleFunction<Verdict> figure) {
    return of(kind).stream().mapToDouble(figure).average().orElseThrow();
  }
}
