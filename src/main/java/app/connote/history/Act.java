package app.connote.history;

import java.util.Locale;

/// What can be due about a note.
public enum Act {
  /// A polite word to somebody who has not answered.
  FOLLOW_UP("Follow up", State.FOLLOWED_UP),
  /// Taking back an invitation that nobody has answered.
  WITHDRAW("Withdraw", State.WITHDRAWN),
  /// Nothing to be done: LinkedIn lets go of the invitation.
  EXPIRE("Has expired", State.NO_ANSWER),
  /// Another invitation, which can be sent from then on.
  INVITE_AGAIN("May be invited again", State.NO_ANSWER),
  /// A word of thanks to somebody who has accepted.
  THANK("Say thank you", State.FOLLOWED_UP),
  /// Something of use to somebody who has accepted.
  SHARE("Share something", State.FOLLOWED_UP);

  private final String label;
  private final State done;

  Act(String label, State done) {
    this.label = label;
    this.done = done;
  }

  /// The name used in files and on the command line, such as `invite-again`.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The name shown to people.
  public String label() {
    return label;
  }

  /// What the note becomes when this is done, or will not be.
  public State done() {
    return done;
  }

  /// The id of the relationship whose notes do it, where the note was written for `original`.
  public String relationship(String original) {
    return switch (this) {
      case FOLLOW_UP, WITHDRAW -> "no-answer-yet";
      case EXPIRE, INVITE_AGAIN -> original;
      case THANK -> "thank-for-accepting";
      case SHARE -> "share-resource";
    };
  }

  /// Whether it can be left undone without a loss: it is an offer, and no task.
  public boolean isOffer() {
    return this == INVITE_AGAIN;
  }

  /// Whether it comes too late after a while: LinkedIn keeps what can be withdrawn for months, but
  /// thanks after a season are odd.
  boolean fades() {
    return this != FOLLOW_UP && this != WITHDRAW;
  }
}
