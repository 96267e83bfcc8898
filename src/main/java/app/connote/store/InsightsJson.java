package app.connote.store;

import app.connote.insights.Chart;
import app.connote.insights.Insights;
import app.connote.insights.Interval;
import app.connote.insights.Row;
import app.connote.insights.Share;
import app.connote.insights.Waiting;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What `connote insights` answers as JSON, on one line. Keys are only ever added.
public final class InsightsJson {
  private InsightsJson() {}

  /// All of `insights`, and how many personalised notes were used this month of how many, if those
  /// are limited.
  public static String of(Insights insights, int used, Optional<Integer> limit) {
    return StrictJson.write(
        new Told(
            Shared.of(insights.all()),
            new Young(insights.young(), insights.youngAccepted()),
            insights.waiting(),
            new Month(used, limit),
            insights.charts().stream().map(Drawn::of).toList()));
  }

  private record Told(
      Shared all, Young young, Optional<Waiting> days, Month month, List<Drawn> charts) {}

  private record Young(int sent, int accepted) {}

  private record Month(int used, Optional<Integer> limit) {}

  private record Shared(int accepted, int sent, double low, double high) {
    static Shared of(Share share) {
      Interval interval = share.interval();
      return new Shared(share.accepted(), share.sent(), interval.low(), interval.high());
    }
  }

  private record Drawn(String by, List<Line> rows, int left) {
    static Drawn of(Chart chart) {
      return new Drawn(
          chart.kind().id(), chart.rows().stream().map(Line::of).toList(), chart.left());
    }
  }

  private record Line(
      String key, int accepted, int sent, double low, double high, String standing) {
    static Line of(Row row) {
      Interval interval = row.share().interval();
      return new Line(
          row.key(),
          row.share().accepted(),
          row.share().sent(),
          interval.low(),
          interval.high(),
          row.standing().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
  }
}
