package app.connote.lint.rule;

import app.connote.lint.Reading;
import app.connote.note.Context;
import app.connote.note.Note;
import app.connote.note.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Tells the emoji that are too many: all of a row, all but the first of single ones, and every one
/// in a formal note. A friend may have as many as there are.
final class Decoration {
  private static final Set<String> FORMAL =
      Set.of(
          "client-or-partner",
          "not-met",
          "seeker-to-recruiter",
          "seeker-to-hiring-manager",
          "after-decline");

  private Decoration() {}

  /// Where emoji stand that the note is better without, a row of them as one place.
  static List<Span> tooMuch(Reading reading) {
    Note note = reading.note();
    if (Closeness.isGiven(reading.context())) {
      return List.of();
    }
    List<Span> single =
        Emojis.in(note.text()).stream().filter(one -> !Borrowed.touches(one, reading)).toList();
    var places = new ArrayList<Span>();
    boolean spared = single.isEmpty() || isFormal(note, reading.context());
    int from = 0;
    for (int at = 1; at <= single.size(); at++) {
      if (at == single.size() || !isRow(single.get(at - 1), single.get(at), note.text())) {
        if (at - from > 1 || spared) {
          places.add(new Span(single.get(from).start(), single.get(at - 1).end()));
        } else {
          spared = true;
        }
        from = at;
      }
    }
    return places;
  }

  private static boolean isRow(Span one, Span other, String text) {
    String between = text.substring(one.end(), other.start());
    return between.isBlank() && !between.contains("\n");
  }

  private static boolean isFormal(Note note, Context context) {
    return Greeting.of(note, note.tokens()).title()
        || context.relationship().filter(known -> FORMAL.contains(known.id())).isPresent();
  }
}
