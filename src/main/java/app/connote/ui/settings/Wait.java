package app.connote.ui.settings;

import app.connote.history.Periods;
import java.util.Locale;

/// What a person waits for, with where the usual time comes from.
enum Wait {
  FOLLOW_UP("Follow up after", "days", "Guides to networking suggest one to two weeks"),
  WITHDRAW("Withdraw after", "days", "Guides to networking suggest about two weeks"),
  INVITE_AGAIN(
      "Invite again after",
      "days",
      "LinkedIn lets nobody be invited again for up to three weeks after a withdrawal"),
  SHARE(
      "Share something after",
      "days",
      "Counted from your thanks; a week leaves room for an answer"),
  EXPIRE(
      "Pending invitations expire after",
      "months",
      "LinkedIn lets go of them after about six months");

  private static final int MONTHS = 24;

  private final String label;
  private final String unit;
  private final String source;

  Wait(String label, String unit, String source) {
    this.label = label;
    this.unit = unit;
    this.source = source;
  }

  /// What the input is called by tests.
  String id() {
    return "period-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// What stands above the input.
  String label() {
    return label;
  }

  /// In what the time is counted: days or months.
  String unit() {
    return unit;
  }

  /// Who says how long is usual.
  String source() {
    return source;
  }

  /// The longest time that can be chosen.
  int longest() {
    return this == EXPIRE ? MONTHS : Periods.LONGEST;
  }

  /// How long this is in `periods`.
  int of(Periods periods) {
    return switch (this) {
      case FOLLOW_UP -> periods.followUp();
      case WITHDRAW -> periods.withdraw();
      case INVITE_AGAIN -> periods.inviteAgain();
      case SHARE -> periods.share();
      case EXPIRE -> periods.expire();
    };
  }

  /// `periods` in which this takes `time`.
  Periods in(Periods periods, int time) {
    return new Periods(
        this == FOLLOW_UP ? time : periods.followUp(),
        this == WITHDRAW ? time : periods.withdraw(),
        this == INVITE_AGAIN ? time : periods.inviteAgain(),
        this == SHARE ? time : periods.share(),
        this == EXPIRE ? time : periods.expire());
  }
}
