package app.connote.note;

import java.time.LocalDate;

/// How somebody stands with the writer whom another invitation would reach in vain.
public sealed interface Standing {
  /// Since when.
  LocalDate since();

  /// A note was copied for them; whether it was sent, nobody has said.
  record Copied(LocalDate since) implements Standing {}

  /// An invitation is open.
  record Pending(LocalDate since) implements Standing {}

  /// They are among the writer's connections.
  record Connected(LocalDate since) implements Standing {}

  /// An invitation was withdrawn, and LinkedIn takes no other one before the day `again`.
  record Withdrawn(LocalDate since, LocalDate again) implements Standing {}
}
