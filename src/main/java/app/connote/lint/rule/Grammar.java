package app.connote.lint.rule;

import app.connote.lint.Finding;
import app.connote.lint.Fix;
import app.connote.lint.Reading;
import app.connote.lint.Rule;
import app.connote.lint.Severity;
import app.connote.note.Note;
import app.connote.note.Span;
import java.util.List;
import java.util.stream.Stream;

/// A slip of grammar in two sentences tells the reader how carefully the rest was done.
final class Grammar implements Rule {
  @Override
  public String id() {
    return "grammar";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String why() {
    return "In so short a note a slip of grammar stands out, and it looks like haste.";
  }

  @Override
  public String source() {
    return Sources.CARE;
  }

  @Override
  public List<Finding> check(Reading reading) {
    Note note = reading.note();
    return Stream.concat(
            Articles.wrong(note).stream().map(place -> finding(place, note)),
            Mixups.in(reading).stream().map(mixup -> finding(mixup, note)))
        .toList();
  }

  private Finding finding(Mixups.Mixup mixup, Note note) {
    String written = mixup.span().of(note.text());
    return finding(
        mixup.span(),
        "Write “"
            + mixup.right()
            + "” instead of “"
            + written
            + "”: these words are easily mixed up.",
        new Fix("Write “" + mixup.right() + "”", mixup.span(), mixup.right()));
  }

  private Finding finding(Span place, Note note) {
    String written = place.of(note.text());
    String right = Articles.other(written);
    return finding(
        place,
        "Write “" + right + "” instead of “" + written + "”: the sound that follows decides.",
        new Fix("Write “" + right + "”", place, right));
  }
}
