package app.connote.lint.rule;

import app.connote.lint.Question;
import app.connote.lint.Reading;
import app.connote.lint.phrase.PhraseList;
import app.connote.note.Span;
import app.connote.note.Token;
import app.connote.note.Tokens;
import java.util.ArrayList;
import java.util.List;

/// Finds the blanks of a form letter: `[Name]`, `XXX`, "Hi NAME", "Company X".
final class Placeholders {
  private static final Question<List<Span>> PLACES = Placeholders::look;

  private Placeholders() {}

  /// Where the blanks stand in the note, in order.
  static List<Span> in(Reading reading) {
    return reading.once(PLACES);
  }

  private static List<Span> look(Reading reading) {
    String text = reading.note().text();
    var found = new ArrayList<>(marked(text));
    add(LoudBlanks.in(reading.note()), found);
    add(unmarked(reading), found);
    return List.copyOf(found);
  }

  private static List<Span> marked(String text) {
    var found = new ArrayList<Span>();
    int at = 0;
    while (at < text.length()) {
      int end = Math.max(BlankSigns.endAt(text, at), BlankRows.endAt(text, at));
      if (end > at) {
        found.add(new Span(at, end));
      }
      at = Math.max(end, at + 1);
    }
    return found;
  }

  /// Adds those of `places` to `found` that touch none there, and puts all in order.
  private static void add(List<Span> places, List<Span> found) {
    List<Span> apart = places.stream().filter(place -> !place.overlapsAny(found)).toList();
    found.addAll(apart);
    found.sort(null);
  }

  /// Phrases that are blanks where every word has a capital, for "Company X" is one and "company x"
  /// may be a word.
  private static List<Span> unmarked(Reading reading) {
    String text = reading.note().text();
    return reading.find(PhraseList.PLACEHOLDERS).stream()
        .filter(place -> Tokens.of(place.of(text)).stream().allMatch(Token::capital))
        .toList();
  }
}
