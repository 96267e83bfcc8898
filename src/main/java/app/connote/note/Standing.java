package app.connote.note;

import java.time.LocalDate;

/// How somebody stands with the writer whom another invitation would reach in vain.
public sealed interface Standing {
  /// Since when.
  LocalDate since();

  /// A note was copied for them; whether it was sent, nobody has said. If it was, the invitation
  /// lapses on the day `until`.
  record Copied(LocalDate since, LocalDate until) implements Standing {}

  /// An invitation is open, which lapses on the day `until`.
  record Pending(LocalDate since, LocalDate until) implements Standing {}

  /// They are among the writer's connections.
  record Connected(LocalDate since) implements Standing {}

  /// An invitation was withdrawn, and LinkedIn takes no other one before the day `again`.
  record Withdrawn(LocalDate since, LocalDate again) implements Standing {}
}
