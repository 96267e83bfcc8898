package app.connote.compose;

import app.connote.lint.Linter;
import app.connote.lint.Severity;
import app.connote.note.Context;
import app.connote.note.Note;

/// A wording and what the checks say about it.
record Checked(Wording wording, Candidate candidate) {
  /// `wording`, put before `linter`.
  static Checked by(Linter linter, Wording wording, Context context) {
    var note = new Note(wording.text());
    var findings = linter.lint(note, context);
    return new Checked(wording, new Candidate(wording.template(), note, findings));
  }

  /// Whether nothing holds the note back from being copied.
  boolean sound() {
    return count(Severity.ERROR) == 0;
  }

  /// How many findings are as severe as `severity`.
  long count(Severity severity) {
    return candidate.findings().stream().filter(finding -> finding.severity() == severity).count();
  }
}
