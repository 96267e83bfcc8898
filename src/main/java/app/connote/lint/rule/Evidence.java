package app.connote.lint.rule;

import app.connote.lint.Presence;
import app.connote.lint.Reading;
import app.connote.lint.phrase.PhraseList;
import app.connote.note.Facts;
import app.connote.note.Span;
import app.connote.note.Token;
import app.connote.note.Token.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Gathers the words of a note that say something a good note says.
final class Evidence {
  private static final int MOST_MORE = 4;

  /// Words with which another thought begins.
  private static final Set<String> TURNS =
      Set.of(
          "and", "but", "so", "or", "who", "which", "that", "because", "as", "while", "i", "i'm",
          "i'd", "i've", "we", "you", "would", "let's", "to");

  private Evidence() {}

  /// The phrases of `lists` and the filled-in values of the fields that supply `presence`.
  static List<Span> of(Reading reading, Presence presence, PhraseList... lists) {
    var places = new ArrayList<Span>();
    for (PhraseList list : lists) {
      reading.find(list).forEach(place -> places.add(rounded(place, reading.note().tokens())));
    }
    places.addAll(values(reading, presence.suppliers()));
    return joined(places);
  }

  /// `place` with the few words after it that belong to the same thought: "I'm a senior data" ends
  /// with "engineer".
  private static Span rounded(Span place, List<Token> tokens) {
    int end = place.end();
    int more = MOST_MORE;
    for (Token token : tokens) {
      if (token.span().start() >= end && more > 0) {
        more = token.before() == Gap.SPACE && !TURNS.contains(token.key()) ? more - 1 : 0;
        end = more > 0 ? token.span().end() : end;
      }
    }
    return new Span(place.start(), end);
  }

  /// Where the values of those `fields` stand that have been filled in.
  static List<Span> values(Reading reading, Set<String> fields) {
    String text = reading.note().text();
    Facts facts = reading.context().facts();
    var places = new ArrayList<Span>();
    for (String field : fields) {
      facts.value(field).ifPresent(value -> addEach(value, text, places));
    }
    return places;
  }

  /// `value` wherever it stands in `text`, whatever its capitals.
  static void addEach(String value, String text, List<Span> places) {
    for (int at = 0; at + value.length() <= text.length(); at++) {
      if (text.regionMatches(true, at, value, 0, value.length())) {
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
