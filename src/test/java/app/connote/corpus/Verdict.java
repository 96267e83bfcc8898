package app.connote.corpus;

import app.connote.lint.Finding;
import app.connote.lint.Severity;
import java.util.List;

/// A note of the corpus and what the rules say about it.
record Verdict(LabelledNote note, List<Finding> findings) {
  /// Whether the rules say of `label` what the reader said.
  boolean agreesOn(Label label) {
    return label.holdsBy(findings) == note.is(label);
  }

  /// How many findings of `severity` there are.
  long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /// Whether there is an error or a warning.
  boolean isCaught() {
    return count(Severity.ERROR) + count(Severity.WARNING) > 0;
  }
}
