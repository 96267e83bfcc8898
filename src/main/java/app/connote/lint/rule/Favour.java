package app.connote.lint.rule;

import app.connote.lint.Finding;
import app.connote.lint.Rule;
import app.connote.lint.Severity;
import app.connote.note.Context;
import app.connote.note.Note;
import app.connote.note.Span;
import java.util.ArrayList;
import java.util.List;

/// Whoever asks a stranger for something makes accepting cost something.
final class Favour implements Rule {
  private static final PhraseBook FAVOURS = PhraseBook.named("favours.txt");
  private static final PhraseBook JOB_SEARCH = PhraseBook.named("job-search.txt");

  @Override
  public String id() {
    return "favour";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String why() {
    return "A favour asked before you know each other makes accepting feel like an obligation.";
  }

  @Override
  public String source() {
    return Sources.ASKING;
  }

  @Override
  public List<Finding> check(Note note, Context context) {
    List<Token> tokens = Tokens.of(note);
    var places = new ArrayList<Span>(FAVOURS.find(tokens));
    if (!isFromSeeker(context)) {
      JOB_SEARCH.find(tokens).stream()
          .filter(place -> places.stream().noneMatch(place::overlaps))
          .forEach(places::add);
    }
    return places.stream()
        .filter(place -> !isOffered(place, note, context))
        .map(place -> finding(place, message(place, note)))
        .toList();
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

  private static String message(Span place, Note note) {
    return "Keep “" + place.of(note.text()) + "” for later: first only ask to connect.";
  }
}
