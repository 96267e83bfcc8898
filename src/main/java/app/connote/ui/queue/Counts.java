package app.connote.ui.queue;

import app.connote.batch.Outcome;
import app.connote.batch.Progress;
import app.connote.batch.QueueEntry;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How many people of a queue there are, by how far each has come.
record Counts(int ready, int problems, int copied, int done, int skipped) {
  /// How many there are of each among `entries`.
  static Counts of(List<QueueEntry> entries) {
    int ready = 0;
    int problems = 0;
    var closed = new EnumMap<Progress, Integer>(Progress.class);
    for (QueueEntry each : entries) {
      if (!each.progress().isOpen()) {
        closed.merge(each.progress(), 1, Integer::sum);
      } else if (each.outcome() instanceof Outcome.Drafted) {
        ready++;
      } else {
        problems++;
      }
    }
    return new Counts(
        ready,
        problems,
        closed.getOrDefault(Progress.COPIED, 0),
        closed.getOrDefault(Progress.DONE, 0),
        closed.getOrDefault(Progress.SKIPPED, 0));
  }

  /// The counts that are not nought, in one line.
  String sentence() {
    return Stream.of(
            ready + " ready",
            problems + " without a note",
            copied + " copied",
            done + " done",
            skipped + " skipped")
        .filter(each -> !each.startsWith("0 "))
        .collect(Collectors.joining(" · "));
  }
}
