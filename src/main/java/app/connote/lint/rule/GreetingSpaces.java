package app.connote.lint.rule;

import app.connote.lint.Fix;
import app.connote.note.Span;
import java.util.List;
import java.util.Optional;

/// Finds spaces and commas in a greeting that are missing or too many.
final class GreetingSpaces {
  private static final List<String> OPENERS = List.of("Hi", "Hello", "Hey", "Dear");
  private static final String MARKS = ",!";

  private GreetingSpaces() {}

  /// "HiPriya,".
  static Optional<GreetingFault> gluedOpener(Salutation start) {
    Span first = start.first();
    String word = first.of(start.text());
    return OPENERS.stream()
        .filter(opener -> isGlued(opener, word))
        .findFirst()
        .map(
            opener ->
                new GreetingFault(
                    first,
                    "Put a space after “" + opener + "”.",
                    new Fix("Add a space", Span.at(first.start() + opener.length()), " ")));
  }

  private static boolean isGlued(String opener, String word) {
    int joint = opener.length();
    return word.startsWith(opener)
        && word.length() > joint + 1
        && Character.isUpperCase(word.charAt(joint))
        && Character.isLowerCase(word.charAt(joint + 1));
  }

  /// "Hi Priya ,".
  static Optional<GreetingFault> beforeMark(Salutation start) {
    return start.nameEnd().flatMap(end -> beforeMark(start, end));
  }

  private static Optional<GreetingFault> beforeMark(Salutation start, int end) {
    String text = start.text();
    int at = start.skipSpace(end);
    if (at == end || !start.isMarked(at, MARKS)) {
      return Optional.empty();
    }
    var span = new Span(end, at + 1);
    boolean glued = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    String mark = text.charAt(at) + (glued ? " " : "");
    return Optional.of(
        new GreetingFault(
            span, "Close the gap after the name.", new Fix("Close the gap", span, mark)));
  }

  /// "Hi,Priya" and "Hi Priya,great to …", also "Hi Priya,,".
  static Optional<GreetingFault> afterMark(Salutation start) {
    return start
        .nameEnd()
        .or(() -> start.opens() ? Optional.of(start.first().end()) : Optional.empty())
        .filter(end -> end + 1 < start.text().length() && start.isMarked(end, MARKS))
        .flatMap(end -> afterMark(start.text().charAt(end + 1), end));
  }

  private static Optional<GreetingFault> afterMark(char next, int end) {
    var span = new Span(end, end + 2);
    if (next == ',') {
      var second = new Fix("Remove the second", new Span(end + 1, end + 2), "");
      return Optional.of(new GreetingFault(span, "Keep one comma.", second));
    }
    var space = new Fix("Add a space", Span.at(end + 1), " ");
    return Character.isLetter(next)
        ? Optional.of(new GreetingFault(span, "Put a space here.", space))
        : Optional.empty();
  }
}
