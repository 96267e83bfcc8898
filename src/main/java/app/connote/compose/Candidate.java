package app.connote.compose;

import app.connote.lint.Finding;
import app.connote.note.Note;
import java.util.List;

/// A finished note that has been checked, and the id of the template it was made from.
public record Candidate(String template, Note note, List<Finding> findings) {
  public Candidate {
    findings = List.copyOf(findings);
  }
}
