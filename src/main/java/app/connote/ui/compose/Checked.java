package app.connote.ui.compose;

import app.connote.lint.Finding;
import app.connote.lint.Severity;
import app.connote.note.Note;
import app.connote.ui.compose.Dismissals.Findings;
import java.util.List;
import java.util.stream.Stream;

/// The note in the editor and what the checks say about it.
///
/// @param findings what they say, worst first
/// @param dismissed what they would say had the writer not dismissed it for this note
public record Checked(Note note, List<Finding> findings, List<Finding> dismissed) {
  static final Checked NOTHING = new Checked(new Note(""), List.of(), List.of());

  public Checked {
    findings = List.copyOf(findings);
    dismissed = List.copyOf(dismissed);
  }

  /// The `note` about which there is `found` to say, less what `dismissals` hold back.
  static Checked of(Note note, List<Finding> found, Dismissals dismissals) {
    var all = new Findings(note.text(), found);
    return new Checked(
        note,
        found.stream().filter(each -> !dismissals.hold(each, all)).toList(),
        found.stream().filter(each -> dismissals.hold(each, all)).toList());
  }

  /// What the note says.
  public String text() {
    return note.text();
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
