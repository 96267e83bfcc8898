package app.connote.ui.compose;

import app.connote.lint.Finding;
import app.connote.lint.Mark;
import app.connote.lint.Severity;
import app.connote.lint.Verdict;
import app.connote.note.Note;
import app.connote.ui.compose.Dismissals.Findings;
import java.util.List;
import java.util.stream.Stream;

/// The note in the editor and what the checks say about it.
///
/// @param findings what they say, worst first
/// @param dismissed what they would say had the writer not dismissed it for this note
/// @param marks what a good note says, and where this one says it
public record Checked(
    Note note, List<Finding> findings, List<Finding> dismissed, List<Mark> marks) {
  static final Checked NOTHING = new Checked(new Note(""), List.of(), List.of(), List.of());

  public Checked {
    findings = List.copyOf(findings);
    dismissed = List.copyOf(dismissed);
    marks = List.copyOf(marks);
  }

  /// The `note` about which there is `verdict`, less what `dismissals` hold back.
  static Checked of(Note note, Verdict verdict, Dismissals dismissals) {
    List<Finding> found = verdict.findings();
    var all = new Findings(note.text(), found);
    return new Checked(
        note,
        found.stream().filter(each -> !dismissals.hold(each, all)).toList(),
        found.stream().filter(each -> dismissals.hold(each, all)).toList(),
        verdict.marks());
  }

  /// The same less what `dismissals` hold back, and nothing else.
  Checked less(Dismissals dismissals) {
    return of(note, new Verdict(found().all(), marks), dismissals);
  }

  /// What the note says.
  public String text() {
    return note.text();
  }

  /// The findings that the writer is told in words; that one of the marks is unlit, where it is
  /// only advice, the mark itself shows.
  List<Finding> told() {
    return findings.stream().filter(each -> !isShownByMark(each)).toList();
  }

  private boolean isShownByMark(Finding finding) {
    return finding.severity() == Severity.ADVICE
        && marks.stream().anyMatch(mark -> !mark.isLit() && mark.rule().equals(finding.rule()));
  }

  /// The findings that hold the note back from being copied.
  List<Finding> errors() {
    return findings.stream().filter(each -> each.severity() == Severity.ERROR).toList();
  }

  /// Everything that was found, dismissed or not.
  Findings found() {
    return new Findings(
        text(), Stream.concat(findings.stream(), dismissed.stream()).sorted().toList());
  }
}
