package app.connote.insights;

import app.connote.history.History;
import app.connote.note.Account;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/// How many people have been written to this month with an invitation that had a note.
public record MonthsNotes(int used) {
  public MonthsNotes {
    if (used < 0) {
      throw new IllegalArgumentException("There are no negative notes.");
    }
  }

  /// Those in `history` in the month that it is by `clock`; notes of the relationships in
  /// `messages` go with no invitation. This blocks.
  public static MonthsNotes of(History history, Clock clock, Set<String> messages) {
    YearMonth month = YearMonth.now(clock);
    Instant from = start(month.atDay(1), clock);
    Instant until = start(month.plusMonths(1).atDay(1), clock);
    return new MonthsNotes(history.invited(from, until, messages));
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

  private static Instant start(LocalDate day, Clock clock) {
    return day.atStartOfDay(clock.getZone()).toInstant();
  }
}
