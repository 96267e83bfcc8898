package app.connote.lint.rule;

import app.connote.lint.Finding;
import app.connote.lint.Presence;
import app.connote.lint.Reading;
import app.connote.note.Context;
import app.connote.note.Field;
import app.connote.note.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Words what is said about a note that lacks something.
final class Absence {
  private Absence() {}

  /// What `presence` has to say where the note lacks it: `advice`, after the field that would
  /// supply it.
  static List<Finding> of(Presence presence, Reading reading, String advice) {
    boolean unasked = !presence.isAsked(reading.context());
    if (unasked || !presence.evidence(reading).isEmpty()) {
      return List.of();
    }
    return List.of(presence.finding(end(reading), message(presence, reading.context(), advice)));
  }

  /// The same, but silent where the chosen relationship has no field that would supply it: a note
  /// of that kind does without.
  static List<Finding> whereAsked(Presence presence, Reading reading, String advice) {
    Context context = reading.context();
    boolean unasked = context.relationship().isPresent() && presence.fields(context).isEmpty();
    return unasked ? List.of() : of(presence, reading, advice);
  }

  /// Where something that is missing could stand: behind the last word of the note.
  static Span end(Reading reading) {
    return Span.at(reading.note().characters());
  }

  /// `advice` as a sentence, after the first of the fields that would supply what `presence`
  /// misses.
  static String message(Presence presence, Context context, String advice) {
    Optional<Field> field = presence.fields(context).stream().findFirst();
    return field
        .map(each -> lead(each, context) + " or " + advice + ".")
        .orElseGet(
            () -> advice.substring(0, 1).toUpperCase(Locale.ROOT) + advice.substring(1) + ".");
  }

  private static String lead(Field field, Context context) {
    return context
        .facts()
        .value(field.id())
        .map(value -> "Bring in “" + value + "”")
        .orElse("Fill in “" + field.label() + "”");
  }
}
