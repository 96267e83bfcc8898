package app.connote.lint.rule;

import app.connote.lint.Finding;
import app.connote.lint.Fix;
import app.connote.lint.Reading;
import app.connote.lint.Rule;
import app.connote.lint.Severity;
import app.connote.note.Context;
import app.connote.note.Note;
import app.connote.note.Span;
import java.util.List;

/// People look up when they read their own name.
final class NoName implements Rule {
  @Override
  public String id() {
    return "no-name";
  }

  @Override
  public Severity severity() {
    return Severity.ADVICE;
  }

  @Override
  public String why() {
    return "A note that calls the reader by name reads as meant for them.";
  }

  @Override
  public String source() {
    return Sources.CARE;
  }

  @Override
  public List<Finding> check(Reading reading) {
    Note note = reading.note();
    Context context = reading.context();
    if (Addressee.isNamed(reading)) {
      return List.of();
    }
    return List.of(
        finding(Span.at(0), "Greet the reader by name at the start.", fixes(note, context)));
  }

  private static Fix[] fixes(Note note, Context context) {
    return context
        .facts()
        .value("first_name")
        .map(name -> new Fix[] {Addressee.greetingFix(note, name)})
        .orElseGet(() -> new Fix[0]);
  }
}
