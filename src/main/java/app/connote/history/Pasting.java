package app.connote.history;

/// What there is to say to somebody who has just copied a note.
public enum Pasting {
  /// It goes with an invitation.
  INVITATION("Copied.", "Now paste it into LinkedIn’s “Add a note”."),
  /// It goes with an invitation, and the month's notes were used up before.
  PAST_THE_LAST(
      "Copied, but no personalised note is left this month.",
      "LinkedIn may not take it; the invitation can go without a note."),
  /// It goes to somebody who is a connection, or is written to in another way than by inviting.
  MESSAGE("Copied.", "Now paste it into LinkedIn’s message box.");

  private final String said;
  private final String next;

  Pasting(String said, String next) {
    this.said = said;
    this.next = next;
  }

  /// That it was copied.
  public String said() {
    return said;
  }

  /// What to do now.
  public String next() {
    return next;
  }
}
