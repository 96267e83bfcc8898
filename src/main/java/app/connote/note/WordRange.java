package app.connote.note;

/// How many words a note of some kind should have, both bounds included.
///
/// Refuses to exist when no number of words is in the range.
public record WordRange(int least, int most) {
  public WordRange {
    if (least < 1 || most < least) {
      throw new IllegalArgumentException("No note has " + least + " to " + most + " words.");
    }
  }

  /// Whether a note of `words` words is neither too short nor too long.
  public boolean holds(int words) {
    return least <= words && words <= most;
  }

  /// As people write it: "20–50".
  @Override
  public String toString() {
    return least + "–" + most;
  }
}
