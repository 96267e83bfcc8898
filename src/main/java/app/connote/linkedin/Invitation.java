package app.connote.linkedin;

import java.time.LocalDateTime;

/// An invitation to connect, as a line of `Invitations.csv` says.
///
/// @param sentAt when, by the clock of a place that LinkedIn does not name
/// @param message the note that went with it; mostly empty
public record Invitation(
    Party from, Party to, LocalDateTime sentAt, String message, Direction direction) {
  /// Who invited whom.
  public enum Direction {
    /// The person whose export it is was invited.
    INCOMING,
    /// The person whose export it is invited someone.
    OUTGOING
  }

  /// The one of the two who is not the person whose export it is.
  public Party other() {
    return switch (direction) {
      case INCOMING -> from;
      case OUTGOING -> to;
    };
  }

  /// Whether the person whose export it is sent a note with it.
  public boolean isNote() {
    return direction == Direction.OUTGOING && !plainMessage().isEmpty();
  }

  /// The message as it is compared.
  String plainMessage() {
    return PlainText.of(message);
  }

  /// The direction and the moment without any words, which must not reach a log.
  @Override
  public String toString() {
    return "Invitation[" + direction + ", " + sentAt + "]";
  }
}
