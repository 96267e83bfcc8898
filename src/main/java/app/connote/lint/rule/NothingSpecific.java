package app.connote.lint.rule;

import app.connote.lint.Finding;
import app.connote.lint.Rule;
import app.connote.lint.Severity;
import app.connote.note.Context;
import app.connote.note.Note;
import app.connote.note.Span;
import java.util.List;

/// One thing that only this reader could be told is the reason why people accept.
final class NothingSpecific implements Rule {
  @Override
  public String id() {
    return "nothing-specific";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String why() {
    return "A note that could go to anyone reads as if it had gone to everyone.";
  }

  @Override
  public String source() {
    return Sources.SPECIFIC;
  }

  @Override
  public List<Finding> check(Note note, Context context) {
    if (Specifics.areIn(note, context)) {
      return List.of();
    }
    return List.of(
        finding(
            Span.at(note.characters()),
            "Add one thing that only fits this reader, such as where you met or what they wrote."));
  }
}
