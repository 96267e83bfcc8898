package app.connote.lint.rule;

import app.connote.lint.Fix;
import app.connote.lint.Reading;
import app.connote.lint.Rule;
import app.connote.note.Note;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the cheapest cuts after which a note is short enough.
final class Shortening {
  /// A text longer than two of the longest notes is to be written anew, not cut.
  private static final int LONGEST = 600;

  /// How many of the cheapest ways are tried out.
  private static final int TRIALS = 12;

  /// The rules that a shorter note is for.
  private static final Set<String> LENGTHS =
      Set.of("too-many-characters", "word-count", "sentence-count");

  private final Reading reading;
  private final Note note;
  private final Map<Rule, Integer> before = new LinkedHashMap<>();

  private Shortening(Reading reading) {
    this.reading = reading;
    this.note = reading.note();
    Rules.ALL.stream()
        .filter(rule -> !LENGTHS.contains(rule.id()))
        .forEach(rule -> before.put(rule, rule.check(reading).size()));
  }

  /// The change that brings the note that is read to the first of `goals` that it can reach, if
  /// there is one.
  static List<Fix> of(Reading reading, Goal... goals) {
    if (reading.note().characters() > LONGEST) {
      return List.of();
    }
    List<Cut> cuts = Cuts.in(reading);
    var shortening = new Shortening(reading);
    return Stream.of(goals)
        .distinct()
        .flatMap(goal -> shortening.cheapest(cuts, goal.from(reading.note())).stream())
        .limit(1)
        .toList();
  }

  private List<Fix> cheapest(List<Cut> cuts, Goal goal) {
    return CutSearch.ways(note, cuts, goal).stream()
        .limit(TRIALS)
        .filter(way -> isGood(new Note(Trimmed.of(note.text(), way)), goal))
        .map(this::fix)
        .limit(1)
        .toList();
  }

  /// Whether `after` keeps to `goal`, and no rule has more to say about it than before.
  private boolean isGood(Note after, Goal goal) {
    if (!goal.isReached(after)) {
      return false;
    }
    Reading mended = reading.of(after);
    return before.entrySet().stream()
        .allMatch(rule -> rule.getKey().check(mended).size() <= rule.getValue());
  }

  private Fix fix(List<Cut> way) {
    String label = CutLabel.of(way, note, new Note(Trimmed.of(note.text(), way)));
    return Trimmed.fix(label, note.text(), way);
  }
}
