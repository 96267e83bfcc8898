package app.connote.lint.rule;

import app.connote.lint.Finding;
import app.connote.lint.Fix;
import app.connote.lint.Reading;
import app.connote.lint.Rule;
import app.connote.lint.Severity;
import app.connote.note.Context;
import app.connote.note.Note;
import app.connote.note.Span;
import java.util.ArrayList;
import java.util.List;

/// A blank that was never filled tells the reader that everybody got this note.
final class UnfilledPlaceholder implements Rule {
  @Override
  public String id() {
    return "unfilled-placeholder";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String why() {
    return "A blank that was never filled shows the reader that the note was not written for them.";
  }

  @Override
  public String source() {
    return Sources.SPECIFIC;
  }

  @Override
  public List<Finding> check(Reading reading) {
    Note note = reading.note();
    Context context = reading.context();
    var findings = new ArrayList<Finding>();
    for (Span place : Placeholders.in(reading)) {
      findings.add(finding(place, message(place, note), fixes(place, note, context)));
    }
    return findings;
  }

  private static String message(Span place, Note note) {
    return "Put the real thing in place of “" + place.of(note.text()) + "”.";
  }

  private static Fix[] fixes(Span place, Note note, Context context) {
    return BlankNames.of(place.of(note.text()))
        .flatMap(field -> context.facts().value(field))
        .map(value -> new Fix[] {new Fix("Use “" + value + "”", place, value)})
        .orElseGet(() -> new Fix[0]);
  }
}
