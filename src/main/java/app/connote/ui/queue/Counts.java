package app.connote.ui.queue;

import app.connote.batch.Outcome;
import app.connote.batch.Progress;
import app.connote.batch.QueueEntry;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How many people of a queue there are, by how far each has come.
record Counts(int ready, int problems, int copied, int done, int skipped) {
  /// How many there are of each among `entries`.
  static Counts of(List<QueueEntry> entries) {
    int[] open = new int[2];
    int[] closed = new int[Progress.values().length];
    for (QueueEntry each : entries) {
      if (each.progress().isOpen()) {
        open[each.outcome() instanceof Outcome.Drafted ? 0 : 1]++;
      } else {
        closed[each.progress().ordinal()]++;
      }
    }
    return new Counts(
        open[0],
        open[1],
        closed[Progress.COPIED.ordinal()],
        closed[Progress.DONE.ordinal()],
        closed[Progress.SKIPPED.ordinal()]);
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
