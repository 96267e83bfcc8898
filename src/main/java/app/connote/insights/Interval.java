package app.connote.insights;

/// Between which two numbers something lies that cannot be known exactly.
///
/// Refuses to exist when `low` is more than `high`, or either is no number.
public record Interval(double low, double high) {
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("Nothing lies between " + low + " and " + high + ".");
    }
  }
}
