package app.connote.batch;

import app.connote.lint.Severity;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// What became of a table, in numbers: every line of it is counted in one of them.
///
/// @param drafted how many people have a note
/// @param blank how many lines held nothing
/// @param problems how many people have none, by the reason
/// @param flagged how many notes have a finding of each severity as their worst
/// @param finished whether the table was gone through to its end
public record Summary(
    int drafted,
    int blank,
    Map<Problem.Kind, Integer> problems,
    Map<Severity, Integer> flagged,
    boolean finished) {
  public Summary {
    problems = Collections.unmodifiableMap(copy(problems, Problem.Kind.class));
    flagged = Collections.unmodifiableMap(copy(flagged, Severity.class));
  }

  /// How many people have no note, whatever the reason.
  public int refused() {
    return problems.values().stream().mapToInt(Integer::intValue).sum();
  }

  /// How many people stand in the table, as far as it was read.
  public int people() {
    return drafted + refused();
  }

  /// How many notes have a finding that matters at least as much as `severity`.
  public int flaggedAtLeast(Severity severity) {
    return flagged.entrySet().stream()
        .filter(each -> each.getKey().compareTo(severity) <= 0)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  private static <K extends Enum<K>> Map<K, Integer> copy(Map<K, Integer> counts, Class<K> keys) {
    var copy = new EnumMap<K, Integer>(keys);
    copy.putAll(counts);
    return copy;
  }
}
