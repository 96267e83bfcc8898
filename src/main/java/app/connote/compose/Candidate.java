package app.connote.compose;

import app.connote.lint.Finding;
import app.connote.note.Note;
import java.util.List;

/// A finished note that has been checked.
///
/// @param template the id of the template it was made from
/// @param note what it says
/// @param findings what the checks say, worst first
/// @param reasons why it is suggested where it is
public record Candidate(String template, Note note, List<Finding> findings, Reasons reasons) {
  public Candidate {
    findings = List.copyOf(findings);
  }
}
