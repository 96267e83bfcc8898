package app.connote.ui.compose;

import app.connote.lint.Finding;
import app.connote.lint.Severity;
import app.connote.note.Note;
import java.util.List;

/// The note in the editor and what the checks say about it.
public record Checked(Note note, List<Finding> findings) {
  static final Checked NOTHING = new Checked(new Note(""), List.of());

  public Checked {
    findings = List.copyOf(findings);
  }

  /// What the note says.
  public String text() {
    return note.text();
  }

  /// The findings that hold the note back from being copied.
  List<Finding> errors() {
    return findings.stream().filter(each -> each.severity() == Severity.ERROR).toList();
  }
}
