package app.connote.ui.settings;

import app.connote.lint.Finding;
import app.connote.lint.Severity;
import app.connote.lint.Subject;

/// A check that can be switched off.
///
/// @param id the rule's id
/// @param name what it is called here
/// @param why why it matters to the reader of a note, in one sentence
public record Check(String id, Severity severity, String name, String why) {
  /// The check whose findings are about `subject`.
  public static Check of(Subject subject) {
    return new Check(subject.id(), subject.severity(), Finding.nameOf(subject.id()), subject.why());
  }

  /// All that can be searched for.
  String words() {
    return String.join(" ", "checks", severity.id(), name, id, why);
  }
}
