package app.connote.lint.rule;

import app.connote.lint.Reading;
import app.connote.lint.phrase.PhraseList;
import app.connote.note.Audience;
import app.connote.note.Context;
import app.connote.note.Span;
import java.util.ArrayList;
import java.util.List;

/// Finds what a note tells that is nobody's business yet: private trouble, or a whole CV.
final class Confidences {
  /// Two lines of a CV say who one is; more are the CV.
  private static final int MOST_STEPS = 2;

  private Confidences() {}

  /// Where the note tells too much. To a close contact one may tell anything.
  static List<Span> in(Reading reading) {
    Context context = reading.context();
    if (Closeness.isGiven(context)) {
      return List.of();
    }
    var places = new ArrayList<Span>(reading.find(PhraseList.OVER_SHARING));
    if (context.audience() == Audience.FIRST_CONTACT && !isSeeker(context)) {
      addAll(places, reading.find(PhraseList.JOB_LOSSES));
    }
    addAll(places, curriculum(reading.find(PhraseList.CAREER_STEPS)));
    return Borrowed.without(places, reading);
  }

  private static boolean isSeeker(Context context) {
    return context.relationship().filter(known -> known.id().startsWith("seeker-")).isPresent();
  }

  private static void addAll(List<Span> places, List<Span> more) {
    more.stream()
        .filter(place -> places.stream().noneMatch(place::overlaps))
        .toList()
        .forEach(places::add);
  }

  private static List<Span> curriculum(List<Span> steps) {
    return steps.size() > MOST_STEPS
        ? List.of(new Span(steps.getFirst().start(), steps.getLast().end()))
        : List.of();
  }
}
