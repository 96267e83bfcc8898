package app.connote.lint.rule;

import app.connote.lint.Reading;
import app.connote.note.Span;
import java.util.ArrayList;
import java.util.List;

/// Finds exclamation and question marks in rows.
final class Marks {
  private Marks() {}

  /// Where two or more of them stand together, in order; not in facts, titles and links, and not in
  /// a note to a friend.
  static List<Span> rows(Reading reading) {
    if (Closeness.isGiven(reading.context())) {
      return List.of();
    }
    String text = reading.note().text();
    var found = new ArrayList<Span>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && "!?".indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      var row = new Span(at, end);
      if (row.length() > 1 && !isOthers(row, reading)) {
        found.add(row);
      }
      at = Math.max(end, at + 1);
    }
    return found;
  }

  private static boolean isOthers(Span row, Reading reading) {
    return Borrowed.touches(row, reading) || Links.touch(row, reading);
  }
}
