package app.connote.lint.rule;

import app.connote.lint.Fix;
import app.connote.lint.Reading;
import app.connote.note.Span;
import java.util.Optional;

/// Finds straight quotation marks and apostrophes beside curly ones.
final class MixedQuotes {
  private static final String MESSAGE = "Use one kind of quotation mark and apostrophe throughout.";

  private MixedQuotes() {}

  /// The first straight mark in a note that has curly ones of the same kind too.
  static Optional<Slip> in(Reading reading) {
    return mixed('\'', "’‘", reading).or(() -> mixed('"', "“”", reading));
  }

  private static Optional<Slip> mixed(char straight, String curly, Reading reading) {
    String text = reading.note().text();
    int first = -1;
    int last = -1;
    boolean both = false;
    for (int at = 0; at < text.length(); at++) {
      boolean same = text.charAt(at) == straight;
      both |= curly.indexOf(text.charAt(at)) >= 0 && !isFact(at, straight, reading);
      if (same && !isFact(at, straight, reading)) {
        first = first < 0 ? at : first;
        last = at;
      }
    }
    return both && first >= 0 ? Optional.of(slip(text, first, last + 1)) : Optional.empty();
  }

  /// What a fact holds is as it is; quotation marks around a title are the writer's.
  private static boolean isFact(int at, char straight, Reading reading) {
    var unit = new Span(at, at + 1);
    return straight == '\'' && Borrowed.touches(unit, reading);
  }

  private static Slip slip(String text, int from, int to) {
    var curled = new StringBuilder();
    for (int at = from; at < to; at++) {
      curled.append(curled(text, at));
    }
    var fix = new Fix("Make them all curly", new Span(from, to), curled.toString());
    return new Slip(new Span(from, from + 1), MESSAGE, fix);
  }

  private static char curled(String text, int at) {
    char unit = text.charAt(at);
    boolean opens = at == 0 || " (\n—–".indexOf(text.charAt(at - 1)) >= 0;
    boolean quotes = opens && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    return switch (unit) {
      case '\'' -> quotes ? '‘' : '’';
      case '"' -> opens ? '“' : '”';
      default -> unit;
    };
  }
}
