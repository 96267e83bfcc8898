package app.connote.history;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How far a note has come.
public enum State {
  /// Begun, not copied yet.
  DRAFT("Draft"),
  /// Copied to the clipboard at least once.
  COPIED("Copied"),
  /// Sent with an invitation, or as a message.
  SENT("Sent"),
  /// Its reader has accepted the invitation.
  ACCEPTED("Accepted"),
  /// The writer expects no answer any more.
  NO_ANSWER("No answer"),
  /// The writer has withdrawn the invitation.
  WITHDRAWN("Withdrawn"),
  /// Its reader has declined.
  DECLINED("Declined"),
  /// Thanked, reminded, or otherwise written to again.
  FOLLOWED_UP("Followed up");

  private final String label;

  State(String label) {
    this.label = label;
  }

  /// The name used in files and on the command line, such as `no-answer`.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The name shown to people.
  public String label() {
    return label;
  }

  /// Whether the note has left the writer's hands, as far as the program knows.
  public boolean isOut() {
    return this != DRAFT && this != COPIED;
  }

  /// Whether nobody waits for an answer any more, for there is one or none can come.
  public boolean isSettled() {
    return this == ACCEPTED || this == WITHDRAWN || this == DECLINED;
  }

  /// Whether an invitation that was `earlier` can have come to this since, whatever lies between:
  /// it is sent once, and settled once. Whoever withdrew it or was declined may give its reader up.
  boolean mayFollow(State earlier) {
    return switch (this) {
      case DRAFT -> false;
      case COPIED -> earlier == DRAFT;
      case SENT -> !earlier.isOut();
      case ACCEPTED, WITHDRAWN, DECLINED -> !earlier.isSettled();
      case NO_ANSWER -> earlier != ACCEPTED;
      case FOLLOWED_UP -> true;
    };
  }

  /// The state called `id`, if there is one.
  public static Optional<State> of(String id) {
    return Arrays.stream(values()).filter(state -> state.id().equals(id)).findFirst();
  }
}
