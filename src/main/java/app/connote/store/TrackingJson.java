package app.connote.store;

import app.connote.history.Periods;
import app.connote.settings.Tracking;
import java.util.Optional;

/// The keys under “tracking” in the settings file. Each may be missing.
///
/// @param notesAMonth -1 where there is no limit
/// @param monthsKept 0 for ever
record TrackingJson(
    Optional<Integer> notesAMonth,
    Optional<Integer> followUpDays,
    Optional<Integer> withdrawDays,
    Optional<Integer> inviteAgainDays,
    Optional<Integer> shareDays,
    Optional<Integer> expireMonths,
    Optional<Integer> monthsKept) {
  private static final int UNLIMITED = -1;

  static TrackingJson of(Tracking tracking) {
    Periods periods = tracking.periods();
    return new TrackingJson(
        Optional.of(tracking.notesAMonth().orElse(UNLIMITED)),
        Optional.of(periods.followUp()),
        Optional.of(periods.withdraw()),
        Optional.of(periods.inviteAgain()),
        Optional.of(periods.share()),
        Optional.of(periods.expire()),
        Optional.of(tracking.monthsKept().orElse(0)));
  }

  /// What these keys say. A period that makes no sense is an [IllegalArgumentException].
  Tracking tracking() {
    Periods usual = Periods.DEFAULT;
    return new Tracking(
        notesAMonth.map(Optional::of).orElse(Tracking.DEFAULT.notesAMonth()).filter(n -> n >= 0),
        new Periods(
            followUpDays.orElse(usual.followUp()),
            withdrawDays.orElse(usual.withdraw()),
            inviteAgainDays.orElse(usual.inviteAgain()),
            shareDays.orElse(usual.share()),
            expireMonths.orElse(usual.expire())),
        monthsKept.filter(months -> months > 0));
  }
}
