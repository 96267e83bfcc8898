package app.connote.lint.rule;

import app.connote.note.Context;
import app.connote.note.Note;
import app.connote.note.Span;
import app.connote.note.Token;
import java.util.ArrayList;
import java.util.List;

/// Finds what a note asks of its reader beyond connecting.
final class Favours {
  private static final PhraseBook ASKED = PhraseBook.named("favours.txt");
  private static final PhraseBook JOB_SEARCH = PhraseBook.named("job-search.txt");

  private Favours() {}

  /// Where `note` asks for a favour.
  static List<Span> in(Note note, Context context) {
    List<Token> tokens = note.tokens();
    var places = new ArrayList<Span>(ASKED.find(tokens));
    if (!isFromSeeker(context)) {
      JOB_SEARCH.find(tokens).stream()
          .filter(place -> places.stream().noneMatch(place::overlaps))
          .forEach(places::add);
    }
    places.removeIf(place -> isOffered(place, note, context));
    return places;
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
