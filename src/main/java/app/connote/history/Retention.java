package app.connote.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Which backups are kept: the recent ones, and of earlier days and weeks the last of each. Days
/// and weeks without a backup do not count, so that a holiday costs none.
///
/// @param recent how many of the newest
/// @param days of how many days the last one
/// @param weeks of how many weeks the last one
public record Retention(int recent, int days, int weeks) {
  /// What is kept unless someone asks for something else.
  public static final Retention USUAL = new Retention(10, 7, 4);

  /// Those of `backups` that are kept, newest first.
  public List<Backup> kept(Collection<Backup> backups) {
    List<Backup> newestFirst =
        backups.stream().sorted(Comparator.comparing(Backup::made).reversed()).toList();
    Set<Backup> kept = new HashSet<>(newestFirst.stream().limit(recent).toList());
    kept.addAll(lastOfEach(newestFirst, days, Retention::day));
    kept.addAll(lastOfEach(newestFirst, weeks, Retention::week));
    return newestFirst.stream().filter(kept::contains).toList();
  }

  /// Those of `backups` that are no longer kept.
  public List<Backup> outlived(Collection<Backup> backups) {
    List<Backup> kept = kept(backups);
    return backups.stream().filter(backup -> !kept.contains(backup)).toList();
  }

  private static <T> List<Backup> lastOfEach(
      List<Backup> newestFirst, int most, Function<Instant, T> period) {
    var seen = new HashSet<T>();
    var last = new ArrayList<Backup>();
    for (Backup backup : newestFirst) {
      if (last.size() < most && seen.add(period.apply(backup.made()))) {
        last.add(backup);
      }
    }
    return last;
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC);
  }

  private static String week(Instant moment) {
    LocalDate day = day(moment);
    return day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }
}
