package app.connote.lint;

import app.connote.note.Facts;
import java.time.LocalDateTime;

/// A note that the writer has copied before, for somebody.
///
/// @param relationship the id of the relationship it was written for
/// @param facts what was known about its reader
/// @param text what it said
/// @param copied when it was copied, by the writer's clock
public record Earlier(String relationship, Facts facts, String text, LocalDateTime copied) {
  /// Its reader as the writer named them; empty when they have not.
  public String reader() {
    return facts.value("first_name").orElse("");
  }

  /// The day without any words, which must not reach a log.
  @Override
  public String toString() {
    return "Earlier[" + copied.toLocalDate() + "]";
  }
}
