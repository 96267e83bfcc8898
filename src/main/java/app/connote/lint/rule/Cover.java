package app.connote.lint.rule;

import app.connote.note.Span;
import java.util.BitSet;
import java.util.List;

/// Stretches of a note, kept so that it costs next to nothing to ask whether one is touched.
final class Cover {
  private final BitSet units = new BitSet();

  /// Covers all of `places`, which may overlap.
  Cover(List<Span> places) {
    places.forEach(place -> units.set(place.start(), place.end()));
  }

  /// Whether `place` shares a unit with a covered stretch.
  boolean touches(Span place) {
    int first = units.nextSetBit(place.start());
    return first >= 0 && first < place.end();
  }
}
