package app.connote.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What has become of an invitation, apart from the messages that followed it.
///
/// @param state what became of it last
/// @param out the day on which it went out, as far as is known
/// @param since the day on which it became what it is
/// @param followed the days on which a message followed since
/// @param later the day to which what is due was put off, if it was
record Course(
    State state,
    LocalDate out,
    LocalDate since,
    List<LocalDate> followed,
    Optional<LocalDate> later) {
  /// The course that `life` took, on the days it was in `zone`.
  static Course of(Life life, ZoneId zone) {
    var followed = new ArrayList<LocalDate>();
    State state = State.DRAFT;
    Instant since = life.begun();
    for (Step step : life.steps()) {
      if (step.state() == State.FOLLOWED_UP) {
        followed.add(day(step.at(), zone));
      } else {
        followed.clear();
        state = after(state, step.state());
        since = step.at();
      }
    }
    Instant out = life.at(State.SENT).or(() -> life.at(State.COPIED)).orElse(since);
    return new Course(state, day(out, zone), day(since, zone), followed, life.later());
  }

  /// Of whoever was given up after a withdrawal no more is expected than after a no.
  private static State after(State before, State now) {
    return before == State.WITHDRAWN && now == State.NO_ANSWER ? State.DECLINED : now;
  }

  /// What is or will be due about `note`, whose course this is, in the order of the days.
  List<Due> dues(Draft note, Periods periods) {
    var dues = new ArrayList<Due>();
    switch (state) {
      case COPIED, SENT -> pending(note, periods, dues);
      case NO_ANSWER -> withdrawal(note, periods, dues);
      case WITHDRAWN -> add(dues, note, Act.INVITE_AGAIN, since.plusDays(periods.inviteAgain()));
      case ACCEPTED -> accepted(note, periods, dues);
      case DRAFT, DECLINED, FOLLOWED_UP -> {}
    }
    return List.copyOf(dues);
  }

  private void pending(Draft note, Periods periods, List<Due> dues) {
    if (followed.isEmpty() && periods.followUp() < periods.withdraw()) {
      add(dues, note, Act.FOLLOW_UP, out.plusDays(periods.followUp()));
    }
    withdrawal(note, periods, dues);
  }

  /// A message gets as long for an answer as the invitation got before it. What has expired cannot
  /// be withdrawn any more.
  private void withdrawal(Draft note, Periods periods, List<Due> dues) {
    LocalDate from = out.plusDays(periods.withdraw());
    LocalDate answered =
        followed.isEmpty() ? from : followed.getLast().plusDays(periods.followUp());
    LocalDate day = answered.isAfter(from) ? answered : from;
    if (day.isBefore(expiry(periods))) {
      add(dues, note, Act.WITHDRAW, day);
    }
    add(dues, note, Act.EXPIRE, expiry(periods));
  }

  private void accepted(Draft note, Periods periods, List<Due> dues) {
    if (followed.isEmpty()) {
      add(dues, note, Act.THANK, since);
    } else if (followed.size() == 1) {
      add(dues, note, Act.SHARE, followed.getFirst().plusDays(periods.share()));
    }
  }

  /// Of two things due on the same day the one that comes later in a note's life counts.
  private void add(List<Due> dues, Draft note, Act act, LocalDate day) {
    LocalDate from = later.filter(put -> put.isAfter(day)).orElse(day);
    dues.removeIf(before -> !before.from().isBefore(from));
    dues.add(new Due(note, act, from));
  }

  private LocalDate expiry(Periods periods) {
    return out.plusMonths(periods.expire());
  }

  private static LocalDate day(Instant moment, ZoneId zone) {
    return LocalDate.ofInstant(moment, zone);
  }
}
