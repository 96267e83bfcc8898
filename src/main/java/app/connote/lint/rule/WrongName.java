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
import java.util.Optional;

/// Nothing closes a door as surely as somebody else's name.
final class WrongName implements Rule {
  @Override
  public String id() {
    return "wrong-name";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String why() {
    return "A reader called by another name knows at once that the note was meant for someone else.";
  }

  @Override
  public String source() {
    return Sources.CARE;
  }

  @Override
  public List<Finding> check(Reading reading) {
    Note note = reading.note();
    Context context = reading.context();
    Optional<Span> greeted = greetedName(reading);
    Optional<String> known = context.facts().value("first_name");
    if (greeted.isEmpty()
        || known.isEmpty()
        || Names.couldBeOne(greeted.get().of(note.text()), known.get())) {
      return List.of();
    }
    String message =
        "Check the name: the note greets “%s”, and the first name you filled in is “%s”."
            .formatted(greeted.get().of(note.text()), known.get());
    return List.of(
        finding(
            greeted.get(),
            message,
            new Fix("Change to “" + known.get() + "”", greeted.get(), known.get())));
  }

  /// The name in the greeting, unless a title makes it a family name or it is still a placeholder.
  private static Optional<Span> greetedName(Reading reading) {
    Greeting greeting = Greeting.of(reading);
    List<Span> blanks = Placeholders.in(reading);
    return greeting.name().filter(name -> !greeting.title() && !name.overlapsAny(blanks));
  }
}
