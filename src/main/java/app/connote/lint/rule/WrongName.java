package app.connote.lint.rule;

import app.connote.lint.Finding;
import app.connote.lint.Fix;
import app.connote.lint.Reading;
import app.connote.lint.Rule;
import app.connote.lint.Severity;
import app.connote.note.Context;
import app.connote.note.Note;
import app.connote.note.Span;
import app.connote.note.Token;
import app.connote.note.Token.Gap;
import app.connote.note.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
        || Names.couldBeOne(greeted.get().of(note.text()), known.get())
        || !Names.areComparable(greeted.get().of(note.text()), known.get())
        || isCalled(known.get(), note)
        || isSubject(greeted.get(), note)) {
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

  /// Whether the note calls somebody `name` between its commas: "Takk, Håkon: your piece …".
  private static boolean isCalled(String name, Note note) {
    Set<String> names = Tokens.of(name).stream().map(Token::key).collect(Collectors.toSet());
    List<Token> tokens = note.tokens();
    return IntStream.range(0, tokens.size())
        .filter(at -> names.contains(tokens.get(at).key()))
        .anyMatch(at -> tokens.get(at).before() != Gap.SPACE && isSetOff(at, tokens));
  }

  private static boolean isSetOff(int at, List<Token> tokens) {
    return at + 1 == tokens.size() || tokens.get(at + 1).before() != Gap.SPACE;
  }

  /// "Hi, Conor suggested that …": a name after a comma, and none after it, begins a sentence.
  private static boolean isSubject(Span name, Note note) {
    List<Token> tokens = note.tokens();
    int first = before(name.start(), tokens);
    int last = before(name.end(), tokens) - 1;
    return first > 0 && tokens.get(first).before() == Gap.COMMA && !isSetOff(last, tokens);
  }

  private static int before(int place, List<Token> tokens) {
    return (int) tokens.stream().filter(token -> token.span().start() < place).count();
  }

  /// The name in the greeting, unless a title makes it a family name or it is still a placeholder.
  private static Optional<Span> greetedName(Reading reading) {
    Greeting greeting = Greeting.of(reading);
    List<Span> blanks = Placeholders.in(reading);
    return greeting.name().filter(name -> !greeting.title() && !name.overlapsAny(blanks));
  }
}
