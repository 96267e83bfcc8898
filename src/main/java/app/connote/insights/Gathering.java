package app.connote.insights;

import app.connote.history.Outcome;
import app.connote.note.Relationship;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Gathers what became of invitations, one after the other.
///
/// An invitation counts once it has been out as long as one waits for an answer, whether it was
/// answered or not. To count young ones that have been answered would flatter: whoever accepts does
/// so sooner than whoever lets an invitation lie.
///
/// Invitations that only an import knows of, with a note or blank, are counted alone: LinkedIn
/// often lists only those that nobody has answered, so that their share tells nothing, and that of
/// all with them neither.
public final class Gathering {
  private final Scope scope;
  private final Map<Chart.Kind, Map<String, Share>> charts = new EnumMap<>(Chart.Kind.class);
  private final TreeMap<Long, Integer> days = new TreeMap<>();
  private Share all = new Share(0, 0);
  private Share young = new Share(0, 0);
  private Share blank = new Share(0, 0);
  private Share noted = new Share(0, 0);

  /// What counts.
  ///
  /// @param now the present moment
  /// @param zone where months begin
  /// @param patience how many days an invitation must have been out
  /// @param messages the relationships whose notes go with no invitation
  public record Scope(Instant now, ZoneId zone, int patience, Set<String> messages) {}

  /// Nothing yet of what `scope` says.
  public Gathering(Scope scope) {
    this.scope = scope;
    for (Chart.Kind kind : Chart.Kind.values()) {
      charts.put(kind, new HashMap<>());
    }
  }

  /// Counts `outcome`, unless it is that of a message.
  public void add(Outcome outcome) {
    if (scope.messages().contains(outcome.relationship())) {
      return;
    }
    boolean accepted = outcome.accepted().isPresent();
    if (outcome.sent().plus(Duration.ofDays(scope.patience())).isAfter(scope.now())) {
      young = young.and(accepted);
    } else if (outcome.relationship().equals(Relationship.IMPORTED)) {
      blank = outcome.words() == 0 ? blank.and(accepted) : blank;
      noted = outcome.words() == 0 ? noted : noted.and(accepted);
    } else {
      all = all.and(accepted);
      outcome.accepted().ifPresent(at -> wait(outcome.sent(), at));
      count(Chart.Kind.RELATIONSHIP, outcome.relationship(), accepted);
      count(Chart.Kind.LENGTH, Length.of(outcome.words()).label(), accepted);
      count(Chart.Kind.MONTH, month(outcome), accepted);
      // A blank invitation was made from no template, and not written either.
      if (outcome.words() > 0) {
        count(Chart.Kind.TEMPLATE, outcome.template(), accepted);
      }
    }
  }

  /// How many invitations have been counted.
  public int size() {
    return all.sent() + young.sent() + blank.sent() + noted.sent();
  }

  /// What they come to.
  public Insights insights() {
    return new Insights(
        new Judging(charts, blank, noted).charts(), all, young.sent(), young.accepted(), waiting());
  }

  private void count(Chart.Kind kind, String key, boolean accepted) {
    charts
        .getOrDefault(kind, new HashMap<>())
        .compute(key, (_, share) -> (share == null ? new Share(0, 0) : share).and(accepted));
  }

  private String month(Outcome outcome) {
    return YearMonth.from(outcome.sent().atZone(scope.zone())).toString();
  }

  /// Of an acceptance that LinkedIn told only the day is known.
  private void wait(Instant sent, Instant accepted) {
    days.merge(Math.max(0, ChronoUnit.DAYS.between(day(sent), day(accepted))), 1, Integer::sum);
  }

  private LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, scope.zone());
  }

  private Optional<Waiting> waiting() {
    int known = days.values().stream().mapToInt(Integer::intValue).sum();
    return known < Share.ENOUGH
        ? Optional.empty()
        : Optional.of(
            new Waiting(known, within(known, 0.25), within(known, 0.5), within(known, 0.75)));
  }

  /// The smallest number of days within which at least `part` of the `known` were accepted.
  private int within(int known, double part) {
    int so = 0;
    for (Map.Entry<Long, Integer> each : days.entrySet()) {
      so += each.getValue();
      if (so >= part * known) {
        return Math.toIntExact(each.getKey());
      }
    }
    return 0;
  }
}
