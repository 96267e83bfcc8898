package app.connote.history;

/// How long the writer waits for what, in days but for the last, which is in months.
///
/// @param followUp until a polite follow-up to an invitation nobody has answered
/// @param withdraw until an invitation nobody has answered is withdrawn
/// @param inviteAgain until somebody whose invitation was withdrawn may be invited again
/// @param share until something is shared with somebody who has accepted
/// @param expire the months after which a pending invitation expires by itself
public record Periods(int followUp, int withdraw, int inviteAgain, int share, int expire) {
  /// The longest of these times that makes sense, in days or months.
  public static final int LONGEST = 365;

  /// What the articles and LinkedIn say, as of 2026-11: follow up after one to two weeks, withdraw
  /// after about two, invite again after three; pending invitations expire after about six months.
  public static final Periods DEFAULT = new Periods(7, 14, 21, 7, 6);

  public Periods {
    if (!isOne(followUp)
        || !isOne(withdraw)
        || !isOne(inviteAgain)
        || !isOne(share)
        || !isOne(expire)) {
      throw new IllegalArgumentException("Each period is from 1 to " + LONGEST + ".");
    }
  }

  private static boolean isOne(int time) {
    return time >= 1 && time <= LONGEST;
  }
}
