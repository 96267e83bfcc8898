package app.connote.lint.rule;

import app.connote.lint.Finding;
import app.connote.lint.Fix;
import app.connote.lint.Reading;
import app.connote.lint.Rule;
import app.connote.lint.Severity;
import app.connote.note.Note;
import java.util.List;

/// Clipped words look as if the reader were not worth the whole ones.
final class Abbreviation implements Rule {
  @Override
  public String id() {
    return "abbreviation";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String why() {
    return "Clipped words look careless to somebody who does not know you.";
  }

  @Override
  public String source() {
    return Sources.CARE;
  }

  @Override
  public List<Finding> check(Reading reading) {
    Note note = reading.note();
    return ShortForms.in(reading).stream().map(form -> finding(form, note)).toList();
  }

  private Finding finding(ShortForms.Found form, Note note) {
    return finding(
        form.span(),
        "Write “" + form.words() + "” instead of “" + form.span().of(note.text()) + "”.",
        new Fix("Write “" + form.words() + "”", form.span(), form.words()));
  }
}
