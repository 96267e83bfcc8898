package app.connote.lint.rule;

import app.connote.lint.Question;
import app.connote.lint.Reading;
import app.connote.note.Span;
import java.util.ArrayList;
import java.util.List;

/// Finds the words of a note that the writer took over as they are: the values of the facts, and
/// titles in quotation marks. Their tone is not the writer's.
final class Borrowed {
  private static final Question<List<Span>> PLACES = Borrowed::look;
  private static final Question<Cover> COVER = reading -> new Cover(reading.once(PLACES));
  private static final int LONGEST_TITLE = 100;

  private Borrowed() {}

  /// Whether `place` shares a unit with such words.
  static boolean touches(Span place, Reading reading) {
    return reading.once(COVER).touches(place);
  }

  /// `places` without those that owe themselves to such words. A phrase around a whole value, as in
  /// "fired from Foxglove last week", is still the writer's.
  static List<Span> without(List<Span> places, Reading reading) {
    return places.isEmpty()
        ? places
        : places.stream()
            .filter(place -> !touches(place, reading) || !owes(place, reading))
            .toList();
  }

  private static boolean owes(Span place, Reading reading) {
    return reading.once(PLACES).stream().anyMatch(borrowed -> owes(place, borrowed));
  }

  private static boolean owes(Span place, Span borrowed) {
    boolean around = place.start() < borrowed.start() && borrowed.end() < place.end();
    return place.overlaps(borrowed) && !around;
  }

  private static List<Span> look(Reading reading) {
    var found = new ArrayList<Span>();
    String text = reading.note().text();
    found.addAll(Evidence.values(reading, reading.context().facts().values().keySet()));
    found.removeIf(place -> !isWhole(text, place.start(), place.end()));
    addTitles(found, text, '“', '”');
    addTitles(found, text, '"', '"');
    return List.copyOf(found);
  }

  private static boolean isWhole(String text, int start, int end) {
    return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }

  private static void addTitles(List<Span> found, String text, char open, char close) {
    int at = text.indexOf(open);
    while (at >= 0) {
      int end = text.indexOf(close, at + 1, Math.min(text.length(), at + 1 + LONGEST_TITLE));
      if (end > at) {
        found.add(new Span(at, end + 1));
      }
      at = text.indexOf(open, Math.max(end, at) + 1);
    }
  }
}
