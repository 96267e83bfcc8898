package app.connote.lint.rule;

import app.connote.lint.Question;
import app.connote.lint.Reading;
import app.connote.lint.phrase.PhraseList;
import app.connote.note.Context;
import app.connote.note.Note;
import app.connote.note.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds what a note asks of its reader beyond connecting.
final class Favours {
  private static final Question<List<Span>> PLACES = Favours::look;

  private Favours() {}

  /// Where the note asks for a favour.
  static List<Span> in(Reading reading) {
    return reading.once(PLACES);
  }

  private static List<Span> look(Reading reading) {
    List<Span> asked = reading.find(PhraseList.FAVOURS);
    var places = new ArrayList<>(asked);
    if (!isFromSeeker(reading.context())) {
      reading.find(PhraseList.JOB_SEARCH).stream()
          .filter(place -> !place.overlapsAny(asked))
          .forEach(places::add);
    }
    offer(reading).ifPresent(offer -> places.removeIf(offer::overlaps));
    List<Span> contacts = Contacts.in(reading);
    places.removeIf(
        place -> contacts.stream().anyMatch(contact -> leads(place, contact, reading.note())));
    return List.copyOf(places);
  }

  /// Whether `place` only says what to do with the address or number at `contact`, of which another
  /// rule speaks.
  private static boolean leads(Span place, Span contact, Note note) {
    return place.overlaps(contact)
        || (place.end() <= contact.start()
            && note.text().substring(place.end(), contact.start()).isBlank());
  }

  /// Where the note says what the writer has filled in as an offer: that is given, not asked for.
  private static Optional<Span> offer(Reading reading) {
    String text = reading.note().text();
    return reading
        .context()
        .facts()
        .value("offer")
        .filter(text::contains)
        .map(offer -> new Span(text.indexOf(offer), text.indexOf(offer) + offer.length()));
  }

  /// To a recruiter or an employer, looking for work is no favour but who the writer is.
  private static boolean isFromSeeker(Context context) {
    return context.relationship().filter(known -> known.id().startsWith("seeker-")).isPresent();
  }
}
