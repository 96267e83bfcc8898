package app.connote.lint.rule;

import app.connote.lint.Fix;
import app.connote.note.Span;
import app.connote.note.Token;
import java.util.List;
import java.util.Optional;

/// Finds greetings in which the place of the name is empty or holds a leftover.
final class MissingName {
  private static final String MARKS = ",!.:;";

  private MissingName() {}

  /// "Hi ," and "Dear,".
  static Optional<GreetingFault> nobody(Salutation start) {
    Span opener = start.first();
    int at = start.skipSpace(opener.end());
    boolean dear = start.tokens().getFirst().key().equals("dear");
    if (!start.opens() || !start.isMarked(at, MARKS) || (at == opener.end() && !dear)) {
      return Optional.empty();
    }
    var span = new Span(opener.start(), at + 1);
    String message = "Put the reader’s name after “" + opener.of(start.text()) + "”.";
    var close = new Fix("Close the gap", new Span(opener.end(), at), "");
    Optional<Fix> fix = named(start, at).or(() -> dear ? Optional.empty() : Optional.of(close));
    return Optional.of(new GreetingFault(span, message, fix.stream().toList()));
  }

  /// "Hi null,".
  static Optional<GreetingFault> blank(Salutation start) {
    return start
        .second()
        .filter(word -> Nobody.isBlank(word.key()) && !isReader(word, start))
        .map(word -> blank(start, word.span()));
  }

  private static GreetingFault blank(Salutation start, Span word) {
    String written = word.of(start.text());
    var close = new Fix("Remove “" + written + "”", new Span(start.first().end(), word.end()), "");
    return new GreetingFault(
        word,
        "Put the reader’s name in place of “" + written + "”.",
        List.of(named(start, word.end()).orElse(close)));
  }

  /// Some people are called Nan.
  private static boolean isReader(Token word, Salutation start) {
    return start.reader().filter(word.span().of(start.text())::equalsIgnoreCase).isPresent();
  }

  /// The greeting with the reader's name, where it is known, in place of all up to `end` and the
  /// mark there.
  private static Optional<Fix> named(Salutation start, int end) {
    int after = start.isMarked(end, MARKS) ? end + 1 : end;
    boolean glued =
        after < start.text().length() && Character.isLetterOrDigit(start.text().charAt(after));
    String mark = start.text().substring(end, after);
    return start
        .reader()
        .map(name -> start.first().of(start.text()) + " " + name + mark)
        .map(
            greeting ->
                new Fix(
                    "Write “" + greeting + "”",
                    new Span(start.first().start(), after),
                    greeting + (glued ? " " : "")));
  }
}
