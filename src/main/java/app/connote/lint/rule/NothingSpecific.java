package app.connote.lint.rule;

import app.connote.lint.Finding;
import app.connote.lint.Reading;
import app.connote.lint.Rule;
import app.connote.lint.Severity;
import app.connote.note.Audience;
import app.connote.note.Context;
import app.connote.note.Note;
import app.connote.note.Relationship;
import app.connote.note.Span;
import java.util.List;

/// One thing that only this reader could be told is the reason why people accept.
///
/// To someone close it is advice: between friends a plain line will do.
final class NothingSpecific implements Rule {
  private static final String MESSAGE =
      "Add one thing that only fits this reader, such as where you met or what they wrote.";

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
  public List<Finding> check(Reading reading) {
    Note note = reading.note();
    Context context = reading.context();
    if (Specifics.areIn(reading)) {
      return List.of();
    }
    Severity severity = isCloseTo(context) ? Severity.ADVICE : severity();
    var end = Span.at(note.characters());
    return List.of(new Finding(id(), severity, end, MESSAGE, why(), source(), List.of()));
  }

  /// Whether the reader knows the writer so well that no fact has to be filled in.
  private static boolean isCloseTo(Context context) {
    return context.audience() == Audience.RECONNECT
        && context.relationship().filter(NothingSpecific::asksForTheNameAlone).isPresent();
  }

  private static boolean asksForTheNameAlone(Relationship relationship) {
    return relationship.fields().stream()
        .noneMatch(field -> field.required() && !field.id().equals("first_name"));
  }
}
