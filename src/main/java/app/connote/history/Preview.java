package app.connote.history;

import java.util.List;

/// What going back to a backup would mean.
///
/// @param notes how many notes are in it
/// @param newest the first names of those its newest notes are for, newest first
/// @param lost how many notes that are in the history now are not in it
/// @param regained how many notes in it are no longer in the history
/// @param changed how many notes have changed since
public record Preview(int notes, List<String> newest, int lost, int regained, int changed) {
  public Preview {
    newest = List.copyOf(newest);
  }

  /// The numbers without any names, which must not reach a log.
  @Override
  public String toString() {
    return "Preview[" + notes + ", " + lost + ", " + regained + ", " + changed + "]";
  }
}
