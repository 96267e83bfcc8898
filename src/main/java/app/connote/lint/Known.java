package app.connote.lint;

import app.connote.note.Facts;
import app.connote.note.Standing;

/// Somebody who stands with the writer so that another invitation would reach them in vain.
///
/// @param name what they are called, whole or in part; empty where that is not known
/// @param facts what else is known about them
/// @param same whether this is certainly the reader of the note at hand
public record Known(String name, Facts facts, boolean same, Standing standing) {
  /// The kind of standing alone: a name must not reach a log.
  @Override
  public String toString() {
    return "Known[" + standing.getClass().getSimpleName() + "]";
  }
}
