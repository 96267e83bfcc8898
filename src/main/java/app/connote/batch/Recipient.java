package app.connote.batch;

import app.connote.note.Facts;
import java.util.List;
import java.util.Optional;

/// Somebody a note is to be written to.
///
/// @param problem why none can be, if that is known already
record Recipient(int line, List<String> cells, Facts facts, Optional<Problem> problem) {
  /// The entry of the queue in which the note has come to `outcome`.
  QueueEntry entry(Outcome outcome) {
    return new QueueEntry(line, cells, facts, outcome, Progress.WAITING);
  }
}
