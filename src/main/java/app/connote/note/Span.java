package app.connote.note;

import java.util.List;

/// A stretch of a text, from `start` (included) to `end` (excluded), in UTF-16 units.
///
/// An empty span marks a place where something is missing.
///
/// Refuses to exist when the bounds are negative or the wrong way round.
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("No stretch runs from " + start + " to " + end + ".");
    }
  }

  /// The empty span at `place`.
  public static Span at(int place) {
    return new Span(place, place);
  }

  /// The part of `text` that this span covers.
  public String of(String text) {
    return text.substring(start, end);
  }

  /// The number of UTF-16 units covered.
  public int length() {
    return end - start;
  }

  /// Whether the two share at least one unit.
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /// Whether it shares a unit with any of `others`, which are in order and do not overlap.
  public boolean overlapsAny(List<Span> others) {
    int first = 0;
    int end = others.size();
    while (first < end) {
      int middle = (first + end) >>> 1;
      if (others.get(middle).end <= start) {
        first = middle + 1;
      } else {
        end = middle;
      }
    }
    return first < others.size() && overlaps(others.get(first));
  }

  /// Earlier starts first, then shorter ones.
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
