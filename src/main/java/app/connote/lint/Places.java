package app.connote.lint;

import app.connote.note.Span;
import java.util.List;

/// Many places in a note, in order, so that asking whether one is touched takes a few steps however
/// many there are.
final class Places {
  private final List<Span> sorted;

  /// How far the places up to each one reach.
  private final int[] reach;

  /// The places `spans`, in any order; they may overlap.
  Places(List<Span> spans) {
    sorted = spans.stream().sorted().toList();
    reach = new int[sorted.size()];
    for (int at = 0; at < reach.length; at++) {
      reach[at] = Math.max(at == 0 ? 0 : reach[at - 1], sorted.get(at).end());
    }
  }

  /// Whether any of them overlaps `span`.
  boolean overlap(Span span) {
    int before = startingBefore(span.end());
    return before > 0 && span.start() < reach[before - 1];
  }

  private int startingBefore(int end) {
    int from = 0;
    int to = reach.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (sorted.get(middle).start() < end) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
