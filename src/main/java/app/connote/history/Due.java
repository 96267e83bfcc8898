package app.connote.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Something that is due about a note, or will be.
///
/// @param note about which
/// @param act what is due
/// @param from the first day on which it is
public record Due(Draft note, Act act, LocalDate from) {
  /// How long, in days, it may be done late before it is better left.
  static final int FADING = 60;

  /// Whether it is due on the day `today`.
  public boolean isOn(LocalDate today) {
    return !today.isBefore(from);
  }

  /// By how many days it is overdue on the day `today`; 0 where it is not.
  public long overdue(LocalDate today) {
    return Math.max(0, ChronoUnit.DAYS.between(from, today));
  }

  /// Whether it is a task that should have been done before the day `today`.
  public boolean isOverdue(LocalDate today) {
    return overdue(today) > 0 && !act.isOffer();
  }

  /// Whether it is a task on the day `today`, which offers are not.
  public boolean isTask(LocalDate today) {
    return isOn(today) && !act.isOffer();
  }

  /// The same name for the same thing about the same note for ever, such as a calendar needs.
  public String key() {
    return note.id() + "-" + act.id();
  }

  boolean hasFaded(LocalDate today) {
    return act.fades() && overdue(today) > FADING;
  }
}
