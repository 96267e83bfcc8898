package app.connote.lint.rule;

import app.connote.lint.Reading;
import app.connote.lint.phrase.PhraseList;
import app.connote.note.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How much a note speaks of its writer, and how much of its reader.
///
/// What belongs to the invitation or to a favour speaks of neither: everybody says "I'd love to
/// connect with you".
///
/// @param writer the words by which the writer speaks of himself or herself
/// @param reader how often the note speaks of its reader or of what the two share
/// @param gains whether the writer says what there is to gain from the reader
record Balance(List<Span> writer, int reader, boolean gains) {
  /// The fields whose values speak of the writer.
  private static final Set<String> OWN =
      Set.of("first_name", "my_field", "my_work", "my_team", "my_company", "my_interest", "offer");

  /// How often a note may speak of its writer for each time that it speaks of the reader.
  private static final int MOST = 6;

  /// How often at least it does so before anybody notices.
  private static final int LEAST = 2;

  /// The balance of the note that is read.
  static Balance of(Reading reading) {
    List<Span> asked = reading.find(PhraseList.INVITATIONS);
    List<Span> gain = reading.find(PhraseList.OWN_GAIN);
    var writer = new ArrayList<Span>(apart(reading.find(PhraseList.ABOUT_THE_WRITER), asked));
    writer.addAll(apart(gain, List.copyOf(writer)));
    var taken = new ArrayList<Span>(asked);
    taken.addAll(gain);
    taken.addAll(reading.find(PhraseList.FAVOURS));
    var reader = new ArrayList<Span>(apart(reading.find(PhraseList.ABOUT_THE_READER), taken));
    reader.addAll(reading.find(PhraseList.SHARED_HISTORY));
    reader.addAll(reading.find(PhraseList.OFFERS));
    reader.addAll(Evidence.values(reading, theirs(reading)));
    reader.addAll(ProperNames.in(reading));
    int about = inBody(Evidence.joined(reader), reading).size();
    return new Balance(inBody(Evidence.joined(writer), reading), about, !gain.isEmpty());
  }

  private static List<Span> apart(List<Span> places, List<Span> others) {
    return places.stream()
        .filter(place -> others.stream().noneMatch(other -> covers(other, place)))
        .toList();
  }

  private static boolean covers(Span outer, Span inner) {
    return outer.start() <= inner.start() && inner.end() <= outer.end();
  }

  private static List<Span> inBody(List<Span> places, Reading reading) {
    int from = Greeting.of(reading).end();
    return places.stream().filter(place -> place.start() >= from).toList();
  }

  private static Set<String> theirs(Reading reading) {
    var fields = new HashSet<>(reading.context().facts().values().keySet());
    fields.removeAll(OWN);
    return fields;
  }

  /// Whether the note reads as if it were about its writer.
  boolean leansToWriter() {
    int least = gains ? 1 : LEAST;
    return writer.size() >= least && (reader == 0 || writer.size() > MOST * reader);
  }
}
