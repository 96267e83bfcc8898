package app.connote.batch;

import app.connote.note.Facts;
import java.util.List;

/// One person of the table, the note for them or why there is none, and what has been done with it.
///
/// @param line the line of the file in which the person stands, from 1
/// @param cells the cells of that line as the file has them
/// @param facts what is known about the person, with what is common to all
/// @param outcome the note, or why there is none
/// @param progress how far the writer has come with it
public record QueueEntry(
    int line, List<String> cells, Facts facts, Outcome outcome, Progress progress) {
  public QueueEntry {
    cells = List.copyOf(cells);
  }

  /// Whom it is for, as the table names them; empty where it does not.
  public String person() {
    return facts.value("first_name").orElse("");
  }

  /// This entry, as far as `progress`.
  public QueueEntry with(Progress progress) {
    return new QueueEntry(line, cells, facts, outcome, progress);
  }

  /// This entry with `outcome` in place of its own, and nothing done with it.
  public QueueEntry with(Facts facts, Outcome outcome) {
    return new QueueEntry(line, cells, facts, outcome, Progress.WAITING);
  }

  /// This entry, of which the writer has changed the note to `text`, about which there are
  /// `findings`.
  public QueueEntry edited(String text, FindingCount findings) {
    var own = new Outcome.Drafted(text, "", findings);
    return new QueueEntry(line, cells, facts, own, Progress.EDITED);
  }

  /// The line and the progress without any words, which must not reach a log.
  @Override
  public String toString() {
    return "QueueEntry[" + line + ", " + progress.id() + "]";
  }
}
