package app.connote.lint.rule;

import app.connote.lint.Finding;
import app.connote.lint.Fix;
import app.connote.lint.Reading;
import app.connote.lint.Rule;
import app.connote.lint.Severity;
import app.connote.note.Note;
import app.connote.note.Span;
import java.util.List;

/// One emoji in a warm note is a smile; a row of them, or one in a formal note, is noise.
final class Emoji implements Rule {
  @Override
  public String id() {
    return "emoji";
  }

  @Override
  public Severity severity() {
    return Severity.ADVICE;
  }

  @Override
  public String why() {
    return "Emoji catch the eye before your words do, and not every reader takes them as you mean them.";
  }

  @Override
  public String source() {
    return Sources.TONE;
  }

  @Override
  public List<Finding> check(Reading reading) {
    Note note = reading.note();
    return Decoration.tooMuch(reading).stream().map(place -> finding(place, note)).toList();
  }

  private Finding finding(Span place, Note note) {
    return finding(place, "Let your words do it: leave out “" + place.of(note.text()) + "”.");
  }

  @Override
  public List<Fix> fixes(Finding finding, Reading reading) {
    return EmojiRemoval.of(finding.span(), reading.note()).stream().toList();
  }
}
