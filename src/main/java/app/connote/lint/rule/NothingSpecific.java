package app.connote.lint.rule;

import app.connote.lint.Finding;
import app.connote.lint.Presence;
import app.connote.lint.Reading;
import app.connote.lint.Severity;
import app.connote.note.Audience;
import app.connote.note.Context;
import app.connote.note.Relationship;
import app.connote.note.Span;
import java.util.List;
import java.util.Set;

/// One thing that only this reader could be told is the reason why people accept.
///
/// To someone close it is advice: between friends a plain line will do.
final class NothingSpecific implements Presence {
  private static final String ADVICE =
      "add one thing that only fits this reader, such as where you met or what they wrote";

  /// Whatever is known about the reader or shared with them, their name aside.
  private static final Set<String> SUPPLIERS =
      ReaderFields.and("their_field", "their_role", "skill");

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
  public String label() {
    return "Specifics";
  }

  @Override
  public Set<String> suppliers() {
    return SUPPLIERS;
  }

  /// Whatever is written to one reader should fit nobody else.
  @Override
  public boolean isAsked(Context context) {
    return true;
  }

  @Override
  public List<Span> evidence(Reading reading) {
    return Specifics.in(reading);
  }

  @Override
  public List<Finding> check(Reading reading) {
    Context context = reading.context();
    if (Specifics.areIn(reading)) {
      return List.of();
    }
    Severity severity = isCloseTo(context) ? Severity.ADVICE : severity();
    String message = Absence.message(this, context, ADVICE);
    return List.of(
        new Finding(id(), severity, Absence.end(reading), message, why(), source(), List.of()));
  }

  /// Whether the reader knows the writer so well that no fact has to be filled in.
  private static boolean isCloseTo(Context context) {
    return context.audience() != Audience.FIRST_CONTACT
        && context.relationship().filter(NothingSpecific::asksForTheNameAlone).isPresent();
  }

  private static boolean asksForTheNameAlone(Relationship relationship) {
    return relationship.fields().stream()
        .noneMatch(field -> field.required() && !field.id().equals("first_name"));
  }
}
