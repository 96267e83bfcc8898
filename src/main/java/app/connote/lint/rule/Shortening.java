package app.connote.lint.rule;

import app.connote.lint.Fix;
import app.connote.lint.Question;
import app.connote.lint.Reading;
import app.connote.lint.Rule;
import app.connote.note.Note;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the cheapest cuts after which a note is short enough.
final class Shortening {
  /// A longer text is no note, and making one of it is more than leaving out some words.
  private static final int LONGEST = 1_500;

  private static final Question<List<Cut>> CUTS = Cuts::in;

  /// How many of the cheapest ways are tried out.
  private static final int TRIALS = 12;

  /// The rules that a shorter note is for.
  private static final Set<String> LENGTHS =
      Set.of("too-many-characters", "word-count", "sentence-count");

  private Shortening() {}

  /// The change that brings the note that is read to the first of `goals` that it can reach, if
  /// there is one.
  static Optional<Fix> of(Reading reading, Goal... goals) {
    Note note = reading.note();
    if (note.characters() > LONGEST || reading.isTrial()) {
      return Optional.empty();
    }
    List<Cut> cuts = reading.once(CUTS);
    return Stream.of(goals)
        .distinct()
        .map(goal -> cheapest(reading, cuts, goal.from(note)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Fix> cheapest(Reading reading, List<Cut> cuts, Goal goal) {
    Note note = reading.note();
    Map<Rule, Integer> before = counts(reading);
    return CutSearch.ways(note, cuts, goal).stream()
        .limit(TRIALS)
        .filter(way -> isGood(new Note(Trimmed.of(note.text(), way)), goal, reading, before))
        .map(way -> fix(note, way))
        .findFirst();
  }

  /// Whether `after` keeps to `goal`, and no rule has more to say about it than `before`.
  private static boolean isGood(Note after, Goal goal, Reading reading, Map<Rule, Integer> before) {
    if (!goal.isReached(after)) {
      return false;
    }
    Reading mended = reading.of(after);
    return before.keySet().stream()
        .allMatch(rule -> rule.check(mended).size() <= before.getOrDefault(rule, 0));
  }

  /// How many findings each rule has that is not about the length.
  private static Map<Rule, Integer> counts(Reading reading) {
    return Rules.ALL.stream()
        .filter(rule -> !LENGTHS.contains(rule.id()))
        .collect(Collectors.toMap(Function.identity(), rule -> rule.check(reading).size()));
  }

  private static Fix fix(Note note, List<Cut> way) {
    String label = CutLabel.of(way, note, new Note(Trimmed.of(note.text(), way)));
    return Trimmed.fix(label, note.text(), way);
  }
}
