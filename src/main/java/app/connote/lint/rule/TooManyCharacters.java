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

/// The note does not fit the box, so the reader would get a torso of it, or nothing.
final class TooManyCharacters implements Rule {
  @Override
  public String id() {
    return "too-many-characters";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String why() {
    return "LinkedIn does not take a longer note, or cuts it off.";
  }

  @Override
  public String source() {
    return Sources.LIMITS;
  }

  @Override
  public List<Finding> check(Reading reading) {
    Note note = reading.note();
    Context context = reading.context();
    int most = context.characters();
    if (note.characters() <= most) {
      return List.of();
    }
    int over = note.characters() - most;
    String message =
        "Take out %d %s to fit the %d that %s allows."
            .formatted(
                over,
                over == 1 ? "character" : "characters",
                most,
                context.audience().isInvited() ? "this account" : "a message");
    var rest = new Span(wholeUnit(note.text(), most), note.characters());
    return List.of(finding(rest, message));
  }

  @Override
  public List<Fix> fixes(Finding finding, Reading reading) {
    Goal goal = Goal.of(reading.context());
    return Shortening.of(reading, goal, goal.onlyCharacters());
  }

  /// `at`, or the place before it where it would cut a character in two.
  private static int wholeUnit(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
