package app.connote.batch;

import app.connote.lint.Severity;
import java.util.EnumMap;
import java.util.Map;

/// Counts what becomes of the rows of a table.
final class Tally {
  private final Map<Problem.Kind, Integer> problems = new EnumMap<>(Problem.Kind.class);
  private final Map<Severity, Integer> flagged = new EnumMap<>(Severity.class);
  private int drafted;
  private int blank;

  /// Counts a line that held nothing.
  void addBlank() {
    blank++;
  }

  /// Counts `entry` and gives it back.
  QueueEntry added(QueueEntry entry) {
    switch (entry.outcome()) {
      case Outcome.Refused(Problem problem) -> problems.merge(problem.kind(), 1, Integer::sum);
      case Outcome.Drafted note -> {
        drafted++;
        note.findings().worst().ifPresent(worst -> flagged.merge(worst, 1, Integer::sum));
      }
    }
    return entry;
  }

  /// What has been counted, of a table that was gone through to its end or not.
  Summary summary(boolean finished) {
    return new Summary(drafted, blank, problems, flagged, finished);
  }
}
