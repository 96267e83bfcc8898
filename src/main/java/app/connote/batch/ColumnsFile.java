package app.connote.batch;

import app.connote.note.Relationship;
import java.util.Optional;

/// The port to where it is remembered which column of a table is which field. Calls block and
/// belong off the window's thread.
public interface ColumnsFile {
  /// What the person confirmed the last time for a table with `header` and for `relationship`.
  Optional<Columns> recall(Header header, Relationship relationship);

  /// Remembers `columns`, which the person has confirmed for `relationship`.
  void remember(Columns columns, Relationship relationship);
}
