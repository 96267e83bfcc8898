package app.connote.lint.rule;

import app.connote.lint.Finding;
import app.connote.lint.Fix;
import app.connote.lint.Reading;
import app.connote.lint.Rule;
import app.connote.lint.Severity;
import app.connote.note.Context;
import app.connote.note.Note;
import java.util.List;

/// A greeting is read first; one with a hole in it is all that will be read.
final class BrokenGreeting implements Rule {
  @Override
  public String id() {
    return "broken-greeting";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String why() {
    return "The greeting is read first, and a broken one gives away that nobody looked.";
  }

  @Override
  public String source() {
    return Sources.CARE;
  }

  @Override
  public List<Finding> check(Reading reading) {
    Note note = reading.note();
    Context context = reading.context();
    return GreetingFault.in(note, context.facts()).stream().map(this::finding).toList();
  }

  private Finding finding(GreetingFault fault) {
    return finding(fault.span(), fault.message(), fault.fixes().toArray(Fix[]::new));
  }
}
