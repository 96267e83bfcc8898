package app.connote.lint.rule;

import app.connote.lint.Question;
import app.connote.lint.Reading;
import app.connote.lint.phrase.PhraseList;
import app.connote.note.Span;
import app.connote.note.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Looks for something in a note that could not stand in a note to just anyone: an event, a date, a
/// name, a number, a title, a place, a topic, or the value of a fact.
///
/// What the writer says about himself or herself ("I'm a Java developer") is not about the reader,
/// and neither is the reader's own name.
final class Specifics {
  private static final Question<List<Span>> PLACES = Specifics::look;

  private Specifics() {}

  /// Whether the note holds something specific.
  static boolean areIn(Reading reading) {
    return !in(reading).isEmpty();
  }

  /// The specific words of the note, in order.
  static List<Span> in(Reading reading) {
    return reading.once(PLACES);
  }

  private static List<Span> look(Reading reading) {
    var places = new ArrayList<Span>(reading.find(PhraseList.SPECIFICS));
    places.removeIf(place -> isTimeOfFavour(place, reading));
    places.addAll(title(reading.note().text()));
    places.addAll(ProperNames.andNumbersIn(reading));
    List<Span> blanks = Placeholders.in(reading);
    List<Span> contacts = Contacts.in(reading);
    places.removeIf(place -> touches(place, blanks) || touches(place, contacts));
    places.addAll(facts(reading));
    return Evidence.joined(places);
  }

  /// "Do you have ten minutes on Thursday?" names a day, but none that ties the note to its reader.
  private static boolean isTimeOfFavour(Span place, Reading reading) {
    String first = Tokens.of(place.of(reading.note().text())).getFirst().key();
    return Calendar.tellsWhen(first)
        && reading.note().sentences().stream()
            .filter(place::overlaps)
            .anyMatch(sentence -> touches(sentence, Favours.in(reading)));
  }

  private static boolean touches(Span place, List<Span> others) {
    return others.stream().anyMatch(place::overlaps);
  }

  /// Where the facts stand that have been filled in, the reader's own name aside.
  private static List<Span> facts(Reading reading) {
    var fields = new HashSet<>(reading.context().facts().values().keySet());
    fields.remove("first_name");
    return Evidence.values(reading, fields);
  }

  /// Two or more words in double quotation marks.
  private static List<Span> title(String text) {
    int from = text.indexOf('“');
    int to = from < 0 ? -1 : text.indexOf('”', from);
    if (from < 0) {
      from = text.indexOf('"');
      to = from < 0 ? -1 : text.indexOf('"', from + 1);
    }
    boolean title = to > from && text.substring(from + 1, to).strip().contains(" ");
    return title ? List.of(new Span(from, to + 1)) : List.of();
  }
}
