package app.connote.lint.rule;

import app.connote.lint.Presence;
import app.connote.lint.Question;
import app.connote.lint.Reading;
import app.connote.lint.phrase.PhraseList;
import app.connote.note.Note;
import app.connote.note.Span;
import app.connote.note.Token;
import app.connote.note.Token.Gap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Gathers the words of a note that say something a good note says.
final class Evidence {
  private static final int MOST_MORE = 4;
  private static final char LAST_ASCII = 127;

  /// Words with which another thought begins.
  private static final Set<String> TURNS =
      Set.of(
          "and", "but", "so", "or", "who", "which", "that", "because", "as", "while", "i", "i'm",
          "i'd", "i've", "we", "you", "would", "let's", "to");

  private static final Question<Map<String, List<Span>>> FACTS = Evidence::facts;

  private Evidence() {}

  /// The phrases of `lists` and the filled-in values of the fields that supply `presence`.
  static List<Span> of(Reading reading, Presence presence, PhraseList... lists) {
    var places = new ArrayList<Span>();
    for (PhraseList list : lists) {
      reading.find(list).forEach(place -> places.add(rounded(place, reading.note())));
    }
    places.addAll(values(reading, presence.suppliers()));
    return joined(places);
  }

  /// `place` with the few words after it that belong to the same thought: "I'm a senior data" ends
  /// with "engineer".
  private static Span rounded(Span place, Note note) {
    int end = place.end();
    int more = MOST_MORE;
    for (Token token : note.tokens(end, note.characters())) {
      more = token.before() == Gap.SPACE && !TURNS.contains(token.key()) ? more - 1 : 0;
      if (more == 0) {
        break;
      }
      end = token.span().end();
    }
    return new Span(place.start(), end);
  }

  /// Where the values of those `fields` stand that have been filled in.
  static List<Span> values(Reading reading, Set<String> fields) {
    var places = new ArrayList<Span>();
    reading
        .once(FACTS)
        .forEach((field, stands) -> places.addAll(fields.contains(field) ? stands : List.of()));
    return places;
  }

  private static Map<String, List<Span>> facts(Reading reading) {
    String text = reading.note().text();
    var facts = new LinkedHashMap<String, List<Span>>();
    reading
        .context()
        .facts()
        .values()
        .forEach(
            (field, value) ->
                addEach(value, text, facts.computeIfAbsent(field, _ -> new ArrayList<>())));
    return facts;
  }

  /// `value` wherever it stands in `text`, whatever its capitals.
  static void addEach(String value, String text, List<Span> places) {
    char large = Character.toUpperCase(value.charAt(0));
    char small = Character.toLowerCase(large);
    for (int at = 0; at + value.length() <= text.length(); at++) {
      char unit = text.charAt(at);
      boolean begins = unit == small || unit == large || unit > LAST_ASCII;
      if (begins && text.regionMatches(true, at, value, 0, value.length())) {
        places.add(new Span(at, at + value.length()));
        at += value.length() - 1;
      }
    }
  }

  /// `places` in order, those that overlap put together.
  static List<Span> joined(List<Span> places) {
    var joined = new ArrayList<Span>();
    for (Span place : places.stream().sorted().toList()) {
      Span last = joined.isEmpty() ? Span.at(0) : joined.getLast();
      if (place.overlaps(last)) {
        joined.set(joined.size() - 1, new Span(last.start(), Math.max(last.end(), place.end())));
      } else {
        joined.add(place);
      }
    }
    return List.copyOf(joined);
  }
}
