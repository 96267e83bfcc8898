package app.connote.history;

import app.connote.note.Account;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/// How many people have been written to this month with an invitation that had a note.
public record MonthsNotes(int used) {
  public MonthsNotes {
    if (used < 0) {
      throw new IllegalArgumentException("There are no negative notes.");
    }
  }

  /// Those in `history` in the month of the day `today`, as days begin and end in `zone`; notes of
  /// the relationships in `messages` go with no invitation. This blocks.
  public static MonthsNotes of(
      History history, LocalDate today, ZoneId zone, Set<String> messages) {
    LocalDate first = today.withDayOfMonth(1);
    return new MonthsNotes(
        history.invited(
            first.atStartOfDay(zone).toInstant(),
            first.plusMonths(1).atStartOfDay(zone).toInstant(),
            messages));
  }

  /// How many of `limit` are left; none are where more have been used.
  public int left(int limit) {
    return Math.max(0, limit - used);
  }

  /// In one sentence, for somebody with `account`, of which a free one has `limit` notes a month;
  /// none where that is not limited.
  public String said(Account account, Optional<Integer> limit) {
    return account == Account.FREE && limit.isPresent()
        ? "%,d of %,d personalised notes left this month.".formatted(left(limit.get()), limit.get())
        : "%,d personalised notes this month, which are not limited.".formatted(used);
  }
}
