package app.connote.lint.rule;

import app.connote.lint.Reading;
import app.connote.lint.phrase.PhraseList;
import app.connote.note.Context;
import app.connote.note.Note;
import app.connote.note.Span;
import java.util.ArrayList;
import java.util.List;

/// Finds what a note asks of its reader beyond connecting.
final class Favours {
  private Favours() {}

  /// Where the note asks for a favour.
  static List<Span> in(Reading reading) {
    Context context = reading.context();
    var places = new ArrayList<Span>(reading.find(PhraseList.FAVOURS));
    if (!isFromSeeker(context)) {
      reading.find(PhraseList.JOB_SEARCH).stream()
          .filter(place -> places.stream().noneMatch(place::overlaps))
          .forEach(places::add);
    }
    List<Span> contacts = Contacts.in(reading.note().text());
    places.removeIf(
        place ->
            isOffered(place, reading.note(), context)
                || contacts.stream().anyMatch(contact -> leads(place, contact, reading.note())));
    return places;
  }

  /// Whether `place` only says what to do with the address or number at `contact`, of which another
  /// rule speaks.
  private static boolean leads(Span place, Span contact, Note note) {
    return place.overlaps(contact)
        || (place.end() <= contact.start()
            && note.text().substring(place.end(), contact.start()).isBlank());
  }

  /// What the writer has filled in as an offer is given, not asked for.
  private static boolean isOffered(Span place, Note note, Context context) {
    String offer = context.facts().value("offer").orElse("");
    int start = note.text().indexOf(offer);
    return start >= 0 && place.overlaps(new Span(start, start + offer.length()));
  }

  /// To a recruiter or an employer, looking for work is no favour but who the writer is.
  private static boolean isFromSeeker(Context context) {
    return context.relationship().filter(known -> known.id().startsWith("seeker-")).isPresent();
  }
}
