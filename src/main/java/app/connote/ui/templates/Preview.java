package app.connote.ui.templates;

import app.connote.lint.Finding;
import java.util.List;

/// How a template reads with some facts filled in.
///
/// @param notes every note it makes of them; none where it makes none
/// @param at which of them is shown, from 0
/// @param findings what the checks say about that one
/// @param absence why there is none, in a sentence; empty where there are some
record Preview(List<String> notes, int at, List<Finding> findings, String absence) {
  Preview {
    notes = List.copyOf(notes);
    findings = List.copyOf(findings);
  }

  /// The note that is shown; empty where there is none.
  String note() {
    return notes.isEmpty() ? "" : notes.get(at);
  }

  /// The length of the longest of the notes in UTF-16 units; 0 where there is none.
  int longest() {
    return notes.stream().mapToInt(String::length).max().orElse(0);
  }
}
