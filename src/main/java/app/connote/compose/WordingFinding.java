package app.connote.compose;

import app.connote.lint.Finding;
import app.connote.note.Note;

/// One thing the checks have to say about notes made from a template.
///
/// @param finding what they say about the first of those notes
/// @param example that note
/// @param notes how many notes they say it about
public record WordingFinding(Finding finding, Note example, int notes) {
  /// The words of the example that it is about; empty where something is missing.
  public String words() {
    return finding.span().of(example.text());
  }

  /// The same finding about one more note.
  WordingFinding again() {
    return new WordingFinding(finding, example, notes + 1);
  }
}
