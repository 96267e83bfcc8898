package app.connote.lint;

import app.connote.note.Span;

/// One change that would mend a finding.
///
/// @param label what pressing its button does, as a short command such as "Remove it"
/// @param span the stretch of the note that is replaced, in UTF-16 units
/// @param replacement what stands there afterwards
public record Fix(String label, Span span, String replacement) {
  public Fix {
    if (label.isBlank()) {
      throw new IllegalArgumentException("A fix needs a label that says what it does.");
    }
  }

  /// `text` with this change made.
  public String apply(String text) {
    return text.substring(0, span.start()) + replacement + text.substring(span.end());
  }
}
