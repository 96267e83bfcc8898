package app.connote.history;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// An earlier wording of a note that was copied and then written anew.
///
/// @param text what it said
/// @param copied when it was copied, to the millisecond
public record Version(String text, Instant copied) {
  public Version {
    copied = copied.truncatedTo(ChronoUnit.MILLIS);
  }

  /// The moment without any words, which must not reach a log.
  @Override
  public String toString() {
    return "Version[" + copied + "]";
  }
}
